import type { Calibration } from '../calibration/calibration.ts';
import type { IndustryState } from './industryState.ts';

/** `ln c` of §5: input prices and learning of the last quarter, selection by exits, research `rd`. */
export function logUnitCost(state: IndustryState, c: Calibration, s: number, research: number): number {
  const { start, column, value } = c.inputCosts;
  let inputs = 0;
  for (let i = start[s]!; i < start[s + 1]!; i++)
    inputs += value[i]! * state.lastLnP[column[i]! * c.R + c.C]!;
  const learning = c.ell[s]! * Math.log(state.cumulative[s]! / c.parameters.cum0[s]!);
  return inputs - learning - c.parameters.nu[s]! * state.selection[s]! + research;
}
