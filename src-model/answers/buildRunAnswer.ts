import type { Dataset } from '../dataset/dataset.ts';
import { modelVersion } from '../modelVersion.ts';
import type { OutcomeCatalogue, OutcomeSeries } from '../outcomes/catalogue.ts';
import { type Projection, seriesOf } from '../run/projection.ts';
import { quarterName } from '../study/quarter.ts';
import type { RunAnswer } from './runAnswer.ts';

/** A scenario whose projection could be computed. */
export interface ProjectedScenario {
  readonly id: string;
  readonly name: string;
  readonly projection: Projection;
}

/** The result JSON of `run`: every outcome of the catalogue, nested as its path says, in catalogue order. */
export function buildRunAnswer(
  dataset: Dataset,
  catalogue: OutcomeCatalogue,
  quarters: number,
  scenarios: readonly ProjectedScenario[],
): RunAnswer {
  const { id, version } = dataset.meta;
  return {
    model: modelVersion,
    dataset: { id, version, sha256: dataset.sha256 },
    quarters: Array.from({ length: quarters + 1 }, (_, t) => quarterName(t, dataset.meta.baseYear)),
    scenarios: scenarios.map(({ id, name, projection }) => ({
      id,
      name,
      solver: { ...projection.solver },
      sectors: Object.fromEntries(
        dataset.sectors.map((sector) => [
          sector.id,
          nested(ofSector(catalogue, sector.id), `sectors.${sector.id}.`, projection),
        ]),
      ),
      aggregates: nested(ofSector(catalogue, undefined), 'aggregates.', projection),
    })) as RunAnswer['scenarios'],
  };
}

function ofSector(catalogue: OutcomeCatalogue, sector: string | undefined): readonly OutcomeSeries[] {
  return catalogue.series.filter((series) => series.sector === sector);
}

type Nested = Record<string, readonly number[] | Record<string, readonly number[]>>;

/**
 * Series under the keys that follow `prefix` in their paths: `price`, or `exports` and a market under it. Only the
 * first dot parts keys, so that ids of a user's dataset may hold dots.
 */
function nested(list: readonly OutcomeSeries[], prefix: string, projection: Projection): Nested {
  const top = new Map<string, readonly number[] | Map<string, readonly number[]>>();
  for (const series of list) {
    const rest = series.path.slice(prefix.length);
    const dot = rest.indexOf('.');
    const values = Array.from(seriesOf(projection, series));
    if (dot < 0) {
      top.set(rest, values);
      continue;
    }
    const key = rest.slice(0, dot);
    const inner = top.get(key);
    const map = inner instanceof Map ? inner : new Map<string, readonly number[]>();
    top.set(key, map.set(rest.slice(dot + 1), values));
  }
  return Object.fromEntries(
    [...top].map(([key, value]) => [key, value instanceof Map ? Object.fromEntries(value) : value]),
  );
}
