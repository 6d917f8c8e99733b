import { describe, expect, test } from 'vitest';
import { append, folder, loaded, notices, refusals, replace, textOf } from '../../tests/datasets/folder.ts';

const shipped = loaded(folder()).dataset;

describe('the shipped dataset', () => {
  test('loads without a word', () => {
    expect(notices(folder())).toEqual([]);
    expect(shipped.sectors).toHaveLength(19);
    expect(shipped.regions.map((region) => region.id)).toEqual(['CN', 'US', 'EU', 'OA', 'AS', 'LA', 'RW']);
  });

  test('holds flows by sector, origin and destination', () => {
    const coal = shipped.flows[0];
    expect(coal?.[0]?.[0]).toBe(418.8);
    expect(coal?.[0]?.[3]).toBe(0.9);
  });

  test('holds tariffs by sector, exporter and importer, the special row before the general one', () => {
    const coal = shipped.tariffs[0];
    expect(coal?.[1]?.[0]).toBe(24);
    expect(coal?.[2]?.[0]).toBe(4);
    expect(coal?.[0]?.[0]).toBe(0);
  });

  test('parts the lists of a policy event', () => {
    const event = shipped.policyEvents.find(({ id }) => id === 'eu-steel-50');
    expect(event?.exporters).toEqual(['CN', 'US', 'OA', 'AS', 'LA', 'RW']);
  });

  test('has its identity pinned: another one means another dataset or another canonical form', () => {
    expect(shipped.sha256).toBe('7592db139fa84150c9d3c96d557218517771f7c810f88d5fdbbde90c94624419');
  });
});

describe('identity', () => {
  const sha256 = (edits: Parameters<typeof folder>[0]) => loaded(folder(edits)).dataset.sha256;
  const reversed = (text: string) => {
    const [header, ...rows] = text.trimEnd().split('\n');
    return [header, ...rows.reverse()].join('\n');
  };

  test('does not depend on line ends, row order or wildcards written out', () => {
    expect(sha256({ 'flows.csv': (text) => text.replaceAll('\n', '\r\n') })).toBe(shipped.sha256);
    expect(sha256({ 'flows.csv': reversed, 'parameters.csv': reversed, 'sources.csv': reversed })).toBe(
      shipped.sha256,
    );
    expect(sha256({ 'tariffs.csv': append('coal,CN,EU,4,judgement,D') })).toBe(shipped.sha256);
  });

  test('depends on every number and on the order of sectors', () => {
    expect(sha256({ 'flows.csv': replace('coal,CN,CN,418.8', 'coal,CN,CN,418.9') })).not.toBe(shipped.sha256);
    expect(sha256({ 'sectors.csv': reversed })).not.toBe(shipped.sha256);
  });
});

describe('wildcards', () => {
  const tariff = (sector: string, exporter: string, importer: string, ...rows: readonly string[]) => {
    const { dataset } = loaded(
      folder({ 'tariffs.csv': (text) => append(...rows)(text.split('\n').slice(0, 1).join('\n')) }),
    );
    const [s, o, d] = [
      dataset.sectors.findIndex(({ id }) => id === sector),
      dataset.regions.findIndex(({ id }) => id === exporter),
      dataset.regions.findIndex(({ id }) => id === importer),
    ];
    return dataset.tariffs[s]?.[o]?.[d];
  };

  test('the row with fewest stars wins, whatever the order', () => {
    const rows = ['steel,US,CN,1,,D', '*,US,CN,2,,D', '*,*,CN,3,,D', '*,*,*,4,,D'];
    for (const order of [rows, rows.toReversed()]) {
      expect(tariff('steel', 'CN', 'US', ...order)).toBe(1);
      expect(tariff('coal', 'CN', 'US', ...order)).toBe(2);
      expect(tariff('coal', 'CN', 'EU', ...order)).toBe(3);
      expect(tariff('coal', 'US', 'EU', ...order)).toBe(4);
    }
  });

  test('on a tie the later row wins', () => {
    expect(tariff('steel', 'CN', 'US', 'steel,*,CN,1,,D', '*,US,CN,2,,D')).toBe(2);
    expect(tariff('steel', 'CN', 'US', '*,US,CN,2,,D', 'steel,*,CN,1,,D')).toBe(1);
  });

  test('nobody taxes himself, and no row means no tariff', () => {
    expect(tariff('steel', 'CN', 'CN', '*,*,*,4,,D')).toBe(0);
    expect(tariff('steel', 'CN', 'US')).toBe(0);
  });
});

describe('what may be left out', () => {
  test('cross_price.csv', () => {
    const { 'cross_price.csv': _, ...rest } = folder();
    expect(
      loaded(rest)
        .dataset.crossPrice.flat()
        .every((x) => x === 0),
    ).toBe(true);
  });

  test('any other file is missed by name', () => {
    const { 'tariffs.csv': _, ...rest } = folder();
    expect(refusals(rest)).toEqual(['tariffs.csv: no such file; allowed: every file of a dataset folder']);
  });

  test('gaps, growth, momentum and pipe0, but no other parameter', () => {
    const without = (name: string) => (text: string) =>
      text.replaceAll(new RegExp(`^[^,\\n]*,${name},.*\\n`, 'gm'), '');
    for (const name of ['gapMacro', 'gapWorld', 'gapC', 'growthC', 'growthF', 'momentum', 'pipe0']) {
      expect(notices(folder({ 'parameters.csv': without(name) }))).toEqual([]);
    }
    const messages = refusals(folder({ 'parameters.csv': without('sigma') }));
    expect(messages).toHaveLength(19);
    expect(messages[0]).toBe(
      'parameters.csv: no row for parameter sigma of sector coal; allowed: a row with sector coal or * and parameter sigma',
    );
    expect(refusals(folder({ 'parameters.csv': without('rhoGap') }))).toHaveLength(19);
  });

  test('columns that only explain', () => {
    const short = (text: string) => text.replaceAll(/,[^,\n]*,[A-D]$/gm, '').replace(',source_id,grade', '');
    expect(loaded(folder({ 'flows.csv': short })).dataset.flows).toEqual(shipped.flows);
  });
});

test('what is not read is told', () => {
  const files = {
    ...folder({
      'regions.csv': (text) => text.replaceAll('\n', ',x\n').replace(',x\n', ',capital\n'),
      'dataset.json': replace('"baseYear"', '"colour": "red", "baseYear"'),
    }),
    'tarifs.csv': new Uint8Array(),
  };
  expect(notices(files)).toEqual([
    'dataset.json: field colour is not read',
    'regions.csv: column capital is not read',
    'tarifs.csv: not a file of a dataset, not read',
  ]);
});

test('an unknown source is told, not refused: it changes no number', () => {
  expect(
    notices(folder({ 'flows.csv': replace('coal,CN,CN,418.8,nbs-industry-2024', 'coal,CN,CN,418.8,x') })),
  ).toEqual(['flows.csv: line 2: source x is not in sources.csv']);
});

test('every error of a folder comes in one go', () => {
  const messages = refusals(
    folder({
      'flows.csv': append('steel,CN,Mars,1,judgement,C', 'steel,CN,EU,-3,judgement,C'),
      'tariffs.csv': append('gold,US,CN,5,judgement,C'),
      'parameters.csv': replace('coal,u0,0.718,0.728', 'coal,u0,0.738,0.728'),
      'dataset.json': replace('"policyStart": "2027Q1"', '"policyStart": "2027"'),
    }),
  );
  const lines = (name: string) => textOf(name).trimEnd().split('\n').length;
  expect(messages).toEqual([
    'dataset.json: policyStart: "2027"; allowed: a quarter such as 2027Q1',
    `flows.csv: line ${lines('flows.csv') + 2}: value_usd_bn: -3; allowed: at least 0`,
    `flows.csv: line ${lines('flows.csv') + 1}: destination: unknown region Mars; allowed: CN, US, EU, OA, AS, LA, RW or *`,
    expect.stringMatching(/^tariffs.csv: line \d+: sector: unknown sector gold; allowed: coal, .* or \*$/),
    'parameters.csv: line 2: low, mode, high: low 0.738, mode 0.728, high 0.738; allowed: low ≤ mode ≤ high',
  ]);
});
