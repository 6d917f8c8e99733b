import type { Calibration } from '../calibration/calibration.ts';

/**
 * States of all sectors (§5) and what a quarter leaves to the next. `[s]` sectors, `[s,d]` sector and market.
 * `last…` is the quarter before: sectors are linked with one quarter's lag, whatever order they are solved in.
 */
export interface IndustryState {
  readonly capacity: Float64Array; // k
  readonly nextCapacity: Float64Array; // k(t+1): aggregates of t still weigh with k(t)
  readonly zombies: Float64Array; // z
  readonly started: Float64Array; // w1, first half of the pipeline
  readonly building: Float64Array; // w2, second half
  readonly cumulative: Float64Array; // cum
  readonly selection: Float64Array; // sel
  readonly smoothMargin: Float64Array; // m̄
  readonly smoothGrowth: Float64Array; // g
  readonly debt: Float64Array;
  readonly relocated: Float64Array; // Gm[s,d]
  readonly output: Float64Array; // y_C
  readonly lastOutput: Float64Array;
  readonly lnP: Float64Array; // ln P[s,d]
  readonly lastLnP: Float64Array;
  readonly lnOutput: Float64Array; // ln y_C
  readonly growth: Float64Array; // ln(y_C(t)/y_C(t−1))
  /** The quarter's flows: unit cost `c`, `p_C`, utilization, margin `m`, exit rate `h`, `start/k`. */
  readonly unitCost: Float64Array;
  readonly price: Float64Array;
  readonly utilization: Float64Array;
  readonly margin: Float64Array;
  readonly exitRate: Float64Array;
  readonly startRate: Float64Array;
}

export function createIndustryState(S: number, R: number): IndustryState {
  const sectors = () => new Float64Array(S);
  const markets = () => new Float64Array(S * R);
  return {
    capacity: sectors(),
    nextCapacity: sectors(),
    zombies: sectors(),
    started: sectors(),
    building: sectors(),
    cumulative: sectors(),
    selection: sectors(),
    smoothMargin: sectors(),
    smoothGrowth: sectors(),
    debt: sectors(),
    relocated: markets(),
    output: sectors(),
    lastOutput: sectors(),
    lnP: markets(),
    lastLnP: markets(),
    lnOutput: sectors(),
    growth: sectors(),
    unitCost: sectors(),
    price: sectors(),
    utilization: sectors(),
    margin: sectors(),
    exitRate: sectors(),
    startRate: sectors(),
  };
}

/** The base quarter: `k(0) = 1`, both stages of the pipeline at `(δ+h0+γK)·L/2·pipe0`. */
export function resetIndustryState(state: IndustryState, { S, parameters: p }: Calibration): void {
  state.capacity.fill(1);
  state.output.fill(1);
  state.selection.fill(0);
  state.relocated.fill(1);
  state.lnP.fill(0);
  state.lnOutput.fill(0);
  state.zombies.set(p.z0);
  state.cumulative.set(p.cum0);
  state.smoothMargin.set(p.m0);
  state.smoothGrowth.set(p.gammaK);
  state.debt.set(p.debt0);
  for (let s = 0; s < S; s++) {
    const stock = ((p.delta[s]! + p.h0[s]! + p.gammaK[s]!) * p.L[s]! * p.pipe0[s]!) / 2;
    state.started[s] = stock;
    state.building[s] = stock;
  }
}
