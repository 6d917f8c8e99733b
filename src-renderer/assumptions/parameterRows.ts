import { parameterOf, rowsByKey, sectorOf, valueInForce } from '../../src-model/calibration/valueInForce.ts';
import type { Dataset, Parameter } from '../../src-model/dataset/dataset.ts';
import type { ParameterName } from '../../src-model/dataset/parameterNames.ts';
import { resolveAssumptions } from '../../src-model/study/resolveScenario.ts';
import type { Study } from '../../src-model/study/study.ts';

/** A parameter of a sector, or with sector `*` of all: a row of the drawer. */
export interface ParameterRow {
  /** Key of the assumption that edits it. */
  readonly key: string;
  readonly sector: string;
  readonly name: ParameterName;
  /** The dataset's row, where it has one for this sector or for all; else there is no range and no source. */
  readonly given: Parameter | undefined;
}

/** Assumptions of a study that the dataset has otherwise, such as one on all sectors of what each has for itself. */
export function keysBeside(dataset: Dataset, study: Study): readonly string[] {
  const rows = rowsByKey(dataset);
  const edited = study.scenarios.flatMap((scenario) => Object.keys(scenario.assumptions ?? {}));
  return [...new Set(edited)].filter((key) => !rows.has(key)).sort();
}

/** Rows of the dataset and of `beside`, those for all sectors first, then sector by sector. */
export function parameterRows(dataset: Dataset, beside: readonly string[]): readonly ParameterRow[] {
  const rows = rowsByKey(dataset);
  const order = ['*', ...dataset.sectors.map(({ id }) => id)];
  const bySector = new Map(order.map((sector): [string, ParameterRow[]] => [sector, []]));
  for (const key of [...rows.keys(), ...beside]) {
    const [sector, name] = [sectorOf(key), parameterOf(key)];
    bySector.get(sector)?.push({ key, sector, name, given: rows.get(key) ?? rows.get(`*.${name}`) });
  }
  return [...bySector.values()].flat();
}

/** What a scenario has for a parameter, and whose doing it is. */
export interface HeldValue {
  /** In the dataset's unit; undefined on `*` where only sectors have values. */
  readonly value: number | undefined;
  /** What the dataset has. */
  readonly dataset: number | undefined;
  /** `own`: this scenario's edit; `inherited`: that of the scenario `origin`; `allSectors`: an edit on `*`. */
  readonly by: 'dataset' | 'own' | 'inherited' | 'allSectors';
  readonly origin: string | undefined;
  /** What would hold without the scenario's own edit, and whose edit that would be, if any. */
  readonly without: number | undefined;
  readonly parent: string | undefined;
}

/** The value of an assumption's key in a scenario. */
export function heldValue(dataset: Dataset, study: Study, scenario: string, key: string): HeldValue {
  const assumptions = resolveAssumptions(study, scenario);
  const own = study.scenarios.find(({ id }) => id === scenario)?.assumptions;
  const { [key]: _, ...others } = assumptions;
  const parent = originAbove(study, scenario, key);
  const inherited = parent === undefined ? undefined : resolveAssumptions(study, parent)[key];
  const star = `*.${parameterOf(key)}`;
  const edited = own?.[key] !== undefined;
  const by = edited
    ? 'own'
    : parent
      ? 'inherited'
      : star !== key && star in assumptions
        ? 'allSectors'
        : 'dataset';
  return {
    value: valueInForce(dataset, assumptions, key),
    dataset: valueInForce(dataset, {}, key),
    by,
    origin: edited ? scenario : parent,
    without: inherited ?? valueInForce(dataset, others, key),
    parent,
  };
}

/** The nearest ancestor that sets the key. */
function originAbove(study: Study, scenario: string, key: string): string | undefined {
  const find = (id: string | undefined) => study.scenarios.find((candidate) => candidate.id === id);
  let above = find(find(scenario)?.basedOn);
  while (above && above.assumptions?.[key] === undefined) above = find(above.basedOn);
  return above?.id;
}

/** Keys that a scenario, or with `all` any scenario, edits itself; and those it inherits. */
export function editedKeys(study: Study, scenario: string, all: boolean) {
  const of = (id: string) => study.scenarios.find((candidate) => candidate.id === id)?.assumptions ?? {};
  const own = new Set(
    all ? study.scenarios.flatMap(({ id }) => Object.keys(of(id))) : Object.keys(of(scenario)),
  );
  const resolved = all ? [] : Object.keys(resolveAssumptions(study, scenario));
  return { own, inherited: new Set(resolved.filter((key) => !own.has(key))) };
}

/** Whether scenarios disagree on a key. */
export function differs(dataset: Dataset, study: Study, key: string): boolean {
  const values = study.scenarios.map(({ id }) => valueInForce(dataset, resolveAssumptions(study, id), key));
  return new Set(values).size > 1;
}
