import type { Dataset, Parameter } from '../../src-model/dataset/dataset.ts';

type Matrix = readonly (readonly number[])[];

/** A dataset written down in code: what it says of itself, everything else empty or `plainParameters`. */
export interface Outline {
  readonly regions: readonly string[];
  readonly sectors: readonly string[];
  /** Base trade `[s][o][d]`, bn USD a year. */
  readonly flows: readonly Matrix[];
  /** Percent, `[s][o][d]`. */
  readonly tariffs?: readonly Matrix[];
  /** `ev.sigma` or `*.sigma`, over `plainParameters`. */
  readonly parameters?: Readonly<Record<string, number>>;
  readonly groups?: readonly ('mining' | 'manufacturing')[];
  /** Annual percent, `[s][region]`. */
  readonly demandGrowth?: Matrix;
  readonly supplyGrowth?: Matrix;
  /** Links between sectors, `[s][j]`. */
  readonly inputCosts?: Matrix;
  readonly intermediateUse?: Matrix;
  readonly crossPrice?: Matrix;
  /** Programme constants and `β[k][s]` in the order trade-in, transfers, safety net. */
  readonly mpc?: readonly [number, number, number];
  readonly pull?: number;
  readonly programmeSpending?: Matrix;
  readonly gdpChinaUsdBn?: number;
  readonly incomeFeedback?: number;
}

/** A sector that stands still without levers: no growth, no learning, margins that just pay interest and building. */
const plainParameters: Readonly<Record<string, number>> = {
  u0: 0.75,
  umax: 0.95,
  uz: 0.8,
  z0: 0.1,
  s0: 0.05,
  sb0: 0.5,
  m0: 0.05,
  phi: 0.3,
  delta: 0.025,
  h0: 0.005,
  gammaK: 0,
  L: 6,
  LR: 0,
  cum0: 20,
  sigma: 4,
  epsilon: -1.2,
  etaC: 2,
  etaF: 1.5,
  kappa: 0.2,
  iotaM: 0.1,
  iotaG: 0.3,
  iotaP: 0.01,
  omegaH: 0.08,
  hmax: 0.05,
  omegaZ: 0.1,
  zout: 0.02,
  xi: 2,
  chiZ: 0.2,
  nu: 0,
  taum: 6,
  taug: 6,
  rq: 0.01,
  capex: 1,
  debt0: 2,
  vaShare: 0.02,
  rhoGap: 0.8,
};

export function datasetOf(outline: Outline): Dataset {
  const { regions, sectors } = outline;
  const bySector = () => sectors.map(() => sectors.map(() => 0));
  const byRegion = () => sectors.map(() => regions.map(() => 0));
  const [tradeIn, transfers, safetyNet] = outline.mpc ?? [1.5, 0.8, 0.6];
  const programme = { name: '', sourceId: 'outline', grade: 'D' } as const;
  return {
    meta: {
      id: 'outline',
      version: '1',
      title: 'Outline',
      baseYear: 2024,
      policyStart: '2025Q1',
      gdpChinaUsdBn: outline.gdpChinaUsdBn ?? 1000,
      incomeFeedback: outline.incomeFeedback ?? 0,
    },
    regions: regions.map((id) => ({ id, name: id, nameZh: id, members: '' })),
    sectors: sectors.map((id, s) => ({
      id,
      name: id,
      nameZh: id,
      group: outline.groups?.[s] ?? 'manufacturing',
      nbsSeries: id,
      unitNote: '',
    })),
    flows: outline.flows,
    tariffs: outline.tariffs ?? sectors.map(() => regions.map(() => regions.map(() => 0))),
    demandGrowth: outline.demandGrowth ?? byRegion(),
    supplyGrowth: outline.supplyGrowth ?? byRegion(),
    parameters: Object.entries({ ...starred(plainParameters), ...outline.parameters }).map(parameterRow),
    inputCosts: outline.inputCosts ?? bySector(),
    intermediateUse: outline.intermediateUse ?? bySector(),
    crossPrice: outline.crossPrice ?? bySector(),
    programmes: [
      { id: 'tradeIn', mpc: tradeIn, pull: outline.pull ?? 0.5, ...programme },
      { id: 'transfers', mpc: transfers, pull: 0, ...programme },
      { id: 'safetyNet', mpc: safetyNet, pull: 0, ...programme },
    ],
    programmeSpending: outline.programmeSpending ?? [0, 1, 2].map(() => sectors.map(() => 0.05)),
    history: [],
    policyEvents: [],
    sources: [],
    sha256: '',
  };
}

const starred = (parameters: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [`*.${name}`, value]));

function parameterRow([key, mode]: [string, number]): Parameter {
  const [sector = '*', name = ''] = key.split('.');
  return { sector, name, low: mode, mode, high: mode, unit: '', sourceId: 'outline', grade: 'D', note: '' };
}
