import type { Problem } from '../problem.ts';
import { calibrationProblems, missingParameters, parameterProblems } from './calibratable.ts';
import { aggregateSeries } from './tables/history.ts';
import { programmeIds } from './tables/programmes.ts';
import type { Tables } from './tables.ts';
import { fillFromRows } from './wildcards.ts';

/**
 * What tables must satisfy beyond their rows: counts, China, known series, parameters that calibrate (§2, §10).
 * @param isClean whether a file's rows were all right: what rests on missing rows is only said of such files
 */
export function consistencyProblems(tables: Tables, isClean: (file: string) => boolean): readonly Problem[] {
  const named = isClean('sectors.csv') && isClean('regions.csv');
  const linked = ['parameters.csv', 'intermediate_use.csv', 'cross_price.csv'].every(isClean);
  return [
    ...(isClean('regions.csv') ? regionProblems(tables) : []),
    ...(isClean('sectors.csv') ? sectorProblems(tables) : []),
    ...(isClean('sectors.csv') ? seriesProblems(tables) : []),
    ...(isClean('programmes.csv') ? programmeProblems(tables) : []),
    ...ownTariffs(tables),
    ...ownCrossPrices(tables),
    ...parameterProblems(tables.parameters),
    ...(named && isClean('parameters.csv') ? missingParameters(tables) : []),
    ...(named && linked ? calibrationProblems(tables) : []),
    ...(named && isClean('flows.csv') ? salesProblems(tables) : []),
  ];
}

function regionProblems({ regions }: Tables): readonly Problem[] {
  const file = 'regions.csv';
  const problems: Problem[] = [];
  if (regions.length < 2 || regions.length > 20) {
    problems.push({ file, found: `${regions.length} regions`, allowed: '2 to 20' });
  }
  if (!regions.some((row) => row.value.id === 'CN')) {
    problems.push({
      file,
      column: 'id',
      found: 'no region CN',
      allowed: 'one region with id CN, which is China',
    });
  }
  return problems;
}

function sectorProblems({ sectors }: Tables): readonly Problem[] {
  if (sectors.length >= 1 && sectors.length <= 60) return [];
  return [{ file: 'sectors.csv', found: `${sectors.length} sectors`, allowed: '1 to 60' }];
}

function seriesProblems({ sectors, history }: Tables): readonly Problem[] {
  const series = new Set([...aggregateSeries, ...sectors.map((row) => row.value.nbs_series)]);
  const allowed = `${[...series].filter((name) => name !== '').join(', ')} (nbs_series of sectors.csv, or an aggregate)`;
  return history
    .filter((row) => !series.has(row.value.sector_or_aggregate))
    .map((row) => ({
      file: 'history_utilization.csv',
      line: row.line,
      column: 'sector_or_aggregate',
      found: `unknown series ${row.value.sector_or_aggregate}`,
      allowed,
    }));
}

function programmeProblems({ programmes }: Tables): readonly Problem[] {
  return programmeIds
    .filter((id) => !programmes.some((row) => row.value.programme === id))
    .map((id) => ({
      file: 'programmes.csv',
      found: `no row for programme ${id}`,
      allowed: programmeIds.join(', '),
    }));
}

function ownTariffs({ tariffs }: Tables): readonly Problem[] {
  return tariffs
    .filter(
      ({ value }) => value.importer !== '*' && value.importer === value.exporter && value.rate_percent !== 0,
    )
    .map(({ line, value }) => ({
      file: 'tariffs.csv',
      line,
      column: 'rate_percent',
      found: `${value.rate_percent} of ${value.importer} on itself`,
      allowed: '0, or no such row',
    }));
}

function ownCrossPrices({ crossPrice }: Tables): readonly Problem[] {
  return crossPrice
    .filter(
      ({ value }) => value.sector !== '*' && value.sector === value.other_sector && value.elasticity !== 0,
    )
    .map(({ line, value }) => ({
      file: 'cross_price.csv',
      line,
      column: 'other_sector',
      found: `${value.other_sector} itself`,
      allowed: 'another sector; the own elasticity is the parameter epsilon',
    }));
}

/** Without Chinese sales, or without anything bought in China, a sector has no base to project from. */
function salesProblems({ sectors, regions, flows }: Tables): readonly Problem[] {
  const [sectorIds, regionIds] = [sectors.map((row) => row.value.id), regions.map((row) => row.value.id)];
  const china = regionIds.indexOf('CN');
  const size = regionIds.length;
  if (china < 0) return [];
  const values = fillFromRows(
    flows,
    [
      { names: sectorIds, of: (row) => row.sector },
      { names: regionIds, of: (row) => row.origin },
      { names: regionIds, of: (row) => row.destination },
    ],
    (row) => row.value_usd_bn,
  );
  return sectorIds.flatMap((sector, s) => {
    const at = (origin: number, destination: number) => values[(s * size + origin) * size + destination] ?? 0;
    const sold = regionIds.reduce((sum, _, d) => sum + at(china, d), 0);
    const bought = regionIds.reduce((sum, _, o) => sum + at(o, china), 0);
    const none = (found: string, allowed: string): Problem[] => [
      { file: 'flows.csv', column: 'value_usd_bn', found, allowed },
    ];
    if (sold <= 0)
      return none(`no sales of sector ${sector} by CN`, 'a value above 0 from CN to some region');
    return bought > 0
      ? []
      : none(`no purchases of sector ${sector} by CN`, 'a value above 0 from some region to CN');
  });
}
