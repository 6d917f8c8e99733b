import { writeBuyers } from './writeBuyers.ts';
import { writePartners } from './writePartners.ts';
import type { OutcomeSource } from './writeSector.ts';

/** Outcomes of §8 by market for sector `s` in quarter `t`, read where the market cleared. */
export function writeMarkets(source: OutcomeSource, s: number, t: number): void {
  const { blocks } = source;
  const at = t * blocks.total + s * blocks.perSector + blocks.firstMarket;
  writePartners(source, s, t, at);
  writeBuyers(source, s, t, at);
}
