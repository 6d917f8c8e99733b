import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Dataset } from '../../../src-model/dataset/dataset.ts';
import { createEngine } from '../../../src-model/run/engine.ts';
import { valueAt } from '../../../src-model/run/projection.ts';
import { naturalScale } from '../../reference/disagreement.ts';
import { anyScenario, seed } from '../../scenarios/anyScenario.ts';

/** The same economy counted in another unit of money. */
function counted(dataset: Dataset, factor: number): Dataset {
  return {
    ...dataset,
    meta: { ...dataset.meta, gdpChinaUsdBn: dataset.meta.gdpChinaUsdBn * factor },
    flows: dataset.flows.map((sector) => sector.map((row) => row.map((value) => value * factor))),
  };
}

it('all flows and GDP times k: hats and rates stay, money is k times as much', () => {
  const quarters = 8;
  const factors = fc.constantFrom(1e-3, 0.5, 7.12, 1000);
  fc.assert(
    fc.property(anyScenario(quarters), factors, ({ dataset, levers }, k) => {
      const engine = createEngine(dataset, quarters);
      const one = engine.run(levers, {});
      const many = createEngine(counted(dataset, k), quarters).run(levers, {});
      expect(many.ok).toBe(one.ok);
      if (!one.ok || !many.ok) return;
      for (const series of engine.catalogue.series) {
        const factor = series.unit === 'usdBnPerYear' ? k : 1;
        const scale = naturalScale(dataset, series);
        for (let t = 0; t <= quarters; t++) {
          const value = valueAt(one.value, series, t);
          const error = valueAt(many.value, series, t) / factor - value;
          expect(Math.abs(error) / Math.max(scale, Math.abs(value)), `${series.path} ${t}`).toBeLessThan(
            1e-9,
          );
        }
      }
    }),
    { numRuns: 60, seed },
  );
});
