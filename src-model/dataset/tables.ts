import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import type { Notice } from './notice.ts';
import { type ReadTable, readTable } from './readTable.ts';
import { checkReferences, type KnownNames } from './references.ts';
import type { TableRow, TableShape } from './tableShape.ts';
import { demandGrowthTable, supplyGrowthTable } from './tables/growth.ts';
import { historyTable } from './tables/history.ts';
import { regionsTable, sectorsTable, sourcesTable } from './tables/identities.ts';
import { crossPriceTable, inputCostsTable, intermediateUseTable } from './tables/links.ts';
import { parametersTable } from './tables/parameters.ts';
import { policyEventsTable } from './tables/policyEvents.ts';
import { programmeSpendingTable, programmesTable } from './tables/programmes.ts';
import { flowsTable, tariffsTable } from './tables/trade.ts';

export type DatasetFiles = Readonly<Record<string, Uint8Array>>;

/** Every CSV file of a dataset folder (§10). */
export const tableShapes = {
  regions: regionsTable,
  sectors: sectorsTable,
  sources: sourcesTable,
  flows: flowsTable,
  tariffs: tariffsTable,
  demandGrowth: demandGrowthTable,
  supplyGrowth: supplyGrowthTable,
  parameters: parametersTable,
  inputCosts: inputCostsTable,
  intermediateUse: intermediateUseTable,
  crossPrice: crossPriceTable,
  programmes: programmesTable,
  programmeSpending: programmeSpendingTable,
  history: historyTable,
  policyEvents: policyEventsTable,
} as const;

type Shapes = typeof tableShapes;
type RowOf<Shape> = Shape extends TableShape<infer Row> ? z.infer<Row> : never;
export type Tables = { readonly [Name in keyof Shapes]: readonly TableRow<RowOf<Shapes[Name]>>[] };

export interface TablesRead {
  readonly tables: Tables;
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
}

/** Reads all tables and keeps the rows that are right in themselves and refer to sectors and regions that exist. */
export function readTables(files: DatasetFiles): TablesRead {
  const problems: Problem[] = [];
  const notices: Notice[] = [];
  const note = (part: { readonly problems: readonly Problem[]; readonly notices: readonly Notice[] }) => {
    problems.push(...part.problems);
    notices.push(...part.notices);
  };
  const read = <Row extends z.ZodObject>(shape: TableShape<Row>) => {
    const table = readTable(shape, own(files, shape.file));
    note(table);
    return table;
  };
  const regions = read(regionsTable);
  const sectors = read(sectorsTable);
  const sources = read(sourcesTable);
  const known: KnownNames = { sector: namesOf(sectors), region: namesOf(regions), source: namesOf(sources) };
  const checked = <Row extends z.ZodObject>(shape: TableShape<Row>) => {
    const table = checkReferences(shape, read(shape).rows, known);
    note(table);
    return table.rows;
  };
  const tables: Tables = {
    regions: regions.rows,
    sectors: sectors.rows,
    sources: sources.rows,
    flows: checked(flowsTable),
    tariffs: checked(tariffsTable),
    demandGrowth: checked(demandGrowthTable),
    supplyGrowth: checked(supplyGrowthTable),
    parameters: checked(parametersTable),
    inputCosts: checked(inputCostsTable),
    intermediateUse: checked(intermediateUseTable),
    crossPrice: checked(crossPriceTable),
    programmes: checked(programmesTable),
    programmeSpending: checked(programmeSpendingTable),
    history: checked(historyTable),
    policyEvents: checked(policyEventsTable),
  };
  return { tables, problems, notices: [...notices, ...unreadFiles(files)] };
}

function namesOf(table: ReadTable<unknown>): readonly string[] | undefined {
  return table.names.length > 0 ? table.names : undefined;
}

function own(files: DatasetFiles, file: string): Uint8Array | undefined {
  return Object.hasOwn(files, file) ? files[file] : undefined;
}

/** A misspelled file name must not pass for a table that was left out. */
function unreadFiles(files: DatasetFiles): readonly Notice[] {
  const known = new Set<string>(Object.values(tableShapes).map((shape) => shape.file));
  return Object.keys(files)
    .filter((file) => file.toLowerCase().endsWith('.csv') && !known.has(file))
    .map((file): Notice => ({ kind: 'unreadFile', file }));
}
