import type { Dataset } from '../dataset/dataset.ts';
import { type ParameterName, parameterNames } from '../dataset/parameterNames.ts';
import { isInRange, parameterRanges, rangeText } from '../dataset/parameterRanges.ts';
import type { CalibrationRule, ModelError } from '../run/modelError.ts';
import type { ParameterTable } from './parameterTable.ts';

interface Rule {
  readonly code: CalibrationRule;
  readonly parameter: ParameterName;
  readonly allowed: string;
  /** `v` reads a parameter of the sector in question. */
  readonly holds: (v: (name: ParameterName) => number, crossPriceSum: number) => boolean;
}

/** What several parameters must satisfy together (§2), once each is in its own range. */
const rules: readonly Rule[] = [
  {
    code: 'substitution',
    parameter: 'sigma',
    allowed: 'above |epsilon|, so that goods are gross substitutes',
    holds: (v) => v('sigma') > Math.abs(v('epsilon')),
  },
  {
    code: 'responsiveCapacity',
    parameter: 'u0',
    allowed: 'such that (u0 − z0·uz)/(1 − z0) lies above 0 and below umax',
    holds: (v) => {
      const u = (v('u0') - v('z0') * v('uz')) / (1 - v('z0'));
      return u > 0 && u < v('umax');
    },
  },
  {
    code: 'crossPrice',
    parameter: 'epsilon',
    allowed: 'larger in size than the sum of the cross-price elasticities',
    holds: (v, crossPriceSum) => crossPriceSum < Math.abs(v('epsilon')),
  },
];

/** The first parameter of the first sector that makes the base year impossible, or undefined. */
export function checkCalibration(dataset: Dataset, table: ParameterTable): ModelError | undefined {
  for (const [s, sector] of dataset.sectors.entries()) {
    const v = (name: ParameterName): number => table[name][s]!;
    const refuse = (parameter: ParameterName, rule: CalibrationRule, allowed: string): ModelError => ({
      code: 'calibration',
      sector: sector.id,
      parameter,
      found: v(parameter),
      rule,
      allowed,
    });
    // rhoGap shapes draws alone (§9): a run does not need it.
    const outside = parameterNames.find(
      (name) => name !== 'rhoGap' && !isInRange(v(name), parameterRanges[name]),
    );
    if (outside) return refuse(outside, 'range', rangeText(parameterRanges[outside]));
    const crossPriceSum = dataset.crossPrice[s]!.reduce((sum, x) => sum + x, 0);
    const broken = rules.find((rule) => !rule.holds(v, crossPriceSum));
    if (broken) return refuse(broken.parameter, broken.code, broken.allowed);
  }
  return undefined;
}
