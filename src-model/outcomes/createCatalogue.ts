import type { Dataset } from '../dataset/dataset.ts';
import { outcomeBlocks } from './blocks.ts';
import type { OutcomeCatalogue, OutcomeSeries } from './catalogue.ts';
import { aggregateOutcomes, marketOutcomes, sectorOutcomes, utilizationGroups } from './outcomeKinds.ts';

/**
 * Every outcome of a dataset (§8) in the order of the result JSON.
 * A utilization group without sectors has no path: there is nothing to average.
 */
export function createCatalogue(dataset: Dataset): OutcomeCatalogue {
  const blocks = outcomeBlocks(dataset.sectors.length, dataset.regions.length);
  const series = [...sectorSeries(dataset), ...aggregateSeries(dataset)];
  return { series, byPath: new Map(series.map((entry) => [entry.path, entry])), blocks: blocks.total };
}

function sectorSeries(dataset: Dataset): OutcomeSeries[] {
  const R = dataset.regions.length;
  const { perSector, firstMarket } = outcomeBlocks(dataset.sectors.length, R);
  return dataset.sectors.flatMap(({ id: sector }, s) => {
    const first = s * perSector;
    const scalars = sectorOutcomes.map(
      ({ outcome, unit }, i): OutcomeSeries => ({
        path: `sectors.${sector}.${outcome}`,
        unit,
        outcome,
        sector,
        market: undefined,
        block: first + i,
      }),
    );
    const markets = marketOutcomes.flatMap(({ outcome, unit, china }, i) =>
      dataset.regions.flatMap(({ id: market }, d): OutcomeSeries[] =>
        market === 'CN' && !china
          ? []
          : [
              {
                path: `sectors.${sector}.${outcome}.${market}`,
                unit,
                outcome,
                sector,
                market,
                block: first + firstMarket + i * R + d,
              },
            ],
      ),
    );
    return [...scalars, ...markets];
  });
}

function aggregateSeries(dataset: Dataset): OutcomeSeries[] {
  const R = dataset.regions.length;
  const sector = undefined;
  let block = outcomeBlocks(dataset.sectors.length, R).firstAggregate;
  const series: OutcomeSeries[] = [];
  for (const group of utilizationGroups) {
    const present = group === 'industry' || dataset.sectors.some((entry) => entry.group === group);
    const path = `aggregates.utilization.${group}`;
    if (present)
      series.push({ path, unit: 'percent', outcome: 'utilization', sector, market: undefined, block });
    block += 1;
  }
  for (const { outcome, unit, markets } of aggregateOutcomes) {
    if (!markets) {
      series.push({ path: `aggregates.${outcome}`, unit, outcome, sector, market: undefined, block });
      block += 1;
      continue;
    }
    for (const { id: market } of dataset.regions) {
      if (market !== 'CN')
        series.push({ path: `aggregates.${outcome}.${market}`, unit, outcome, sector, market, block });
      block += 1;
    }
  }
  return series;
}
