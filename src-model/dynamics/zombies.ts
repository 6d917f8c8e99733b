import type { Calibration } from '../calibration/calibration.ts';

/** Keeps `exp` finite: no entry stays none whatever the losses. */
const steepest = 700;

/**
 * `z(t+1)` of §5: losses and interest make zombies where budgets are soft; hard budgets and exits thin them.
 * `pressure` is m̄ − B − m0. Held in [0, zcap]; stays z0 where budgets are hard from the start.
 */
export function nextZombies(
  c: Calibration,
  s: number,
  zombies: number,
  softness: number,
  pressure: number,
  exitRate: number,
): number {
  const { sb0, omegaZ, zout, xi } = c.parameters;
  const soft = sb0[s]!;
  if (soft === 0) return zombies;
  const entry =
    ((c.zeta[s]! * softness) / soft) * Math.exp(Math.min(steepest, -pressure / omegaZ[s]!)) * (1 - zombies);
  const leaving = ((zout[s]! * (1 - softness)) / (1 - soft) + xi[s]! * exitRate) * zombies;
  return Math.max(0, Math.min(c.zcap[s]!, zombies + entry - leaving));
}
