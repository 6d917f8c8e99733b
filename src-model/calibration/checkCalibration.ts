import type { Dataset } from '../dataset/dataset.ts';
import type { ModelError } from '../run/modelError.ts';
import { type ParameterName, parameterNames } from './parameterNames.ts';
import type { ParameterTable } from './parameterTable.ts';

interface Rule {
  readonly parameter: ParameterName;
  readonly allowed: string;
  /** `v` reads a parameter of the sector in question. */
  readonly holds: (v: (name: ParameterName) => number, crossPriceSum: number) => boolean;
}

const within = (parameter: ParameterName, low: number, high: number, allowed: string): Rule => ({
  parameter,
  allowed,
  holds: (v) => v(parameter) >= low && v(parameter) <= high,
});

const above0 = (parameter: ParameterName): Rule => ({
  parameter,
  allowed: 'above 0',
  holds: (v) => v(parameter) > 0,
});

/** What makes a base year possible (§2). Order: plain ranges first, then the conditions that combine them. */
const rules: readonly Rule[] = [
  ...(['u0', 'umax', 'etaC', 'cum0', 'omegaH', 'omegaZ'] as const).map(above0),
  within('umax', 0, 1, 'above 0, at most 1'),
  within('uz', 1e-9, 1, 'above 0, at most 1'),
  { parameter: 'z0', allowed: 'from 0 to below 1', holds: (v) => v('z0') >= 0 && v('z0') < 1 },
  { parameter: 'sb0', allowed: 'from 0 to below 1', holds: (v) => v('sb0') >= 0 && v('sb0') < 1 },
  { parameter: 'LR', allowed: 'from 0 to below 1', holds: (v) => v('LR') >= 0 && v('LR') < 1 },
  { parameter: 's0', allowed: 'above −1', holds: (v) => v('s0') > -1 },
  within('etaF', 0, Number.POSITIVE_INFINITY, 'at least 0'),
  within('kappa', 0, 1, 'from 0 to 1'),
  within('phi', 0, 1, 'from 0 to 1'),
  within('taum', 1, Number.POSITIVE_INFINITY, 'at least 1 quarter'),
  within('taug', 1, Number.POSITIVE_INFINITY, 'at least 1 quarter'),
  within('L', 1, Number.POSITIVE_INFINITY, 'at least 1 quarter'),
  within('hmax', 0, 1, 'from 0 to 1'),
  within('h0', 0, 1, 'from 0 to 1'),
  within('delta', 0, 1, 'from 0 to 1'),
  within('vaShare', 0, Number.POSITIVE_INFINITY, 'at least 0'),
  within('pipe0', 0, Number.POSITIVE_INFINITY, 'at least 0'),
  { parameter: 'epsilon', allowed: 'below 0', holds: (v) => v('epsilon') < 0 },
  { parameter: 'sigma', allowed: 'above 1', holds: (v) => v('sigma') > 1 },
  {
    parameter: 'sigma',
    allowed: 'above |epsilon|, so that goods are gross substitutes',
    holds: (v) => v('sigma') > Math.abs(v('epsilon')),
  },
  {
    parameter: 'u0',
    allowed: 'such that (u0 − z0·uz)/(1 − z0) lies above 0 and below umax',
    holds: (v) => {
      const u = (v('u0') - v('z0') * v('uz')) / (1 - v('z0'));
      return u > 0 && u < v('umax');
    },
  },
  {
    parameter: 'epsilon',
    allowed: 'larger in size than the sum of the cross-price elasticities',
    holds: (v, crossPriceSum) => crossPriceSum < Math.abs(v('epsilon')),
  },
];

/** The first parameter that makes calibration impossible, or undefined. */
export function checkCalibration(dataset: Dataset, table: ParameterTable): ModelError | undefined {
  for (const [s, sector] of dataset.sectors.entries()) {
    const v = (name: ParameterName): number => table[name][s]!;
    const refuse = (parameter: ParameterName, allowed: string): ModelError => ({
      code: 'calibration',
      sector: sector.id,
      parameter,
      found: v(parameter),
      allowed,
    });
    const missing = parameterNames.find((name) => name !== 'rhoGap' && !Number.isFinite(v(name)));
    if (missing) return refuse(missing, 'a finite number');
    const crossPriceSum = dataset.crossPrice[s]!.reduce((sum, x) => sum + x, 0);
    const broken = rules.find((rule) => !rule.holds(v, crossPriceSum));
    if (broken) return refuse(broken.parameter, broken.allowed);
  }
  return undefined;
}
