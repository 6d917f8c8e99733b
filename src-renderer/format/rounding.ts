/** Rounding for the eye. Model results keep full precision; only what is shown passes through here. */

/** `value` to `decimals` places, halves away from zero, so that a number and its negative round alike. */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const magnitude = Math.abs(value) * scale;
  // The nudge undoes binary noise: 1.005 is held as 1.00499999999999989.
  const whole = Math.round(magnitude * (1 + 1e-12));
  return whole === 0 ? 0 : (Math.sign(value) * whole) / scale;
}

/**
 * Rounds parts so that they add up to their rounded sum (largest remainder). A part that is exactly 0 stays 0
 * and no part moves by a full unit of the last place.
 */
export function roundParts(parts: readonly number[], decimals: number): number[] {
  const scale = 10 ** decimals;
  const sum = parts.reduce((total, part) => total + part, 0);
  const target = Math.round(roundTo(sum, decimals) * scale);
  const floors = parts.map((part) => Math.floor(part * scale));
  const remainders = parts.map((part, index) => part * scale - floors[index]!);
  let missing = target - floors.reduce((total, floor) => total + floor, 0);
  const byRemainder = parts
    .map((_, index) => index)
    .filter((index) => remainders[index]! > 0)
    .sort((a, b) => remainders[b]! - remainders[a]! || a - b);
  for (const index of byRemainder) {
    if (missing <= 0) break;
    floors[index]! += 1;
    missing -= 1;
  }
  return floors.map((whole) => (whole === 0 ? 0 : whole / scale));
}
