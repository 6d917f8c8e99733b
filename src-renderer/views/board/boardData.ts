import { useMemo } from 'react';
import type { Dataset } from '../../../src-model/dataset/dataset.ts';
import type { OutcomeCatalogue, OutcomeSeries } from '../../../src-model/outcomes/catalogue.ts';
import type { ModelError } from '../../../src-model/run/modelError.ts';
import { type Projection, seriesOf } from '../../../src-model/run/projection.ts';
import type { ScenarioRun, StudyRun } from '../../../src-model/run/runStudy.ts';
import type { Scenario, Study } from '../../../src-model/study/study.ts';
import type { TimeAxis } from '../../charts/time.ts';
import { useBoard, useDataset, useStudyRun } from '../../stores/react.tsx';
import { type OfficialRates, officialRates } from './officialRates.ts';

/** A scenario on the board with its results, or why there are none. */
export interface BoardScenario {
  readonly id: string;
  readonly name: string;
  readonly color: number;
  readonly isReference: boolean;
  readonly scenario: Scenario;
  readonly run: ScenarioRun;
  readonly projection: Projection | undefined;
  readonly error: ModelError | undefined;
}

/** All that views read, of one moment. */
export interface BoardData {
  readonly study: Study;
  readonly run: StudyRun;
  readonly dataset: Dataset;
  readonly catalogue: OutcomeCatalogue;
  readonly baseYear: number;
  readonly horizon: number;
  /** Scenarios with an open eye, in the study's order. */
  readonly scenarios: readonly BoardScenario[];
  /** The reference, on the board or not. */
  readonly reference: BoardScenario;
  readonly selected: string;
  readonly focus: number;
  readonly difference: boolean;
  readonly time: TimeAxis;
  readonly official: OfficialRates;
}

export function useBoardData(): BoardData {
  const { study, run } = useStudyRun();
  const dataset = useDataset((state) => state.dataset);
  const catalogue = useDataset((state) => state.catalogue);
  const hidden = useBoard((state) => state.hidden);
  const focusQuarter = useBoard((state) => state.focusQuarter);
  const difference = useBoard((state) => state.difference);
  const range = useBoard((state) => state.timeRange);
  const selected = useBoard((state) => state.selectedScenario);
  const official = useMemo(() => officialRates(dataset), [dataset]);
  return useMemo(() => {
    const horizon = study.horizonQuarters;
    const all = study.scenarios.flatMap((scenario): BoardScenario[] => {
      const result = run.scenarios.find((candidate) => candidate.id === scenario.id);
      return result ? [boardScenario(scenario, result, study)] : [];
    });
    const reference = all.find((scenario) => scenario.isReference) ?? all[0];
    if (!reference) throw new Error('a study has at least one scenario');
    return {
      study,
      run,
      dataset,
      catalogue,
      baseYear: dataset.meta.baseYear,
      horizon,
      scenarios: all.filter((scenario) => !hidden.has(scenario.id)),
      reference,
      selected,
      focus: Math.min(focusQuarter, horizon),
      difference,
      time: { from: range.from, to: Math.max(Math.min(range.to, horizon), range.from + 1) },
      official,
    };
  }, [study, run, dataset, catalogue, hidden, focusQuarter, difference, range, selected, official]);
}

function boardScenario(scenario: Scenario, result: ScenarioRun, study: Study): BoardScenario {
  return {
    id: scenario.id,
    name: scenario.name,
    color: scenario.color,
    isReference: scenario.id === study.referenceScenario,
    scenario,
    run: result,
    projection: result.projection.ok ? result.projection.value : undefined,
    error: result.projection.ok ? undefined : result.projection.error,
  };
}

/** The series of a path. An unknown path is a mistake of the program. */
export function seriesAt(data: BoardData, path: string): OutcomeSeries {
  const series = data.catalogue.byPath.get(path);
  if (!series) throw new Error(`no outcome ${path}`);
  return series;
}

/** Making a view on a buffer costs more than finding one, and every chart of every frame asks for several. */
const views = new WeakMap<Projection, Map<string, Float64Array>>();

/** Values of an outcome, base quarter first: a view on the run's buffer. `undefined` where nothing was computed. */
export function valuesOf(data: BoardData, scenario: BoardScenario, path: string): Float64Array | undefined {
  const { projection } = scenario;
  if (!projection) return undefined;
  let known = views.get(projection);
  if (!known) {
    known = new Map();
    views.set(projection, known);
  }
  const view = known.get(path) ?? seriesOf(projection, seriesAt(data, path));
  known.set(path, view);
  return view;
}

/** Values less those of the reference. Equal runs give exactly 0. */
export function changesOf(data: BoardData, scenario: BoardScenario, path: string): Float64Array | undefined {
  const own = valuesOf(data, scenario, path);
  const reference = valuesOf(data, data.reference, path);
  return own && reference && lessOf(own, reference);
}

const differences = new WeakMap<ArrayLike<number>, WeakMap<ArrayLike<number>, Float64Array>>();

/** `own` less `reference`; the same arrays give the same answer, so that charts see that nothing changed. */
export function lessOf(own: ArrayLike<number>, reference: ArrayLike<number>): Float64Array {
  const known = differences.get(own)?.get(reference);
  if (known) return known;
  const less = new Float64Array(own.length);
  for (let i = 0; i < less.length; i += 1) less[i] = (own[i] ?? 0) - (reference[i] ?? 0);
  const ofOwn = differences.get(own) ?? new WeakMap<ArrayLike<number>, Float64Array>();
  differences.set(own, ofOwn.set(reference, less));
  return less;
}

/** Value of an outcome at the focus quarter. */
export function valueAtFocus(data: BoardData, scenario: BoardScenario, path: string): number | undefined {
  return valuesOf(data, scenario, path)?.[data.focus];
}

/** Value less that of the reference at a quarter, the focus quarter unless told. */
export function changeAt(
  data: BoardData,
  scenario: BoardScenario,
  path: string,
  t: number = data.focus,
): number | undefined {
  const own = valuesOf(data, scenario, path)?.[t];
  const reference = valuesOf(data, data.reference, path)?.[t];
  return own === undefined || reference === undefined ? undefined : own - reference;
}

/** Whether a scenario shows its change instead of its level. */
export function showsChange(data: BoardData, scenario: BoardScenario): boolean {
  return data.difference && !scenario.isReference;
}
