import { expect, it } from 'vitest';
import { steelWorld } from '../../tests/datasets/stillWorld.ts';
import { outcomesOf } from '../../tests/scenarios/project.ts';
import type { Lever, LeverOf } from './lever.ts';

const quarters = 16;
const engine = steelWorld(
  {
    sectors: ['steel', 'solar'],
    flows: [
      [
        [60, 40],
        [10, 90],
      ],
      [
        [30, 50],
        [5, 40],
      ],
    ],
    parameters: { '*.kappa': 0.5 },
  },
  quarters,
);
/** Cheaper Chinese steel takes the market by storm, and more slowly so does solar. */
const push: readonly Lever[] = [
  { kind: 'research', sectors: ['steel'], costReductionPercent: 40, start: '2025Q1', end: '2026Q2' },
  { kind: 'research', sectors: ['solar'], costReductionPercent: 10, start: '2025Q3', phaseInQuarters: 4 },
];
const escalation: LeverOf<'escalation'> = {
  kind: 'escalation',
  importers: ['RW'],
  sectors: ['*'],
  threshold: 0.05,
  response: 0.4,
  capPercent: 10,
  retaliation: 0.5,
  start: '2025Q2',
  end: '2028Q2',
};

it('duties follow the recursion on the market share of the quarter before; China answers with half their mean', () => {
  const outcomes = outcomesOf(engine, [...push, escalation]);
  const duty = (sector: string, t: number) =>
    outcomes(`sectors.${sector}.tariffRevenue.RW`)[t]! / outcomes(`sectors.${sector}.exports.RW`)[t]!;
  const answer = (sector: string, t: number) =>
    outcomes(`sectors.${sector}.tariffRevenue.CN`)[t]! / outcomes(`sectors.${sector}.imports.RW`)[t]!;
  const add = { steel: 0, solar: 0 };
  const seen = { rising: false, capped: false, decaying: false };
  for (let t = 1; t <= quarters; t++) {
    const acts = t >= 2 && t <= 14;
    for (const sector of ['steel', 'solar'] as const) {
      const share = outcomes(`sectors.${sector}.marketShare.RW`);
      const rise = share[t - 1]! / share[0]! - 1 - 0.05;
      const before = add[sector];
      if (acts) add[sector] = rise > 0 ? Math.min(0.1, before + 0.4 * rise) : before * 0.9;
      seen.rising ||= add[sector] > before;
      seen.capped ||= add[sector] === 0.1;
      seen.decaying ||= add[sector] < before;
      expect(duty(sector, t), `${sector} ${t}`).toBeCloseTo(acts ? add[sector] : 0, 10);
    }
    const mean = (add.steel + add.solar) / 2;
    for (const sector of ['steel', 'solar']) expect(answer(sector, t)).toBeCloseTo(acts ? 0.5 * mean : 0, 10);
  }
  expect(seen).toEqual({ rising: true, capped: true, decaying: true });
});

it('a market share that stays within the threshold is answered by nothing', () => {
  const calm = outcomesOf(engine, [{ ...escalation, threshold: 1 }]);
  expect(Math.max(...calm('sectors.steel.tariffRevenue.RW'))).toBe(0);
  expect(Math.max(...calm('sectors.steel.tariffRevenue.CN'))).toBe(0);
});
