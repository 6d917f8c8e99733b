import { chinaIndex } from '../../../src-model/dataset/dataset.ts';
import { type BoardData, valuesOf } from '../board/boardData.ts';
import { groupUtilization } from './groupUtilization.ts';

/** A quarter with an official rate and what the model said. */
export interface Miss {
  readonly t: number;
  readonly official: number;
  readonly model: number;
}

export interface ModelBesideOfficial {
  readonly series: string;
  /** The published rate covers other sectors too. */
  readonly shared: boolean;
  /** The reference's utilization of all sectors of the series, weighted by output. */
  readonly model: Float64Array | undefined;
  readonly misses: readonly Miss[];
}

/** The reference scenario against the published rate of the sector's series, as far as it reaches. */
export function modelBesideOfficial(data: BoardData, sector: string): ModelBesideOfficial {
  const series = data.official.seriesOf(sector);
  const sectors = data.official.sectorsOf(series);
  const china = chinaIndex(data.dataset);
  const members = sectors.flatMap((id) => {
    const utilization = valuesOf(data, data.reference, `sectors.${id}.utilization`);
    const output = valuesOf(data, data.reference, `sectors.${id}.output`);
    const index = data.dataset.sectors.findIndex((entry) => entry.id === id);
    const baseOutput = (data.dataset.flows[index]?.[china] ?? []).reduce((sum, flow) => sum + flow, 0);
    return utilization && output ? [{ utilization, output, baseOutput }] : [];
  });
  const model = members.length === 0 ? undefined : groupUtilization(members);
  const rates = data.official.byQuarter(series);
  const misses: Miss[] = [];
  for (let t = 1; t <= Math.min(data.official.last, data.horizon); t += 1) {
    const official = rates.get(t);
    const value = model?.[t];
    if (official !== undefined && value !== undefined) misses.push({ t, official, model: value });
  }
  return { series, shared: sectors.length > 1, model, misses };
}
