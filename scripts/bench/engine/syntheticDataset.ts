import type { Dataset } from '../../../src-model/dataset/dataset.ts';

type Matrix = readonly (readonly number[])[];

/**
 * A dataset of any size made of the shipped one: sectors are repeated under new names, each copy linked with its own
 * round only; regions beyond the shipped ones split a region into equal parts that trade with others as it did.
 */
export function syntheticDataset(shipped: Dataset, S: number, R: number): Dataset {
  const [sectorsThere, regionsThere] = [shipped.sectors.length, shipped.regions.length];
  const sectors = Array.from({ length: S }, (_, s) => s % sectorsThere);
  const regions = Array.from({ length: R }, (_, r) => (r < regionsThere ? r : 1 + (r % (regionsThere - 1))));
  const parts = shipped.regions.map((_, r) => regions.filter((region) => region === r).length);
  const round = (s: number) => Math.floor(s / sectorsThere);
  const name = (s: number) => `${shipped.sectors[s % sectorsThere]!.id}-${round(s)}`;

  const pick = <T>(rows: readonly T[]) => sectors.map((s) => rows[s]!);
  const byRegion = (rows: Matrix) => pick(rows).map((row) => regions.map((r) => row[r]!));
  const between = (rows: Matrix) =>
    sectors.map((s, i) => sectors.map((j, k) => (round(i) === round(k) ? rows[s]![j]! : 0)));
  const links = (rows: readonly Matrix[], entry: (matrix: Matrix, o: number, d: number) => number) =>
    pick(rows).map((matrix) => regions.map((_, o) => regions.map((_, d) => entry(matrix, o, d))));
  return {
    ...shipped,
    sectors: sectors.map((s, i) => ({ ...shipped.sectors[s]!, id: name(i) })),
    regions: regions.map((r, i) => ({
      ...shipped.regions[r]!,
      id: i < regionsThere ? shipped.regions[r]!.id : `R${i}`,
    })),
    flows: links(shipped.flows, (matrix, o, d) => {
      const [from, to] = [regions[o]!, regions[d]!];
      if (from === to) return o === d ? matrix[from]![to]! / parts[from]! : 0;
      return matrix[from]![to]! / (parts[from]! * parts[to]!);
    }),
    tariffs: links(shipped.tariffs, (matrix, o, d) => (o === d ? 0 : matrix[regions[o]!]![regions[d]!]!)),
    demandGrowth: byRegion(shipped.demandGrowth),
    supplyGrowth: byRegion(shipped.supplyGrowth),
    inputCosts: between(shipped.inputCosts),
    intermediateUse: between(shipped.intermediateUse),
    crossPrice: between(shipped.crossPrice),
    programmeSpending: shipped.programmeSpending.map((row) => pick(row)),
    parameters: shipped.parameters.flatMap((row) =>
      row.sector === '*'
        ? [row]
        : sectors.flatMap((s, i) =>
            shipped.sectors[s]!.id === row.sector ? [{ ...row, sector: name(i) }] : [],
          ),
    ),
  };
}
