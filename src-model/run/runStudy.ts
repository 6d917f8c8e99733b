import type { Lever } from '../levers/lever.ts';
import type { OutcomeSeries } from '../outcomes/catalogue.ts';
import { quarterName } from '../study/quarter.ts';
import type { ResolvedScenario } from '../study/resolved.ts';
import { resolveStudy } from '../study/resolveScenario.ts';
import type { Assumptions, Study } from '../study/study.ts';
import type { Engine } from './engine.ts';
import type { ModelError, Result } from './modelError.ts';
import { type Projection, valueAt } from './projection.ts';
import { createProjectionMemory, type ProjectionMemory, type Projections } from './projectionMemory.ts';

export interface ScenarioRun {
  readonly id: string;
  readonly resolved: ResolvedScenario;
  readonly projection: Result<Projection, ModelError>;
  /** The reference's levers under this scenario's assumptions: where policy and assumptions part. */
  readonly counterfactual: Result<Projection, ModelError>;
}

export interface StudyRun {
  readonly quarters: readonly string[];
  readonly reference: ScenarioRun;
  readonly scenarios: readonly ScenarioRun[];
}

/** A difference to the reference in the outcome's own unit; `total = policy + assumptions`. */
export interface Difference {
  readonly total: number;
  readonly policy: number;
  readonly assumptions: number;
}

/**
 * Runs every scenario of a study and what its differences to the reference need. Scenarios with equal levers and
 * assumptions share one projection, so they differ by exactly 0. `memory` is left with what this study uses; with it,
 * a projection may be read until the study has been run twice more.
 */
export function runStudy(
  engine: Engine,
  study: Study,
  memory: ProjectionMemory = createProjectionMemory(),
): StudyRun {
  const resolved = resolveStudy(study);
  const reference = resolved.find(({ id }) => id === study.referenceScenario) ?? resolved[0]!;
  const used: Projections = new Map();
  const project = (levers: readonly Lever[], assumptions: Assumptions): Result<Projection, ModelError> => {
    const key = projectionKey(levers, assumptions);
    const known = used.get(key) ?? memory.find(key) ?? engine.run(levers, assumptions, memory.spareBuffer());
    used.set(key, known);
    return known;
  };
  const leversOf = ({ levers }: ResolvedScenario) => levers.map(({ lever }) => lever);
  const scenarios = resolved.map(
    (scenario): ScenarioRun => ({
      id: scenario.id,
      resolved: scenario,
      projection: project(leversOf(scenario), scenario.assumptions),
      counterfactual: project(leversOf(reference), scenario.assumptions),
    }),
  );
  memory.keep(used);
  const baseYear = engine.dataset.meta.baseYear;
  return {
    quarters: Array.from({ length: engine.quarters + 1 }, (_, t) => quarterName(t, baseYear)),
    reference: scenarios.find(({ id }) => id === reference.id)!,
    scenarios,
  };
}

/**
 * Difference of scenario `id` to the reference in one outcome and quarter (contract: policy under the same
 * assumptions, then the assumptions). NaN where one of the runs has an error: callers show that error instead.
 */
export function difference(run: StudyRun, id: string, series: OutcomeSeries, t: number): Difference {
  const scenario = run.scenarios.find((entry) => entry.id === id);
  const at = (result: Result<Projection, ModelError> | undefined): number =>
    result?.ok ? valueAt(result.value, series, t) : Number.NaN;
  const value = at(scenario?.projection);
  const counterfactual = at(scenario?.counterfactual);
  const reference = at(run.reference.projection);
  return {
    total: value - reference,
    policy: value - counterfactual,
    assumptions: counterfactual - reference,
  };
}

/** What a projection depends on: levers without their names and notes, assumptions in order. */
function projectionKey(levers: readonly Lever[], assumptions: Assumptions): string {
  const acting = levers.map(({ id: _id, note: _note, source: _source, ...effect }) => effect);
  return JSON.stringify([acting, Object.entries(assumptions).sort()]);
}
