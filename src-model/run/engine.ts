import { calibrate } from '../calibration/calibrate.ts';
import type { Calibration } from '../calibration/calibration.ts';
import { chinaIndex, type Dataset } from '../dataset/dataset.ts';
import { createWorkspace, startRun } from '../dynamics/runWorkspace.ts';
import { step } from '../dynamics/step.ts';
import type { Lever } from '../levers/lever.ts';
import type { OutcomeCatalogue } from '../outcomes/catalogue.ts';
import { createCatalogue } from '../outcomes/createCatalogue.ts';
import { type PlannedBefore, policyPlan } from '../policy/policyPlan.ts';
import { quarterName } from '../study/quarter.ts';
import type { Assumptions } from '../study/study.ts';
import type { ModelError, Result } from './modelError.ts';
import type { Projection } from './projection.ts';

/** The model for one dataset and horizon: arrays made once, run as often as a slider moves. */
export interface Engine {
  readonly dataset: Dataset;
  readonly catalogue: OutcomeCatalogue;
  readonly quarters: number;
  /**
   * Projects one scenario: every outcome of the catalogue for `t = 0 … quarters`, into a fresh buffer or into the
   * one given. Errors: `calibration` (assumptions that make the base year impossible), `noEquilibrium`, `notFinite`.
   */
  run(
    levers: readonly Lever[],
    assumptions: Assumptions,
    into?: Float64Array,
  ): Result<Projection, ModelError>;
}

/** Calibrations kept: the reference's, and one for each scenario that changes assumptions. */
const keptCalibrations = 16;

export function createEngine(dataset: Dataset, quarters: number): Engine {
  const catalogue = createCatalogue(dataset);
  const China = chinaIndex(dataset);
  const workspace = createWorkspace(dataset, China, quarters);
  const planned: PlannedBefore = new WeakMap();
  const calibrations = new Map<string, Result<Calibration, ModelError>>();

  function calibrated(assumptions: Assumptions): Result<Calibration, ModelError> {
    const key = JSON.stringify(Object.entries(assumptions).sort());
    const kept = calibrations.get(key);
    if (kept) return kept;
    const fresh = calibrate(dataset, assumptions, quarters);
    if (calibrations.size >= keptCalibrations)
      calibrations.delete(calibrations.keys().next().value as string);
    calibrations.set(key, fresh);
    return fresh;
  }

  return {
    dataset,
    catalogue,
    quarters,
    run(levers, assumptions, into) {
      const calibration = calibrated(assumptions);
      if (!calibration.ok) return calibration;
      const c = calibration.value;
      const values = into ?? new Float64Array(catalogue.blocks * (quarters + 1));
      const run = startRun(workspace, c, policyPlan(levers, dataset, China, planned), values);
      for (let t = 0; t <= quarters; t++) {
        const failed = step(run, t);
        if (failed >= 0)
          return { ok: false, error: noEquilibrium(c, dataset, failed, t, run.solver.maxResidual) };
      }
      const bad = firstNotFinite(values, catalogue, quarters);
      if (bad)
        return {
          ok: false,
          error: { code: 'notFinite', ...bad, quarter: quarterName(bad.t, dataset.meta.baseYear) },
        };
      return { ok: true, value: { quarters, values, solver: { ...run.solver } } };
    },
  };
}

function noEquilibrium(c: Calibration, dataset: Dataset, s: number, t: number, residual: number): ModelError {
  return {
    code: 'noEquilibrium',
    sector: dataset.sectors[s]!.id,
    quarter: quarterName(t, dataset.meta.baseYear),
    residual,
    sigma: c.parameters.sigma[s]!,
    epsilon: c.parameters.epsilon[s]!,
  };
}

/** A number that left the finite ones is an error with a name, never a hole in a chart. */
function firstNotFinite(values: Float64Array, catalogue: OutcomeCatalogue, quarters: number) {
  if (allFinite(values)) return undefined;
  for (const series of catalogue.series)
    for (let t = 0; t <= quarters; t++)
      if (!Number.isFinite(values[t * catalogue.blocks + series.block]!))
        return { sector: series.sector ?? '', outcome: series.path, t };
  return undefined;
}

/** `x·0` is 0 for every finite number and NaN for all others; four sums at once keep the adder busy. */
function allFinite(values: Float64Array): boolean {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  const whole = values.length & ~3;
  for (let i = 0; i < whole; i += 4) {
    a += values[i]! * 0;
    b += values[i + 1]! * 0;
    c += values[i + 2]! * 0;
    d += values[i + 3]! * 0;
  }
  for (let i = whole; i < values.length; i++) a += values[i]! * 0;
  return a + b + c + d === 0;
}
