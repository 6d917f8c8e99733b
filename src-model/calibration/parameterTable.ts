import type { Dataset } from '../dataset/dataset.ts';
import { type ParameterName, parameterDefaults, parameterNames } from '../dataset/parameterNames.ts';
import type { Assumptions } from '../study/study.ts';
import { rowsByKey } from './valueInForce.ts';

/** Every parameter by name, one number a sector in dataset order. */
export type ParameterTable = Readonly<Record<ParameterName, Float64Array>>;

/**
 * Parameters of all sectors: a scenario's `sector.x` wins over its `*.x`, both over the dataset, where the
 * sector's own row wins over the `*` row and a later row over an earlier one (§9, §10). Missing: NaN.
 */
export function parameterTable(dataset: Dataset, assumptions: Assumptions): ParameterTable {
  const rows = rowsByKey(dataset);
  const modeOf = (sector: string, name: ParameterName): number =>
    assumptions[`${sector}.${name}`] ??
    assumptions[`*.${name}`] ??
    rows.get(`${sector}.${name}`)?.mode ??
    rows.get(`*.${name}`)?.mode ??
    parameterDefaults[name] ??
    Number.NaN;
  const columns = parameterNames.map((name) => [
    name,
    Float64Array.from(dataset.sectors, (sector) => modeOf(sector.id, name)),
  ]);
  return Object.fromEntries(columns) as Record<ParameterName, Float64Array>;
}
