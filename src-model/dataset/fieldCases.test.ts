import { describe, expect, test } from 'vitest';
import {
  append,
  folder,
  gbkBytes,
  loaded,
  notices,
  refusals,
  textOf,
  utf16leBytes,
} from '../../tests/datasets/folder.ts';

const shipped = loaded(folder()).dataset;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const withSectors = (bytes: Uint8Array) => ({ ...folder(), 'sectors.csv': bytes });

describe('F7: encodings of Chinese spreadsheets', () => {
  const sectors = textOf('sectors.csv');

  test.each([
    ['GBK', gbkBytes(sectors), ['sectors.csv: read as GB18030, not UTF-8']],
    ['UTF-8 with byte order mark', bytesOf(`\uFEFF${sectors}`), []],
    ['UTF-16LE', utf16leBytes(sectors), ['sectors.csv: read as UTF-16LE, not UTF-8']],
    ['UTF-16LE without mark', utf16leBytes(sectors, false), ['sectors.csv: read as UTF-16LE, not UTF-8']],
  ])('%s: names arrive whole', (_, bytes, told) => {
    const { dataset } = loaded(withSectors(bytes));
    expect(dataset.sectors).toEqual(shipped.sectors);
    expect(dataset.sha256).toBe(shipped.sha256);
    expect(notices(withSectors(bytes))).toEqual(told);
  });

  test.each([
    [
      'Windows-1252',
      Uint8Array.from(sectors.replaceAll(/[^\0-\x7f]+/g, 'f\xfcr Stahl, gro\xdf'), (c) => c.charCodeAt(0)),
    ],
    ['UTF-8 cut in a character', bytesOf(sectors).slice(0, sectors.indexOf('煤') + 1)],
    ['UTF-32', Uint8Array.from([0xff, 0xfe, 0, 0, 0x69, 0, 0, 0])],
    ['zero bytes', bytesOf(`\0${sectors}`)],
    ['UTF-16 with half a character', Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0])],
  ])('%s is refused by name, with how to save it', (_, bytes) => {
    const messages = refusals(withSectors(bytes));
    expect(messages).toEqual([
      expect.stringMatching(
        /^sectors.csv: .+; allowed: UTF-8, UTF-16 or GB18030 \(save the file as "CSV UTF-8"\)$/,
      ),
    ]);
  });

  test('a file too large to be a table is not decoded', () => {
    expect(refusals(withSectors(new Uint8Array(17 * 1024 * 1024)))[0]).toMatch(
      /^sectors.csv: 17825792 bytes; allowed/,
    );
  });
});

describe('F8: numbers of European spreadsheets', () => {
  /** flows.csv as a German spreadsheet writes it. */
  const german = (numbers: (value: number) => string) => (text: string) =>
    text.replaceAll(/^.*$/gm, (line) => {
      const cells = line.split(',');
      const value = Number(cells[3]);
      return cells
        .map((cell, i) => (i === 3 && line !== '' && !Number.isNaN(value) ? numbers(value) : cell))
        .join(';');
    });
  const grouped = (value: number) => value.toLocaleString('de-DE', { maximumFractionDigits: 10 });

  test('semicolons, decimal commas and dots between thousands are read, and told', () => {
    const files = folder({ 'flows.csv': german(grouped) });
    expect(new TextDecoder().decode(files['flows.csv'])).toMatch(/;\d\.\d{3}[,;]/);
    expect(loaded(files).dataset.sha256).toBe(shipped.sha256);
    expect(notices(files)).toEqual([
      expect.stringMatching(
        /^flows.csv: cells parted by semicolons, decimal comma \(line 2: 418,8 is 418.8, line \d+: \S+ is \d+/,
      ),
    ]);
  });

  test('the two rows of the case', () => {
    const rows = ['steel;CN;EU;12,5;x;C', 'steel;CN;CN;1.234,5;x;C'];
    const files = folder({
      'flows.csv': (text) =>
        append(...rows)(german(grouped)(text.replaceAll(/^steel,CN,(EU|CN),.*\n/gm, ''))),
    });
    const steel = loaded(files).dataset.flows[1];
    expect([steel?.[0]?.[2], steel?.[0]?.[0]]).toEqual([12.5, 1234.5]);
  });

  test('a refusal for another reason says how the numbers were read', () => {
    const files = folder({
      'flows.csv': () =>
        'sector;origin;destination;value_usd_bn;source_id;grade\nsteel;CN;EU;12,5;x;C\nsteel;CN;CN;1.234,5;x;C\n',
    });
    const [first, second] = refusals(files);
    expect(first).toMatch('no sales of sector coal by CN');
    expect(first).toMatch('decimal comma (line 2: 12,5 is 12.5, line 3: 1.234,5 is 1234.5)');
    expect(second).not.toMatch('decimal comma');
  });

  test('tabs and decimal points are read too', () => {
    const files = folder({ 'flows.csv': (text) => text.replaceAll(',', '\t') });
    expect(loaded(files).dataset.sha256).toBe(shipped.sha256);
    expect(notices(files)).toEqual(['flows.csv: cells parted by tabs, decimal point']);
  });

  const growth = (...rows: readonly string[]) => folder({ 'supply_growth.csv': () => rows.join('\n') });
  const header = 'sector;region;annual_percent;source_id;grade';

  test('1.234 alone may be two numbers, and is refused with line and cell', () => {
    expect(refusals(growth(header, 'coal;US;1.234;;D', 'coal;EU;2;;D'))).toEqual([
      'supply_growth.csv: line 2: annual_percent: 1.234, which may be 1.234 or 1234; allowed: a number without thousands separators and with a decimal point',
    ]);
  });

  test('a quoted 1,234 in a file with commas is refused too', () => {
    expect(refusals(growth(header.replaceAll(';', ','), 'coal,US,"1,234",,D'))[0]).toMatch(
      'may be 1234 or 1.234',
    );
  });

  test('two notations in one file are refused at the rarer one', () => {
    expect(refusals(growth(header, 'coal;US;0,5;;D', 'coal;EU;0.5;;D', 'coal;LA;1,5;;D'))).toEqual([
      'supply_growth.csv: line 3: annual_percent: 0.5, while line 2 has 0,5; allowed: one decimal mark in the whole file',
    ]);
  });

  test('in the documented format a point is a decimal point, and a comma beside it a slip', () => {
    const rows = ['coal,US,1.234,,D', 'coal,EU,"0,5",,D'];
    expect(refusals(growth(header.replaceAll(';', ','), ...rows))).toEqual([
      'supply_growth.csv: line 3: annual_percent: 0,5, while line 2 has 1.234; allowed: one decimal mark in the whole file',
    ]);
    expect(loaded(growth(header.replaceAll(';', ','), rows[0]!)).dataset.supplyGrowth[0]?.[1]).toBe(1.234);
  });

  test.each(['1 234,5', '1.23.4', '12,5,6', '\u22125', '5%', '0x10', '1e5000', '１２'])(
    '%s is no number',
    (cell) => {
      expect(refusals(growth(header, `coal;US;${cell};;D`, 'coal;EU;0,5;;D'))).toEqual([
        expect.stringContaining(`supply_growth.csv: line 2: annual_percent: ${cell}; allowed: a number`),
      ]);
    },
  );

  test.each([
    ['12,5', 12.5],
    ['-1,5', -1.5],
    ['+2', 2],
    ['1,5E+01', 15],
    [',5', 0.5],
    ['2,', 2],
  ])('%s is %f', (cell, value) => {
    const { dataset } = loaded(growth(header, `coal;US;${cell};;D`, 'coal;EU;0,5;;D'));
    expect(dataset.supplyGrowth[0]?.[1]).toBe(value);
  });
});

describe('F9: totals and codes in trade data', () => {
  test.each(['World', 'Total', '世界', 'WLD'])('a row for %s is refused with a hint, never added', (name) => {
    const line = textOf('flows.csv').trimEnd().split('\n').length + 1;
    expect(refusals(folder({ 'flows.csv': append(`steel,CN,${name},83.6,x,C`) }))).toEqual([
      `flows.csv: line ${line}: destination: unknown region ${name}; allowed: CN, US, EU, OA, AS, LA, RW or * (totals are left out, their parts are counted already; * means all)`,
    ]);
  });

  test('a region NA and a sector null stay text', () => {
    const renamed = (text: string) =>
      text.replaceAll(/(?<=^|[,;])RW(?=[,;\n])/gm, 'NA').replaceAll(/(?<=^|[,;])steel(?=[,;\n])/gm, 'null');
    const files = folder(
      Object.fromEntries(
        [
          'regions',
          'sectors',
          'flows',
          'tariffs',
          'demand_growth',
          'supply_growth',
          'parameters',
          'input_costs',
        ]
          .concat('intermediate_use', 'programme_spending', 'policy_events', 'history_utilization')
          .map((name) => [`${name}.csv`, renamed]),
      ),
    );
    const { dataset } = loaded(files);
    expect(dataset.regions.at(-1)?.id).toBe('NA');
    expect(dataset.sectors[1]?.id).toBe('null');
    for (const table of [
      'flows',
      'tariffs',
      'demandGrowth',
      'supplyGrowth',
      'inputCosts',
      'intermediateUse',
    ] as const) {
      expect(dataset[table]).toEqual(shipped[table]);
    }
  });
});
