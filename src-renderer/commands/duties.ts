import type { PolicyEvent } from '../../src-model/dataset/dataset.ts';
import type { Lever } from '../../src-model/levers/lever.ts';
import { dutyLayer, type OwnLevers } from '../../src-model/study/dutyLayer.ts';
import { measureLever } from '../../src-model/study/presets/measuresInForce.ts';
import {
  type DutySurroundings,
  dutiesNotInForce,
  withReferenceDuties,
} from '../../src-model/study/referenceDuties.ts';
import { resolveScenario } from '../../src-model/study/resolveScenario.ts';
import type { Scenario, Study } from '../../src-model/study/study.ts';
import { type DutyTerms, type TypedDuty, withTypedDuties } from '../../src-model/study/typedDuties.ts';
import type { DutyStep, Step } from '../stores/step.ts';
import type { Stores } from '../stores/stores.ts';
import { execute } from './execute.ts';
import { freeId, leverIds } from './identifiers.ts';
import { mostLevers, restoreInherited } from './levers.ts';
import { tidyRemoved } from './removedIds.ts';
import { scenarioOf } from './scenarios.ts';

/** `full`: the scenario would have more levers than a file may hold; nothing was changed. */
export type DutyAnswer = 'done' | 'full';

/** Types rates into cells of the tariff grid: one step, and few levers. Rates that hold anyway make none. */
export function typeDuties(
  stores: Stores,
  scenarioId: string,
  typed: readonly TypedDuty[],
  terms: DutyTerms,
): DutyAnswer {
  const at = surroundings(stores, scenarioId, terms.exporter);
  if (!at) return 'done';
  const duties = dutiesNotInForce(at.own, typed, terms, at);
  if (duties.length === 0) return 'done';
  const levers = withTypedDuties(at.own, duties, terms, at.dataset, at.freeId);
  return replaceLevers(stores, at.scenario, levers, 'dutiesTyped', {
    ...sidesOf(typed, terms.exporter),
    mode: terms.mode ?? 'set',
    rate: commonRate(typed),
  });
}

/** Gives cells the rates back that they have in the reference; in the reference itself, those of the base year. */
export function resetDuties(
  stores: Stores,
  scenarioId: string,
  cells: readonly Pick<TypedDuty, 'sector' | 'importer'>[],
  exporter: string,
): DutyAnswer {
  const at = surroundings(stores, scenarioId, exporter);
  if (!at) return 'done';
  const wanted = comparedLevers(stores.study.getState().study, scenarioId);
  const levers = withReferenceDuties(at.own, cells, wanted, at, at.freeId);
  return replaceLevers(stores, at.scenario, levers, 'dutiesReset', {
    ...sidesOf(cells, exporter),
    mode: 'set',
    rate: undefined,
  });
}

/** The levers that the rates of a scenario are compared with: those of the reference, and none for that itself. */
export function comparedLevers(study: Study, scenarioId: string): readonly Lever[] {
  if (scenarioId === study.referenceScenario) return [];
  return actingLevers(study, study.referenceScenario);
}

/** Levers of a scenario in acting order. */
export const actingLevers = (study: Study, scenarioId: string): readonly Lever[] =>
  resolveScenario(study, scenarioId).levers.map(({ lever }) => lever);

/**
 * Adds a measure really taken, under its own id, before what the tariff grid keeps, so that typed rates stay as
 * typed. One that was inherited and removed comes back instead. One that acts already is left alone.
 */
export function addMeasure(stores: Stores, scenarioId: string, event: PolicyEvent): DutyAnswer {
  const { study } = stores.study.getState();
  const scenario = scenarioOf(study, scenarioId);
  if (!scenario || actingLevers(study, scenarioId).some(({ id }) => id === event.id)) return 'done';
  const lever = measureLever(event);
  if (scenario.removed?.includes(event.id)) {
    restoreInherited(stores, scenarioId, event.id, lever);
    return 'done';
  }
  if (scenario.levers.length >= mostLevers) return 'full';
  const { dataset } = stores.dataset.getState();
  const own = ownLevers(study, scenario);
  const exporters = event.exporters.includes('*') ? dataset.regions.map(({ id }) => id) : event.exporters;
  const places = exporters.flatMap((exporter) => dutyLayer(own, exporter, dataset));
  const place = Math.min(scenario.levers.length, ...places);
  execute(stores, { key: 'leverAdded', lever, scenario: scenario.name }, (draft) => {
    draft.scenarios.find(({ id }) => id === scenarioId)?.levers.splice(place, 0, lever);
  });
  return 'done';
}

/** The own levers of a scenario, as the layer of typed duties is found among them. */
export function ownLevers(study: Study, scenario: Scenario): OwnLevers {
  const parent = scenario.basedOn === undefined ? [] : actingLevers(study, scenario.basedOn);
  const ids = parent.flatMap(({ id }) => (id === undefined ? [] : [id]));
  return { levers: scenario.levers, inheritedIds: new Set(ids) };
}

interface EditedScenario extends DutySurroundings {
  readonly scenario: Scenario;
  readonly own: OwnLevers;
  readonly freeId: (taken: readonly string[]) => string;
}

function surroundings(stores: Stores, scenarioId: string, exporter: string): EditedScenario | undefined {
  const { study } = stores.study.getState();
  const scenario = scenarioOf(study, scenarioId);
  if (!scenario) return undefined;
  const used = [...leverIds(study)];
  const resolve = (levers: readonly Lever[]) => {
    const scenarios = study.scenarios.map((other) =>
      other === scenario ? { ...other, levers: [...levers] } : other,
    );
    return actingLevers({ ...study, scenarios }, scenarioId);
  };
  return {
    scenario,
    own: ownLevers(study, scenario),
    dataset: stores.dataset.getState().dataset,
    exporter,
    resolve,
    quarters: study.horizonQuarters,
    freeId: (taken) => freeId('tariff', [...used, ...taken]),
  };
}

function replaceLevers(
  stores: Stores,
  scenario: Scenario,
  levers: readonly Lever[],
  key: Extract<Step['key'], 'dutiesTyped' | 'dutiesReset'>,
  duties: DutyStep,
): DutyAnswer {
  if (levers.length > mostLevers) return 'full';
  if (JSON.stringify(levers) === JSON.stringify(scenario.levers)) return 'done';
  execute(stores, { key, scenario: scenario.name, duties }, (draft) => {
    const edited = draft.scenarios.find(({ id }) => id === scenario.id);
    if (edited) edited.levers = [...levers];
    tidyRemoved(draft);
  });
  return 'done';
}

function sidesOf(
  cells: readonly Pick<TypedDuty, 'sector' | 'importer'>[],
  exporter: string,
): Pick<DutyStep, 'sectors' | 'importers' | 'exporter'> {
  return {
    sectors: [...new Set(cells.map(({ sector }) => sector))],
    importers: [...new Set(cells.map(({ importer }) => importer))],
    exporter,
  };
}

/** The one rate of all typed cells, where there is one. */
function commonRate(typed: readonly TypedDuty[]): number | undefined {
  const [first] = typed;
  const same = typed.every(({ ratePercent }) => ratePercent === first?.ratePercent);
  return same ? (first?.ratePercent ?? undefined) : undefined;
}
