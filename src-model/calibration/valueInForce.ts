import type { Dataset, Parameter } from '../dataset/dataset.ts';
import { type ParameterName, parameterDefaults } from '../dataset/parameterNames.ts';
import type { Assumptions } from '../study/study.ts';

/** Rows of parameters.csv by assumption key (`ev.sigma`, `*.kappa`); of two rows the later one, as in a run. */
export function rowsByKey(dataset: Dataset): ReadonlyMap<string, Parameter> {
  const known = indexes.get(dataset);
  if (known) return known;
  const rows = new Map(dataset.parameters.map((row) => [`${row.sector}.${row.name}`, row]));
  indexes.set(dataset, rows);
  return rows;
}

const indexes = new WeakMap<Dataset, ReadonlyMap<string, Parameter>>();

/**
 * What a run takes for an assumption (§9): the assumption, that on `*`, the dataset's row, its row on `*`, the
 * default. Undefined for `*.x` where only sectors have a value of their own.
 */
export function valueInForce(dataset: Dataset, assumptions: Assumptions, key: string): number | undefined {
  const name = parameterOf(key);
  const rows = rowsByKey(dataset);
  return (
    assumptions[key] ??
    assumptions[`*.${name}`] ??
    rows.get(key)?.mode ??
    rows.get(`*.${name}`)?.mode ??
    (key.startsWith('*.') && hasSectorRows(dataset, name) ? undefined : parameterDefaults[name])
  );
}

/** The parameter of an assumption's key. */
export function parameterOf(key: string): ParameterName {
  return key.slice(key.indexOf('.') + 1) as ParameterName;
}

/** Sector id or `*` of an assumption's key. */
export function sectorOf(key: string): string {
  return key.slice(0, key.indexOf('.'));
}

function hasSectorRows(dataset: Dataset, name: ParameterName): boolean {
  return dataset.sectors.some(({ id }) => rowsByKey(dataset).has(`${id}.${name}`));
}
