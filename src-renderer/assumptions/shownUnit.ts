import type { ParameterName } from '../../src-model/dataset/parameterNames.ts';
import type { Messages } from '../messages/i18n.ts';

/** How a parameter is shown: what its number is multiplied by, with how many decimals, in which unit. */
export interface ShownUnit {
  readonly scale: number;
  readonly decimals: number;
  readonly unit: keyof Messages['assumptions']['units'];
}

const percent = (unit: ShownUnit['unit'], decimals = 1): ShownUnit => ({ scale: 100, decimals, unit });
const plain = (unit: ShownUnit['unit'], decimals: number): ShownUnit => ({ scale: 1, decimals, unit });

/** Fractions appear as percentages with their base, log points as percent (visual design, §9). */
export const shownUnits: Readonly<Record<ParameterName, ShownUnit>> = {
  u0: percent('ofCapacity'),
  umax: percent('ofCapacity'),
  uz: percent('ofCapacity'),
  z0: percent('ofCapacity'),
  s0: percent('ofSales'),
  sb0: plain('index', 2),
  m0: percent('ofSales'),
  phi: percent('ofUnitCost'),
  delta: percent('percentAQuarter', 2),
  h0: percent('percentAQuarter', 2),
  gammaK: percent('percentAQuarter', 2),
  L: plain('quarters', 0),
  LR: percent('perDoubling'),
  cum0: plain('quartersOfOutput', 0),
  sigma: plain('elasticity', 2),
  epsilon: plain('elasticity', 2),
  etaC: plain('elasticity', 2),
  etaF: plain('elasticity', 2),
  kappa: plain('aQuarter', 2),
  momentum: percent('percent'),
  iotaM: plain('aQuarter', 2),
  iotaG: plain('aQuarter', 2),
  iotaP: percent('percentAQuarter', 2),
  omegaH: percent('points'),
  hmax: percent('percentAQuarter', 2),
  omegaZ: percent('points'),
  zout: percent('percentAQuarter', 2),
  xi: plain('ratio', 2),
  chiZ: plain('logPoints', 2),
  nu: plain('logPoints', 2),
  taum: plain('quarters', 0),
  taug: plain('quarters', 0),
  rq: percent('percentAQuarter', 2),
  capex: plain('quartersOfSales', 2),
  debt0: plain('quartersOfSales', 2),
  vaShare: percent('ofGdp', 3),
  pipe0: plain('ratio', 2),
  gapMacro: percent('percent'),
  gapWorld: percent('percent'),
  gapC: percent('percent'),
  growthC: plain('pointsAYear', 1),
  growthF: plain('pointsAYear', 1),
  rhoGap: plain('aQuarter', 2),
};

/** Decimals that may be typed beyond those shown. */
export const finer = 3;

/** A value of the dataset as shown, and back, without the dust of binary fractions. */
export const toShown = (value: number, { scale }: ShownUnit): number => clean(value * scale);
export const fromShown = (shown: number, { scale }: ShownUnit): number => clean(shown / scale);

const clean = (value: number) => Number(value.toPrecision(12));

/** Decimals of a value: those of its column, more where it was typed with more. */
export function decimalsOf(shown: number, { decimals }: ShownUnit): number {
  const [, fraction = ''] = String(Number(shown.toFixed(decimals + finer))).split('.');
  return Math.max(decimals, fraction.length);
}
