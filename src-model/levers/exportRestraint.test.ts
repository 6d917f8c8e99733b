import { expect, it } from 'vitest';
import { steelTrade, steelWorld } from '../../tests/datasets/stillWorld.ts';
import { outcomesOf, project } from '../../tests/scenarios/project.ts';
import type { LeverOf } from './lever.ts';

const engine = steelWorld();
const restraint = (
  capPercentOfBase: number,
  lever: Partial<LeverOf<'exportRestraint'>> = {},
): LeverOf<'exportRestraint'> => ({
  kind: 'exportRestraint',
  destinations: ['*'],
  sectors: ['steel'],
  capPercentOfBase,
  start: '2025Q1',
  ...lever,
});

it('holds the volume at the cap, from the first quarter to the last and not after', () => {
  const volume = outcomesOf(engine, [restraint(50, { end: '2025Q4' })])('sectors.steel.exportVolume.RW');
  for (const t of [1, 2, 3, 4]) expect(volume[t]!).toBeCloseTo(0.5, 10);
  for (const t of [0, 5]) expect(volume[t]!).toBeGreaterThan(0.9);
});

it('scarcity makes the good dearer abroad, and the exporter keeps (e^r − 1)·p·x·V', () => {
  const outcomes = outcomesOf(engine, [restraint(50)]);
  const at = (outcome: string) => outcomes(`sectors.steel.${outcome}`)[1]!;
  const free = steelTrade.toWorld * 0.5 * at('price');
  const rent = (at('exports.RW') - free) / (100 * at('price') * at('output'));
  expect(at('exports.RW')).toBeGreaterThan(free);
  // Margin of §5 without and with the rent; idle capacity weighs with the fixed part φ = 0.3, costs are at their base.
  const averageCost = 0.7 + (0.3 * 75) / at('utilization');
  expect(at('margin') / 100).toBeCloseTo(1.05 - averageCost / at('price') + rent, 9);
});

it('of two restraints on one flow the smaller cap holds', () => {
  const outcomes = outcomesOf(engine, [restraint(40), restraint(70)]);
  expect(outcomes('sectors.steel.exportVolume.RW')[1]!).toBeCloseTo(0.4, 10);
});

it('a cap that nobody reaches is none', () => {
  const [capped, free] = [outcomesOf(engine, [restraint(500)]), outcomesOf(engine)];
  for (const { path } of engine.catalogue.series)
    capped(path).forEach((value, t) => {
      expect(value, path).toBeCloseTo(free(path)[t]!, 9);
    });
  expect(project(engine, [restraint(500)]).solver.maxResidual).toBeLessThanOrEqual(1e-11);
});
