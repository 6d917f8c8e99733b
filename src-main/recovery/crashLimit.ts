/** How often a window that died is brought back before the user is asked instead. */
const most = 3;
const withinMs = 60_000;

/** Tells, for each crash, whether to reload (`true`) or to stop the loop. `now` in ms. */
export function createCrashLimit(): (now: number) => boolean {
  let crashes: readonly number[] = [];
  return (now) => {
    crashes = [...crashes.filter((at) => now - at < withinMs && at <= now), now];
    return crashes.length < most;
  };
}
