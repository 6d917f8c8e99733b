import type { Dataset } from '../dataset/dataset.ts';

export interface Shape {
  readonly S: number;
  readonly R: number;
  readonly C: number;
  readonly Q: number;
}

export type TradeShares = ReturnType<typeof tradeShares>;

/** Flows, base tariffs and the shares `θ`, `λ` of §2; layouts as in `Calibration`. */
export function tradeShares(dataset: Dataset, { S, R }: Shape) {
  const V = new Float64Array(S * R * R);
  const tau0 = new Float64Array(S * R * R);
  const theta = new Float64Array(S * R * R);
  const lambda = new Float64Array(S * R * R);
  const invLambda = new Float64Array(S * R * R);
  const Y = new Float64Array(S * R);
  const E = new Float64Array(S * R);
  for (let s = 0; s < S; s++)
    for (let o = 0; o < R; o++)
      for (let d = 0; d < R; d++) {
        const at = (s * R + o) * R + d;
        const flow = dataset.flows[s]![o]![d]!;
        const tariff = o === d ? 0 : dataset.tariffs[s]![o]![d]! / 100;
        V[at] = flow;
        tau0[at] = tariff;
        Y[s * R + o]! += flow;
        E[s * R + d]! += flow * (1 + tariff);
      }
  for (let s = 0; s < S; s++)
    for (let o = 0; o < R; o++)
      for (let d = 0; d < R; d++) {
        const at = (s * R + o) * R + d;
        if (V[at] === 0) continue;
        theta[(s * R + d) * R + o] = (V[at]! * (1 + tau0[at]!)) / E[s * R + d]!;
        lambda[at] = V[at]! / Y[s * R + o]!;
        invLambda[at] = 1 / lambda[at]!;
      }
  for (let s = 0; s < S; s++)
    for (let o = 0; o < R; o++) {
      // An origin that sells nothing and a market that buys nothing get a market with themselves, so that the solver
      // needs no case for them. It touches nobody, and outcomes leave it out (`sells`, `buys`).
      if (Y[s * R + o] === 0) lambda[(s * R + o) * R + o] = 1;
      if (E[s * R + o] === 0) theta[(s * R + o) * R + o] = 1;
    }
  const positive = (sums: Float64Array) => Uint8Array.from(sums, (sum) => (sum > 0 ? 1 : 0));
  return { V, Y, E, tau0, theta, lambda, invLambda, sells: positive(Y), buys: positive(E) };
}
