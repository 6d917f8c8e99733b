/** Convergence of §4: max|F| in logs. */
export const tolerance = 1e-11;

/** The largest dataset (§10); the solver's arrays are made for it. */
export const maxSectors = 60;
export const maxRegions = 20;

/** Steps of the quick solver in one quarter before it gives way. */
export const mostSteps = 12;

/** Largest relative move for which the short series around an anchor are good to 1e-13. */
export const seriesLimit = 0.03;
