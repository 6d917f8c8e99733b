import type { ParameterName } from './parameterNames.ts';

/** Bounds within which a parameter makes sense alone; `above` and `below` exclude the bound itself. */
export interface ParameterRange {
  readonly min?: number;
  readonly max?: number;
  readonly above?: number;
  readonly below?: number;
}

const fraction: ParameterRange = { min: 0, max: 1 };
const properFraction: ParameterRange = { min: 0, below: 1 };
const positive: ParameterRange = { above: 0, max: 1e6 };
const notNegative: ParameterRange = { min: 0, max: 1e6 };
const smoothing: ParameterRange = { min: 1, max: 1000 };
const logPoints: ParameterRange = { min: -5, max: 5 };
const pointsPerYear: ParameterRange = { min: -100, max: 100 };

/** Ranges of §2; what several parameters must satisfy together is in `calibratable`. */
export const parameterRanges: Readonly<Record<ParameterName, ParameterRange>> = {
  u0: { above: 0, max: 1 },
  umax: { above: 0, max: 1 },
  uz: { above: 0, max: 1 },
  z0: properFraction,
  s0: fraction,
  sb0: properFraction,
  m0: { min: -1, max: 1 },
  phi: fraction,
  delta: fraction,
  h0: fraction,
  gammaK: { min: -0.5, max: 0.5 },
  // Below one quarter the pipeline would give out more than it holds.
  L: { min: 1, max: 400 },
  LR: properFraction,
  cum0: positive,
  sigma: { above: 1, max: 1000 },
  epsilon: { min: -1000, below: 0 },
  etaC: positive,
  etaF: notNegative,
  kappa: fraction,
  momentum: logPoints,
  iotaM: notNegative,
  iotaG: notNegative,
  iotaP: notNegative,
  omegaH: positive,
  hmax: fraction,
  omegaZ: positive,
  zout: fraction,
  xi: notNegative,
  chiZ: notNegative,
  nu: notNegative,
  taum: smoothing,
  taug: smoothing,
  rq: fraction,
  capex: notNegative,
  debt0: notNegative,
  vaShare: { above: 0, max: 1 },
  pipe0: notNegative,
  gapMacro: logPoints,
  gapWorld: logPoints,
  gapC: logPoints,
  growthC: pointsPerYear,
  growthF: pointsPerYear,
  rhoGap: properFraction,
};

export function isInRange(value: number, range: ParameterRange): boolean {
  return (
    value >= (range.min ?? -Infinity) &&
    value <= (range.max ?? Infinity) &&
    value > (range.above ?? -Infinity) &&
    value < (range.below ?? Infinity)
  );
}

/** The range in words: `above 0, at most 1`. */
export function rangeText(range: ParameterRange): string {
  return [
    range.min === undefined ? undefined : `at least ${range.min}`,
    range.above === undefined ? undefined : `above ${range.above}`,
    range.max === undefined ? undefined : `at most ${range.max}`,
    range.below === undefined ? undefined : `below ${range.below}`,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}
