import { type BoardData, type BoardScenario, valuesOf } from '../board/boardData.ts';

/** Sum of several outcomes of one unit, base quarter first; paths that the dataset lacks count as nothing. */
export function sumOf(
  data: BoardData,
  scenario: BoardScenario,
  paths: readonly string[],
): Float64Array | undefined {
  if (!scenario.projection) return undefined;
  const sum = new Float64Array(data.horizon + 1);
  for (const path of paths) {
    if (!data.catalogue.byPath.has(path)) continue;
    const values = valuesOf(data, scenario, path);
    if (values) for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] ?? 0) + (values[i] ?? 0);
  }
  return sum;
}

/** The same at the focus quarter alone. */
export function sumAtFocus(data: BoardData, scenario: BoardScenario, paths: readonly string[]): number {
  let sum = 0;
  for (const path of paths) {
    if (data.catalogue.byPath.has(path)) sum += valuesOf(data, scenario, path)?.[data.focus] ?? 0;
  }
  return sum;
}
