import type { Calibration } from '../calibration/calibration.ts';

/** Keeps `exp` finite, so that a rate that is 0 stays 0 whatever the losses. */
const steepest = 700;

/** `h` of §5: losses and hard budgets speed exit, zombies are kept alive. */
export function exitRateOf(
  c: Calibration,
  s: number,
  zombies: number,
  softness: number,
  marginGap: number,
): number {
  const { h0, hmax, omegaH, sb0, z0 } = c.parameters;
  const pressure =
    ((h0[s]! * (1 - softness)) / (1 - sb0[s]!)) * Math.exp(Math.min(steepest, -marginGap / omegaH[s]!));
  return (Math.min(hmax[s]!, pressure) * (1 - zombies)) / (1 - z0[s]!);
}
