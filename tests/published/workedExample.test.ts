import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src-model/dataset/loadDataset.ts';
import { createEngine } from '../../src-model/run/engine.ts';
import { seriesOf } from '../../src-model/run/projection.ts';

/** The dataset of the worked example in docs/model.md: one sector, China and the rest of the world. */
const parameters = {
  u0: 0.75,
  umax: 0.95,
  z0: 0.1,
  uz: 0.8,
  s0: 0.04,
  m0: 0.05,
  sb0: 0.5,
  phi: 0.4,
  delta: 0.02,
  h0: 0.005,
  gammaK: 0,
  L: 6,
  LR: 0.2,
  cum0: 100,
  sigma: 3,
  epsilon: -1,
  etaC: 1.5,
  etaF: 2,
  kappa: 0.5,
  iotaM: 0.5,
  iotaG: 0.5,
  iotaP: 0.01,
  omegaH: 0.05,
  hmax: 0.05,
  omegaZ: 0.1,
  zout: 0.05,
  xi: 1,
  chiZ: 0.5,
  nu: 0.1,
  taum: 4,
  taug: 8,
  rq: 0.01,
  capex: 2,
  debt0: 1,
  vaShare: 0.1,
  rhoGap: 0.8,
};
const files = {
  'dataset.json': JSON.stringify({
    id: 'worked-example',
    version: '1',
    title: 'Worked example',
    baseYear: 2024,
    policyStart: '2025Q1',
    gdpChinaUsdBn: 1000,
    incomeFeedback: 0,
  }),
  'regions.csv': 'id,name,name_zh,members\nCN,China,中国,\nRW,Rest of the world,世界其他地区,\n',
  'sectors.csv': 'id,name,name_zh,group,nbs_series,unit_note\nsteel,Steel,钢铁,manufacturing,steel,\n',
  'sources.csv': 'id,citation,url,published,kind\nx,Made up,,,judgement\n',
  'flows.csv': [
    'sector,origin,destination,value_usd_bn,source_id,grade',
    'steel,CN,CN,100,x,D',
    'steel,CN,RW,50,x,D',
    'steel,RW,RW,150,x,D',
  ].join('\n'),
  'tariffs.csv': 'sector,importer,exporter,rate_percent,source_id,grade\n',
  'demand_growth.csv': 'sector,region,annual_percent,source_id,grade\n',
  'supply_growth.csv': 'sector,region,annual_percent,source_id,grade\n',
  'parameters.csv': [
    'sector,parameter,low,mode,high,unit,source_id,grade,note',
    ...Object.entries(parameters).map(([name, value]) => `*,${name},${value},${value},${value},,x,D,`),
  ].join('\n'),
  'input_costs.csv': 'sector,input_sector,share,source_id,grade\n',
  'intermediate_use.csv': 'sector,using_sector,share,source_id,grade\n',
  'programmes.csv': [
    'programme,mu,pull,name,source_id,grade',
    'tradeIn,1,0,Trade-in,x,D',
    'transfers,1,0,Transfers,x,D',
    'safetyNet,1,0,Safety net,x,D',
  ].join('\n'),
  'programme_spending.csv': 'programme,sector,share,source_id,grade\n',
  'history_utilization.csv': 'period,sector_or_aggregate,value_percent,source_id\n',
  'policy_events.csv':
    'id,date,importer,exporter,sectors,measure,rate_percent,mode,quarter,title,source_id\n',
};

/** What the text says for the outcomes of a quarter: path, quarter index, value as printed. */
const stated = [
  ['price', 1, '0.9722'],
  ['foreignPrice.RW', 1, '1.0114'],
  ['output', 1, '0.9605'],
  ['utilization', 1, '72.04'],
  ['exportVolume.RW', 1, '0.8242'],
  ['exports.RW', 1, '40.07'],
  ['tariffRevenue.RW', 1, '10.02'],
  ['buyersPrice.RW', 1, '1.0527'],
  ['consumerSurplus.RW', 1, '-10.97'],
  ['producerSurplus.RW', 1, '1.735'],
  ['unitCost', 1, '0.9968'],
  ['margin', 1, '0.82'],
  ['debt', 0, '1.01'],
  ['startRate', 1, '1.706'],
  ['exitRate', 1, '0.6211'],
  ['capacity', 2, '0.9988'],
  ['zombieShare', 2, '10.05'],
] as const;

describe('the worked example of docs/model.md', () => {
  const encoder = new TextEncoder();
  const loaded = loadDataset(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, encoder.encode(text)])),
  );
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  const engine = createEngine(loaded.value.dataset, 2);
  const run = engine.run(
    [{ kind: 'tariff', importers: ['RW'], sectors: ['*'], mode: 'set', ratePercent: 25, start: '2025Q1' }],
    {},
  );
  if (!run.ok) throw new Error(run.error.code);
  const projection = run.value;

  it.each(stated)('%s in quarter %i is %s', (path, t, printed) => {
    const series = engine.catalogue.byPath.get(`sectors.steel.${path}`)!;
    const places = printed.split('.')[1]!.length;
    expect(seriesOf(projection, series)[t]!.toFixed(places)).toBe(printed);
  });

  it('is printed with these figures', () => {
    const text = readFileSync(new URL('../../docs/model.md', import.meta.url), 'utf8');
    const example = text.slice(
      text.indexOf('## A worked example'),
      text.indexOf('## What the model cannot say'),
    );
    for (const [path, , printed] of stated) {
      // Margin and zombie share stand as fractions in the text, surplus as a fall.
      const shown = { '0.82': '0.0082', '10.05': '0.1005', '-10.97': '10.97' }[printed as string] ?? printed;
      expect(example, path).toContain(shown);
    }
  });
});
