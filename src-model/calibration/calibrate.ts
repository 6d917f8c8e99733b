import { chinaIndex, type Dataset } from '../dataset/dataset.ts';
import type { ModelError, Result } from '../run/modelError.ts';
import type { Assumptions } from '../study/study.ts';
import { layoutFor } from '../tradeBlock/lanes/layout.ts';
import { baseInverse } from './baseInverse.ts';
import { type Calibration, programmeIds } from './calibration.ts';
import { checkCalibration } from './checkCalibration.ts';
import { demandTrends } from './demandTrends.ts';
import { type ParameterTable, parameterTable } from './parameterTable.ts';
import { sparseRows } from './sparseRows.ts';
import { tradeShares } from './tradeShares.ts';

/**
 * §2: dataset and assumptions → the constants of a run of `quarters` quarters.
 * Error `calibration` names the sector and parameter that makes the base year impossible.
 */
export function calibrate(
  dataset: Dataset,
  assumptions: Assumptions,
  quarters: number,
): Result<Calibration, ModelError> {
  const parameters = parameterTable(dataset, assumptions);
  const error = checkCalibration(dataset, parameters);
  if (error) return { ok: false, error };
  const shape = { S: dataset.sectors.length, R: dataset.regions.length, C: chinaIndex(dataset), Q: quarters };
  const trade = tradeShares(dataset, shape);
  const supply = supplyConstants(parameters);
  const K = Float64Array.from(dataset.intermediateUse, (row) => row.reduce((sum, k) => sum + k, 0));
  const GDP = dataset.meta.gdpChinaUsdBn;
  const gdpOverFinalSales = K.map((k, s) => {
    const absorption = trade.E[s * shape.R + shape.C]!;
    return absorption > 0 ? GDP / ((1 - k) * absorption) : 0;
  });
  const programme = programmeIds.map((id) => dataset.programmes.findIndex((entry) => entry.id === id));
  const value: Calibration = {
    ...shape,
    parameters,
    ...trade,
    ...supply,
    K,
    gdpOverFinalSales,
    inputCosts: sparseRows(dataset.inputCosts),
    intermediateUse: sparseRows(dataset.intermediateUse),
    crossPrice: sparseRows(dataset.crossPrice),
    ...demandTrends(dataset, parameters, shape),
    baseInverse: baseInverse(shape, parameters, trade),
    layout: layoutFor(shape.R),
    GDP,
    incomeFeedback: dataset.meta.incomeFeedback,
    mpc: Float64Array.from(programme, (k) => dataset.programmes[k]?.mpc ?? 0),
    pull: Float64Array.from(programme, (k) => dataset.programmes[k]?.pull ?? 0),
    beta: Float64Array.from(
      programme.flatMap((k) => dataset.sectors.map((_, s) => dataset.programmeSpending[k]?.[s] ?? 0)),
    ),
  };
  return { ok: true, value };
}

function supplyConstants(p: ParameterTable) {
  const uL0 = p.u0.map((u0, s) => (u0 - p.z0[s]! * p.uz[s]!) / (1 - p.z0[s]!));
  const a = uL0.map((u, s) => Math.log(u / p.umax[s]! / (1 - u / p.umax[s]!)));
  const b = a.map((x, s) => {
    const logistic = 1 / (1 + Math.exp(-x));
    return ((1 - p.z0[s]!) * p.umax[s]! * logistic * (1 - logistic)) / (p.u0[s]! * p.etaC[s]!);
  });
  const zeta = p.z0.map((z0, s) => ((p.zout[s]! + p.xi[s]! * p.h0[s]!) * z0) / (1 - z0));
  const zcap = p.u0.map((u0, s) => 0.95 * Math.min(1, u0 / p.uz[s]!));
  const ell = p.LR.map((rate) => -Math.log2(1 - rate));
  return { a, b, zeta, zcap, ell };
}
