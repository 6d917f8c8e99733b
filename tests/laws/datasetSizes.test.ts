import { expect, test } from 'vitest';
import type { Lever } from '../../src-model/levers/lever.ts';
import { createEngine } from '../../src-model/run/engine.ts';
import { seriesOf } from '../../src-model/run/projection.ts';
import { folder, loaded } from '../datasets/folder.ts';
import { reduced } from '../datasets/reduced.ts';

const sizes = [
  { sectors: ['steel'], regions: ['CN', 'US'] },
  { sectors: ['coal'], regions: ['CN', 'RW'] },
  { sectors: ['ev', 'ice-vehicles', 'coal'], regions: ['US', 'EU', 'CN'] },
] as const;

test.each(sizes)(
  '$sectors in $regions projects finite numbers, and starts from its data',
  ({ sectors, regions }) => {
    const { dataset } = loaded(reduced(sectors, regions));
    const engine = createEngine(dataset, 40);
    const duty: Lever = {
      kind: 'tariff',
      importers: ['*'],
      sectors: ['*'],
      ratePercent: 30,
      start: '2027Q1',
    };
    const run = engine.run([duty], {});
    if (!run.ok) throw new Error(JSON.stringify(run.error));
    for (const series of engine.catalogue.series) {
      expect([...seriesOf(run.value, series)].every(Number.isFinite), series.path).toBe(true);
    }
    for (const sector of sectors) {
      const u0 =
        dataset.parameters.find((row) => row.sector === sector && row.name === 'u0')?.mode ?? Number.NaN;
      const series = engine.catalogue.byPath.get(`sectors.${sector}.utilization`);
      expect(series && seriesOf(run.value, series)[0]).toBeCloseTo(100 * u0, 9);
    }
  },
);

test('the names of sectors and regions do not matter, nor that they look like missing values', () => {
  const names: Readonly<Record<string, string>> = { RW: 'NA', steel: 'null' };
  const renamed = (text: string) =>
    text.replaceAll(/(?<=^|[,;])(RW|steel)(?=[,;\n])/gm, (name) => names[name] ?? name);
  const files = Object.keys(folder()).filter((name) => name.endsWith('.csv'));
  const other = loaded(folder(Object.fromEntries(files.map((name) => [name, renamed])))).dataset;
  const values = [loaded(folder()).dataset, other].map((dataset) => {
    const run = createEngine(dataset, 40).run([], {});
    if (!run.ok) throw new Error(JSON.stringify(run.error));
    return run.value.values;
  });
  expect(values[1]).toEqual(values[0]);
});
