import { type BoardData, type BoardScenario, valuesOf } from '../board/boardData.ts';

/** Exports of a sector to all markets together, base quarter first. */
export function sectorExports(
  data: BoardData,
  sector: string,
): (scenario: BoardScenario) => Float64Array | undefined {
  const paths = data.dataset.regions
    .map(({ id }) => `sectors.${sector}.exports.${id}`)
    .filter((path) => data.catalogue.byPath.has(path));
  return (scenario) => {
    if (!scenario.projection) return undefined;
    const series = paths.flatMap((path) => valuesOf(data, scenario, path) ?? []);
    return Float64Array.from({ length: data.horizon + 1 }, (_, i) =>
      series.reduce((sum, values) => sum + (values[i] ?? 0), 0),
    );
  };
}
