import type { Calibration } from '../calibration/calibration.ts';
import type { IndustryState } from '../dynamics/industryState.ts';
import type { Policy } from '../policy/policy.ts';
import type { Wedges } from '../policy/wedges.ts';
import type { TradeBlock } from '../tradeBlock/tradeBlock.ts';
import type { OutcomeBlocks } from './blocks.ts';

/** What the outcomes of a quarter are read from, and the run's buffer they are written to. */
export interface OutcomeSource {
  readonly c: Calibration;
  readonly block: TradeBlock;
  readonly state: IndustryState;
  readonly policy: Policy;
  readonly wedges: Wedges;
  readonly blocks: OutcomeBlocks;
  readonly values: Float64Array;
  /** Exports and imports by partner, summed over sectors as they are written, `[d]`. */
  readonly exportsTo: Float64Array;
  readonly importsFrom: Float64Array;
}

/** Outcomes of §8 without a market, in the order of `sectorOutcomes`. */
export function writeSector(source: OutcomeSource, s: number, t: number): void {
  const { c, state, policy, blocks, values } = source;
  const at = t * blocks.total + s * blocks.perSector;
  const price = state.price[s]!;
  const output = state.output[s]!;
  const margin = state.margin[s]!;
  values[at] = 100 * state.utilization[s]!;
  values[at + 1] = price;
  values[at + 2] = output;
  values[at + 3] = state.capacity[s]!;
  values[at + 4] = 100 * state.zombies[s]!;
  values[at + 5] = 100 * margin;
  values[at + 6] = state.unitCost[s]!;
  values[at + 7] = 100 * state.exitRate[s]!;
  values[at + 8] = 100 * state.startRate[s]!;
  values[at + 9] = state.debt[s]!;
  values[at + 10] = c.Y[s * c.R + c.C]! * price * output * margin * policy.economy.exchangeRate;
}
