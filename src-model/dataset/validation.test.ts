import { describe, expect, test } from 'vitest';
import { append, type Edits, folder, refusals, replace, textOf } from '../../tests/datasets/folder.ts';

/** One edit, and the one message that it must give. */
interface Case {
  readonly says: string;
  readonly edits: Edits;
  readonly message: string | RegExp;
}

const next = (file: string) => textOf(file).trimEnd().split('\n').length + 1;
const lineOf = (file: string, start: string) => {
  const index = textOf(file)
    .split('\n')
    .findIndex((line) => line.startsWith(start));
  if (index < 0) throw new Error(`no line ${start} in ${file}`);
  return index + 1;
};
const parameter = (start: string, to: string): Edits => ({
  'parameters.csv': (text) =>
    text.replace(new RegExp(`^${start.replace('*', '\\*')},[^,]+,[^,]+,[^,]+`, 'm'), `${start},${to}`),
});

const cases: readonly Case[] = [
  {
    says: 'sigma not above the size of epsilon',
    edits: parameter('coal,epsilon', '-9,-8.5,-8'),
    message: `parameters.csv: line ${lineOf('parameters.csv', 'coal,sigma')}: mode: sigma = 5 of sector coal; allowed: above 8.5, the size of its epsilon (line ${lineOf('parameters.csv', 'coal,epsilon')})`,
  },
  {
    says: 'sigma not above 1',
    edits: { ...parameter('coal,sigma', '0.5,1,2') },
    message: `parameters.csv: line ${lineOf('parameters.csv', 'coal,sigma')}: mode: sigma = 1; allowed: above 1, at most 1000`,
  },
  {
    says: 'zombies that use more than there is to use',
    edits: parameter('coal,z0', '0.9,0.95,0.96'),
    message:
      /^parameters.csv: line \d+: mode: u0 = 0.728 of sector coal, which leaves \S+ for capacity that answers to prices; allowed: .* below umax = 0.95$/,
  },
  {
    says: 'utilization above 1',
    edits: parameter('coal,umax', '0.9,1.05,1.1'),
    message: `parameters.csv: line ${lineOf('parameters.csv', 'coal,umax')}: mode: umax = 1.05; allowed: above 0, at most 1`,
  },
  {
    says: 'zombies above 1',
    edits: parameter('coal,uz', '0.9,1.01,1.1'),
    message: `parameters.csv: line ${lineOf('parameters.csv', 'coal,uz')}: mode: uz = 1.01; allowed: above 0, at most 1`,
  },
  {
    says: 'a demand that rises with the price',
    edits: parameter('coal,epsilon', '-1,0.5,1'),
    message: /^parameters.csv: line \d+: mode: epsilon = 0.5; allowed: at least -1000, below 0$/,
  },
  {
    says: 'a negative flow',
    edits: { 'flows.csv': replace('coal,CN,US,0,', 'coal,CN,US,-1,') },
    message: 'flows.csv: line 3: value_usd_bn: -1; allowed: at least 0',
  },
  {
    says: 'cross-price elasticities as large as the own one',
    edits: { 'cross_price.csv': append('coal,steel,5,judgement,D') },
    message: new RegExp(
      `^cross_price.csv: line ${next('cross_price.csv')}: elasticity: 5 as the sum for sector coal; allowed: below \\S+, the size of its epsilon \\(parameters.csv line \\d+\\)$`,
    ),
  },
  {
    says: 'more sold to other sectors than the model can take',
    edits: { 'intermediate_use.csv': append('pharma,*,0.06,judgement,D') },
    message: new RegExp(
      `^intermediate_use.csv: line ${next('intermediate_use.csv')}: share: \\S+ of the domestic sales of sector pharma go to other sectors; allowed: at most 0.9 together$`,
    ),
  },
  {
    says: 'the same key twice',
    edits: { 'flows.csv': append('coal,CN,CN,1,judgement,D') },
    message: `flows.csv: line ${next('flows.csv')}: sector, origin, destination: coal CN CN, as on line 2; allowed: one row for each key`,
  },
  {
    says: 'a parameter that nothing reads',
    edits: { 'parameters.csv': append('coal,sigmaa,1,2,3,,judgement,D,') },
    message: new RegExp(
      `^parameters.csv: line ${next('parameters.csv')}: parameter: sigmaa; allowed: "u0", "umax",`,
    ),
  },
  {
    says: 'an unknown programme',
    edits: { 'programme_spending.csv': append('helicopter,coal,0.1,judgement,D') },
    message: `programme_spending.csv: line ${next('programme_spending.csv')}: programme: helicopter; allowed: "tradeIn", "transfers", "safetyNet"`,
  },
  {
    says: 'a programme without a row',
    edits: { 'programmes.csv': (text) => text.replace(/^transfers.*\n/m, '') },
    message: 'programmes.csv: no row for programme transfers; allowed: tradeIn, transfers, safetyNet',
  },
  {
    says: 'an unknown series',
    edits: { 'history_utilization.csv': append('2024Q1,gold,70,nbs-cu-001') },
    message:
      /^history_utilization.csv: line \d+: sector_or_aggregate: unknown series gold; allowed: industry, manufacturing, mining, coal,/,
  },
  {
    says: 'a quarter that is none',
    edits: { 'history_utilization.csv': append('2024Q5,coal,70,nbs-cu-001') },
    message: /^history_utilization.csv: line \d+: period: 2024Q5; allowed: a quarter such as 2027Q1$/,
  },
  {
    says: 'a date as a spreadsheet rewrites it',
    edits: { 'policy_events.csv': replace('us-232-autos,2025-04-03', 'us-232-autos,03.04.2025') },
    message: /^policy_events.csv: line \d+: date: 03.04.2025; allowed: a date such as 2025-04-03$/,
  },
  {
    says: 'an unknown sector in a list',
    edits: {
      'policy_events.csv': replace(
        'ice-vehicles;special-equipment,retaliation',
        'ice-vehicles;ships,retaliation',
      ),
    },
    message: /^policy_events.csv: line \d+: sectors: unknown sector ships; allowed: coal, /,
  },
  {
    says: 'a group that is none',
    edits: { 'sectors.csv': replace('coal,Coal,煤炭,mining', 'coal,Coal,煤炭,services') },
    message: 'sectors.csv: line 2: group: services; allowed: "mining", "manufacturing"',
  },
  {
    says: 'an id that would poison the results',
    edits: { 'regions.csv': append('__proto__,Nowhere,,') },
    message: `regions.csv: line ${next('regions.csv')}: id: __proto__; allowed: an id: 1 to 64 of letters, digits, _ and -`,
  },
  {
    says: 'a tariff on oneself',
    edits: { 'tariffs.csv': append('coal,US,US,5,judgement,D') },
    message: `tariffs.csv: line ${next('tariffs.csv')}: rate_percent: 5 of US on itself; allowed: 0, or no such row`,
  },
  {
    says: 'a sector that China does not make',
    edits: { 'flows.csv': (text) => text.replaceAll(/^coal,CN,(..),[\d.]+,/gm, 'coal,CN,$1,0,') },
    message:
      'flows.csv: value_usd_bn: no sales of sector coal by CN; allowed: a value above 0 from CN to some region',
  },
  {
    says: 'a cell too many',
    edits: { 'flows.csv': replace('coal,CN,CN,418.8,', 'coal,CN,CN,418,8,') },
    message:
      'flows.csv: line 2: 7 cells; allowed: 6, as in the header (a cell that holds the separator needs quotes)',
  },
  {
    says: 'a cell without its number',
    edits: { 'flows.csv': replace('coal,CN,CN,418.8,', 'coal,CN,CN,,') },
    message: 'flows.csv: line 2: value_usd_bn: an empty cell; allowed: a number',
  },
  {
    says: 'words in place of a number',
    edits: { 'flows.csv': replace('coal,CN,CN,418.8,', 'coal,CN,CN,NaN,') },
    message: 'flows.csv: line 2: value_usd_bn: NaN; allowed: a number',
  },
  {
    says: 'a number beyond all numbers',
    edits: { 'flows.csv': replace('coal,CN,CN,418.8,', 'coal,CN,CN,1e999,') },
    message: 'flows.csv: line 2: value_usd_bn: 1e999; allowed: a number',
  },
  {
    says: 'a missing column',
    edits: { 'supply_growth.csv': replace('annual_percent', 'percent') },
    message:
      'supply_growth.csv: line 1: annual_percent: the columns sector, region, percent, source_id, grade; allowed: a header with sector, region, annual_percent',
  },
  {
    says: 'a quotation mark that is not closed',
    edits: { 'sources.csv': append('x,"open,,,') },
    message: /^sources.csv: line \d+: Quote Not Closed: .*; allowed: cells with quotes in pairs/,
  },
  {
    says: 'an empty file',
    edits: { 'cross_price.csv': () => '' },
    message:
      'cross_price.csv: an empty file; allowed: a header row: sector,other_sector,elasticity,source_id,grade',
  },
  {
    says: 'dataset.json that is no JSON',
    edits: { 'dataset.json': replace('"baseYear": 2024,', '"baseYear": 2024') },
    message: /^dataset.json: .*; allowed: JSON$/,
  },
  {
    says: 'new policy before the projection',
    edits: { 'dataset.json': replace('2027Q1', '2024Q4') },
    message: 'dataset.json: policyStart: 2024Q4; allowed: a quarter after the base year 2024',
  },
];

describe('refused with file, line, column, what was found and what is allowed', () => {
  test.each(cases)('$says', ({ edits, message }) => {
    const messages = refusals(folder(edits));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(message instanceof RegExp ? message : `${message}`);
    expect(messages[0]).not.toContain('\n');
  });
});

test('a folder without China', () => {
  const edits = Object.fromEntries(
    [
      'regions.csv',
      'flows.csv',
      'tariffs.csv',
      'demand_growth.csv',
      'supply_growth.csv',
      'policy_events.csv',
    ].map((file) => [file, (text: string) => text.replaceAll(/(?<=^|[,;])CN(?=[,;\n])/gm, 'PRC')]),
  );
  expect(refusals(folder(edits))).toEqual([
    'regions.csv: id: no region CN; allowed: one region with id CN, which is China',
  ]);
});

test('too many sectors and regions', () => {
  const rows = Array.from({ length: 42 }, (_, i) => `s${i},S,,mining,coal,`);
  const messages = refusals(
    folder({
      'sectors.csv': append(...rows),
      'regions.csv': append(...rows.slice(0, 14).map((r) => r.slice(0, -8))),
    }),
  );
  expect(messages).toContain('sectors.csv: 61 sectors; allowed: 1 to 60');
});

test('a sector file with a fault does not make the rest unknown', () => {
  expect(refusals(folder({ 'sectors.csv': replace('group', 'kind') }))).toHaveLength(1);
});

test('a cell over two lines does not shift the lines after it', () => {
  const edits = {
    'regions.csv': (text: string) => append('XX,X,,')(text.replace('Mainland China', '"Mainland\nChina"')),
  };
  expect(
    refusals(folder({ ...edits, 'regions.csv': (t) => append('__proto__,X,,')(edits['regions.csv'](t)) }))[0],
  ).toMatch(`regions.csv: line ${next('regions.csv') + 2}: id`);
});
