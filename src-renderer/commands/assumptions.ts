import { type Draft, produce } from 'immer';
import { checkCalibration } from '../../src-model/calibration/checkCalibration.ts';
import { parameterTable } from '../../src-model/calibration/parameterTable.ts';
import { parameterOf, sectorOf, valueInForce } from '../../src-model/calibration/valueInForce.ts';
import type { Dataset } from '../../src-model/dataset/dataset.ts';
import { isInRange, parameterRanges, rangeText } from '../../src-model/dataset/parameterRanges.ts';
import type { ModelError } from '../../src-model/run/modelError.ts';
import { resolveAssumptions } from '../../src-model/study/resolveScenario.ts';
import type { Assumptions, Scenario, Study } from '../../src-model/study/study.ts';
import type { Step } from '../stores/step.ts';
import type { Stores } from '../stores/stores.ts';
import { execute } from './execute.ts';

/** Whose assumptions are edited: those of one scenario, or with `all` those of every scenario of the study. */
export interface AssumptionScope {
  readonly scenario: string;
  readonly all: boolean;
}

type Recipe = (draft: Draft<Study>) => void;
export type Refusal = Extract<ModelError, { code: 'calibration' }>;

/**
 * Sets assumptions, `ev.sigma` or `*.kappa`, in the unit of parameters.csv. What equals the value that would hold
 * anyway is no assumption of its own. Answers why where the model could not be calibrated; then nothing changes.
 */
export function setAssumptions(
  stores: Stores,
  scope: AssumptionScope,
  values: Assumptions,
  step: Step = stepOf(values),
): Refusal | undefined {
  const { dataset } = stores.dataset.getState();
  return change(stores, step, writing(scope, values, dataset));
}

/** Why assumptions would be refused, without setting them. */
export function refusalOf(stores: Stores, scope: AssumptionScope, values: Assumptions): Refusal | undefined {
  const { dataset } = stores.dataset.getState();
  const { study } = stores.study.getState();
  return outOfRange(values) ?? broken(study, produce(study, writing(scope, values, dataset)), dataset);
}

/** Gives up own values of the assumptions named, or of all; the parent's or the dataset's hold again. */
export function resetAssumptions(
  stores: Stores,
  scope: AssumptionScope,
  names?: readonly string[],
): Refusal | undefined {
  const one = names?.length === 1 ? names[0] : undefined;
  const step: Step =
    one === undefined ? { key: 'assumptionsReset' } : { key: 'assumptionReset', assumption: one };
  return change(stores, step, (draft) => {
    for (const scenario of draft.scenarios) {
      if (!scope.all && scenario.id !== scope.scenario) continue;
      for (const name of names ?? Object.keys(scenario.assumptions ?? {})) dropOwn(scenario, name);
    }
  });
}

function change(stores: Stores, step: Step, recipe: Recipe): Refusal | undefined {
  const { study } = stores.study.getState();
  const { dataset } = stores.dataset.getState();
  const refusal = broken(study, produce(study, recipe), dataset);
  if (refusal === undefined) execute(stores, step, recipe);
  return refusal;
}

const stepOf = (values: Assumptions): Step => {
  const [assumption, value] = Object.entries(values)[0] ?? [];
  return { key: 'assumptionChanged', assumption, value };
};

/** For all: scenarios on their own feet take the value, and those based on others follow them again. */
function writing({ scenario, all }: AssumptionScope, values: Assumptions, dataset: Dataset): Recipe {
  return (draft) => {
    for (const candidate of draft.scenarios) {
      const follows = all && candidate.basedOn !== undefined;
      if (!all && candidate.id !== scenario) continue;
      for (const [key, value] of Object.entries(values)) {
        if (!follows && candidate.assumptions?.[key] === value) continue;
        dropOwn(candidate, key);
        if (!follows && valueInForce(dataset, resolveAssumptions(draft, candidate.id), key) !== value)
          candidate.assumptions = { ...candidate.assumptions, [key]: value };
      }
    }
  };
}

function dropOwn(scenario: Draft<Scenario>, key: string): void {
  if (scenario.assumptions?.[key] === undefined) return;
  delete scenario.assumptions[key];
  if (Object.keys(scenario.assumptions).length === 0) delete scenario.assumptions;
}

/** A value outside the range of its parameter, whatever the others are; the calibration does not read all of them. */
function outOfRange(values: Assumptions): Refusal | undefined {
  for (const [key, found] of Object.entries(values)) {
    const parameter = parameterOf(key);
    const range = parameterRanges[parameter];
    if (!isInRange(found, range))
      return {
        code: 'calibration',
        sector: sectorOf(key),
        parameter,
        found,
        rule: 'range',
        allowed: rangeText(range),
      };
  }
  return undefined;
}

/** What a change breaks that was whole before: a study that came broken may be mended step by step. */
function broken(before: Study, after: Study, dataset: Dataset): Refusal | undefined {
  if (before === after) return undefined;
  for (const { id } of after.scenarios) {
    const [old, recent] = [resolveAssumptions(before, id), resolveAssumptions(after, id)];
    const error = sameNumbers(old, recent) ? undefined : calibrationError(dataset, recent);
    if (error && !calibrationError(dataset, old)) return error;
  }
  return undefined;
}

function calibrationError(dataset: Dataset, assumptions: Assumptions): Refusal | undefined {
  const error = checkCalibration(dataset, parameterTable(dataset, assumptions));
  return error?.code === 'calibration' ? error : undefined;
}

function sameNumbers(a: Assumptions, b: Assumptions): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
