import { writeBuyers } from './writeBuyers.ts';
import { writePartners } from './writePartners.ts';
import type { OutcomeSource } from './writeSector.ts';

/**
 * Outcomes of §8 by market for sector `s` in quarter `t`, straight from the point at which the market cleared:
 * values of flows are `Y·flowWeight·p^(1−σ)·W`, since `p·p^(−σ) = p^(1−σ)`.
 */
export function writeMarkets(source: OutcomeSource, s: number, t: number): void {
  const { blocks } = source;
  const at = t * blocks.total + s * blocks.perSector + blocks.firstMarket;
  writePartners(source, s, t, at);
  writeBuyers(source, s, t, at);
}
