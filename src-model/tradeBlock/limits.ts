/** Convergence of §4: max|F| in logs. */
export const tolerance = 1e-11;

/** The largest dataset (§10); the solver's arrays are made for it. */
export const maxSectors = 60;
export const maxRegions = 20;

/** Evaluations of the pair kernel in one quarter before it gives way. */
export const mostEvaluations = 12;
