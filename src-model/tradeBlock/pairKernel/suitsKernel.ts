import type { Calibration } from '../../calibration/calibration.ts';

/**
 * Whether the kernel's series serve sector `s`. Prices and spending stay within their reach of the anchor, but the
 * kernel also takes spending to the powers 1/(1−σ) and (σ+ε)/(1−σ), and prices to 1: near σ = 1, where these are
 * large next to 1−σ, what is short for one is long for the other.
 */
export function suitsKernel({ parameters: { sigma, epsilon } }: Calibration, s: number): boolean {
  return sigma[s]! >= 2 && sigma[s]! + epsilon[s]! <= 1.5 * (sigma[s]! - 1);
}
