import type { Dataset, DatasetMeta } from './dataset.ts';
import { datasetSha256 } from './identity.ts';
import type { Tables } from './tables.ts';
import { type Axis, asMatrices, asMatrix, fillFromRows } from './wildcards.ts';

/** Puts valid tables together: nested arrays in dataset order, wildcards filled in (§10), and the identity. */
export function assembleDataset(meta: DatasetMeta, tables: Tables): Dataset {
  const sectors = tables.sectors.map((row) => row.value.id);
  const regions = tables.regions.map((row) => row.value.id);
  const bySector: Axis<{ readonly sector: string }> = { names: sectors, of: (row) => row.sector };
  const byRegion: Axis<{ readonly region: string }> = { names: regions, of: (row) => row.region };
  const growth = (rows: Tables['demandGrowth']) =>
    asMatrix(
      fillFromRows(rows, [bySector, byRegion], (row) => row.annual_percent),
      regions.length,
    );
  const programmes = tables.programmes.map((row) => row.value.programme);

  const content: Omit<Dataset, 'sha256'> = {
    meta,
    regions: tables.regions.map(({ value }) => ({
      id: value.id,
      name: value.name,
      nameZh: value.name_zh === '' ? value.name : value.name_zh,
      members: value.members,
    })),
    sectors: tables.sectors.map(({ value }) => ({
      id: value.id,
      name: value.name,
      nameZh: value.name_zh === '' ? value.name : value.name_zh,
      group: value.group,
      nbsSeries: value.nbs_series,
      unitNote: value.unit_note,
    })),
    flows: asMatrices(
      fillFromRows(
        tables.flows,
        [
          bySector,
          { names: regions, of: (row) => row.origin },
          { names: regions, of: (row) => row.destination },
        ],
        (row) => row.value_usd_bn,
      ),
      regions.length,
    ),
    tariffs: withoutDiagonal(
      asMatrices(
        fillFromRows(
          tables.tariffs,
          [
            bySector,
            { names: regions, of: (row) => row.exporter },
            { names: regions, of: (row) => row.importer },
          ],
          (row) => row.rate_percent,
        ),
        regions.length,
      ),
    ),
    demandGrowth: growth(tables.demandGrowth),
    supplyGrowth: growth(tables.supplyGrowth),
    parameters: tables.parameters.map(({ value }) => ({
      sector: value.sector,
      name: value.parameter,
      low: value.low,
      mode: value.mode,
      high: value.high,
      unit: value.unit,
      sourceId: value.source_id,
      grade: value.grade,
      note: value.note,
    })),
    inputCosts: asMatrix(
      fillFromRows(
        tables.inputCosts,
        [bySector, { names: sectors, of: (row) => row.input_sector }],
        (row) => row.share,
      ),
      sectors.length,
    ),
    intermediateUse: asMatrix(
      fillFromRows(
        tables.intermediateUse,
        [bySector, { names: sectors, of: (row) => row.using_sector }],
        (row) => row.share,
      ),
      sectors.length,
    ),
    crossPrice: withoutOwn(
      asMatrix(
        fillFromRows(
          tables.crossPrice,
          [bySector, { names: sectors, of: (row) => row.other_sector }],
          (row) => row.elasticity,
        ),
        sectors.length,
      ),
    ),
    programmes: tables.programmes.map(({ value }) => ({
      id: value.programme,
      mpc: value.mu,
      pull: value.pull,
      name: value.name,
      sourceId: value.source_id,
      grade: value.grade,
    })),
    programmeSpending: asMatrix(
      fillFromRows(
        tables.programmeSpending,
        [{ names: programmes, of: (row) => row.programme }, bySector],
        (row) => row.share,
      ),
      sectors.length,
    ),
    history: tables.history.map(({ value }) => ({
      quarter: value.period,
      series: value.sector_or_aggregate,
      percent: value.value_percent,
      sourceId: value.source_id,
    })),
    policyEvents: tables.policyEvents.map(({ value }) => ({
      id: value.id,
      date: value.date,
      importers: value.importer,
      exporters: value.exporter,
      sectors: value.sectors,
      measure: value.measure,
      ratePercent: value.rate_percent,
      mode: value.mode,
      quarter: value.quarter,
      title: value.title,
      sourceId: value.source_id,
    })),
    sources: tables.sources.map((row) => row.value),
  };
  return { ...content, sha256: datasetSha256(content) };
}

type Matrix = readonly (readonly number[])[];

/** Nobody taxes his own goods: `*` stands for all others. */
function withoutDiagonal(matrices: readonly Matrix[]): readonly Matrix[] {
  return matrices.map(withoutOwn);
}

function withoutOwn(matrix: Matrix): Matrix {
  return matrix.map((row, i) => row.map((value, j) => (i === j ? 0 : value)));
}
