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

/** Own assumptions of scenarios after an edit, by scenario id; only those that change. */
type Edit = ReadonlyMap<string, Assumptions>;
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
  return take(stores, step, written(stores, scope, values));
}

/** Why assumptions would be refused, without setting them. */
export function refusalOf(stores: Stores, scope: AssumptionScope, values: Assumptions): Refusal | undefined {
  return outOfRange(values) ?? broken(stores, written(stores, scope, values));
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
  const edit = editOf(stores, scope, (scenario) => without(scenario, names));
  return take(stores, step, edit);
}

function take(stores: Stores, step: Step, edit: Edit): Refusal | undefined {
  const refusal = broken(stores, edit);
  if (refusal !== undefined) return refusal;
  execute(stores, step, (draft) => {
    for (const scenario of draft.scenarios) {
      const own = edit.get(scenario.id);
      if (own === undefined) continue;
      if (Object.keys(own).length === 0) delete scenario.assumptions;
      else scenario.assumptions = { ...own };
    }
  });
  return undefined;
}

const stepOf = (values: Assumptions): Step => {
  const [assumption, value] = Object.entries(values)[0] ?? [];
  return { key: 'assumptionChanged', assumption, value };
};

function editOf(
  stores: Stores,
  { scenario, all }: AssumptionScope,
  ownOf: (scenario: Scenario) => Assumptions,
): Edit {
  const edited = stores.study.getState().study.scenarios.filter(({ id }) => all || id === scenario);
  const changes = edited.map((one): [Scenario, Assumptions] => [one, ownOf(one)]);
  return new Map(
    changes.flatMap(([{ id, assumptions = {} }, own]) => (sameNumbers(assumptions, own) ? [] : [[id, own]])),
  );
}

/** For all: scenarios on their own feet take the values, and those based on others follow them again. */
function written(stores: Stores, scope: AssumptionScope, values: Assumptions): Edit {
  const { study } = stores.study.getState();
  const { dataset } = stores.dataset.getState();
  return editOf(stores, scope, (scenario) => {
    const rest = without(scenario, Object.keys(values));
    const parent = scenario.basedOn;
    if (scope.all && parent !== undefined) return rest;
    const otherwise = { ...(parent === undefined ? {} : resolveAssumptions(study, parent)), ...rest };
    const needed = Object.entries(values).filter(
      ([key, value]) => valueInForce(dataset, otherwise, key) !== value,
    );
    return { ...rest, ...Object.fromEntries(needed) };
  });
}

function without({ assumptions = {} }: Scenario, names?: readonly string[]): Assumptions {
  if (names === undefined) return {};
  const dropped = new Set(names);
  return Object.fromEntries(Object.entries(assumptions).filter(([key]) => !dropped.has(key)));
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

/** What an edit breaks that was whole before: a study that came broken may be mended step by step. */
function broken(stores: Stores, edit: Edit): Refusal | undefined {
  const { study } = stores.study.getState();
  const { dataset } = stores.dataset.getState();
  const after: Study = {
    ...study,
    scenarios: study.scenarios.map((scenario) => {
      const assumptions = edit.get(scenario.id);
      return assumptions === undefined ? scenario : { ...scenario, assumptions: { ...assumptions } };
    }),
  };
  for (const { id } of study.scenarios) {
    const [old, recent] = [resolveAssumptions(study, id), resolveAssumptions(after, id)];
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
