/** A lever with its names resolved to indices of one dataset, and its ramp at the quarter at hand. */
export interface ActingLever<L> {
  readonly lever: L;
  readonly start: number;
  /** Last quarter it acts in; Infinity without an end. */
  readonly last: number;
  readonly phase: number;
  /** Whether sector `s` is among its sectors. */
  readonly covers: Uint8Array;
  /** Links it acts on, as offsets `o·R + d`. */
  readonly links: Int32Array;
  /** Markets it acts on: destinations or importers abroad. */
  readonly markets: Int32Array;
  /** Index in `programmeIds`, or −1. */
  readonly programme: number;
  readonly now: { ramp: number; before: number };
}

/** `ramp(t)` of §7. */
export function rampAt(acting: ActingLever<unknown>, t: number): number {
  if (t < acting.start || t > acting.last) return 0;
  const ramp = (t - acting.start + 1) / acting.phase;
  return Math.min(1, ramp);
}
