import { parse } from 'csv-parse/browser/esm/sync';
import type { Problem } from '../problem.ts';
import type { Result } from '../run/modelError.ts';
import type { Delimiter } from './notice.ts';

/** A CSV file as text: its header and its rows, each with the line it starts on. */
export interface CsvTable {
  readonly delimiter: Delimiter;
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
}

export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

interface InformedRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const delimiters: readonly Delimiter[] = [',', ';', '\t'];

/**
 * Splits the text of a CSV file. The delimiter is the one that finds most of the columns that the table knows in
 * the header; line ends of any system are alike; rows without content, which spreadsheets leave behind, are skipped.
 */
export function parseCsv(file: string, text: string, known: readonly string[]): Result<CsvTable, Problem> {
  const lines = text.replace(/\r\n?/g, '\n');
  const delimiter = findDelimiter(lines, known);
  const records = parseRecords(file, lines, delimiter);
  if (!records.ok) return records;
  const [header, ...rows] = records.value.filter((row) => row.cells.some((cell) => cell !== ''));
  if (header === undefined) {
    return {
      ok: false,
      error: { file, found: 'an empty file', allowed: `a header row: ${known.join(delimiter)}` },
    };
  }
  return { ok: true, value: { delimiter, header: header.cells, rows } };
}

function findDelimiter(text: string, known: readonly string[]): Delimiter {
  const first = text.split('\n').find((line) => line.trim() !== '') ?? '';
  const hits = delimiters.map((delimiter) => {
    const names = first.split(delimiter).map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
    return { delimiter, count: known.filter((column) => names.includes(column)).length };
  });
  return hits.reduce((best, hit) => (hit.count > best.count ? hit : best)).delimiter;
}

function parseRecords(file: string, text: string, delimiter: Delimiter): Result<readonly CsvRow[], Problem> {
  try {
    const records: unknown = parse(text, {
      delimiter,
      info: true,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
    const rows = (records as readonly InformedRecord[]).map(({ record, info }) => {
      // The parser tells the line a record ends on; a quoted cell may have begun it further up.
      const breaks = record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
      return { line: info.lines - breaks, cells: record.map((cell) => cell.trim()) };
    });
    return { ok: true, value: rows };
  } catch (error) {
    const { lines, message } = error as { readonly lines?: number; readonly message: string };
    const line = lines === undefined ? {} : { line: lines };
    return {
      ok: false,
      error: {
        file,
        ...line,
        found: message,
        allowed: 'cells with quotes in pairs ("" inside a quoted cell)',
      },
    };
  }
}
