import { describe, expect, it } from 'vitest';
import { folder, loaded } from '../../tests/datasets/folder.ts';
import { calibrate } from '../calibration/calibrate.ts';
import { createEngine } from '../run/engine.ts';
import { atEnd, deciding, movingRows, rowsOf } from './deciding.ts';
import { policyDifference } from './policyDifference.ts';

const { dataset } = loaded(folder());
const sigma = deciding.find(({ name }) => name === 'sigma')!;

describe('the few that decide', () => {
  it('are in the dataset with a range, for all sectors or for each', () => {
    for (const entry of deciding) {
      const rows = rowsOf(entry, dataset);
      expect(rows.length, entry.name).toBe(entry.of === 'one' ? 1 : dataset.sectors.length);
      for (const { low, high } of rows) expect(low, entry.name).toBeLessThan(high);
    }
  });

  it('can be run at both ends', () => {
    for (const entry of deciding)
      for (const end of ['low', 'high'] as const)
        expect(calibrate(dataset, atEnd(entry, end, dataset, {}), 4).ok, `${entry.name} ${end}`).toBe(true);
  });

  it('leave what was set on its own where it is', () => {
    const assumptions = { 'ev.sigma': 3.4 };
    expect(movingRows(sigma, dataset, assumptions).apart.map(({ sector }) => sector)).toEqual(['ev']);
    const high = atEnd(sigma, 'high', dataset, assumptions);
    expect(high['ev.sigma']).toBe(3.4);
    expect(high['steel.sigma']).toBe(6);
  });
});

describe('the policy difference', () => {
  const engine = createEngine(dataset, 8);
  const series = engine.catalogue.byPath.get('aggregates.utilization.manufacturing')!;

  it('of the reference’s levers is exactly 0 whatever is assumed', () => {
    expect(policyDifference(engine, [], [], { '*.kappa': 0.2 }, series, 8)).toBe(0);
  });

  it('has no number where the assumptions cannot be', () => {
    expect(policyDifference(engine, [], [], { 'ev.sigma': 1.2 }, series, 8)).toBeNaN();
  });
});
