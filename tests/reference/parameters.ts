import type { Dataset } from '../../src-model/dataset/dataset.ts';
import type { Assumptions } from '../../src-model/study/study.ts';

/** §9: `sector.x` wins over `*.x`, both over the dataset; in the dataset the row with fewest `*`. */
export function parameterOf(
  dataset: Dataset,
  assumptions: Assumptions,
  sector: string,
  name: string,
): number {
  const own = assumptions[`${sector}.${name}`] ?? assumptions[`*.${name}`];
  if (own !== undefined) return own;
  const rows = dataset.parameters.filter((row) => row.name === name);
  const row = rows.findLast((r) => r.sector === sector) ?? rows.findLast((r) => r.sector === '*');
  if (row) return row.mode;
  if (name === 'pipe0') return 1;
  if (/^(gap|growth|momentum)/.test(name)) return 0;
  throw new Error(`parameter ${name} of ${sector} is missing`);
}
