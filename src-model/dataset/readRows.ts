import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import { allowedText } from '../schemaProblems.ts';
import type { CsvRow, CsvTable } from './csvTable.ts';
import type { DecimalMark, Notice } from './notice.ts';
import { type NumberCell, numberConvention, readNumber } from './numberText.ts';
import { numberColumns, type TableRow } from './tableShape.ts';

interface RowsRead<Value> {
  readonly rows: readonly TableRow<Value>[];
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
}

/** Turns the cells of a table into rows that fit the schema; the file's own number notation is found out first. */
export function readRows<Row extends z.ZodObject>(
  file: string,
  schema: Row,
  table: CsvTable,
): RowsRead<z.infer<Row>> {
  const { delimiter, header } = table;
  const numeric = new Set(numberColumns(schema));
  const problems: Problem[] = [];
  const whole = table.rows.filter((row) => {
    const fits = fitsHeader(row, header.length);
    if (!fits) problems.push(wrongWidth(file, row, header.length));
    return fits;
  });
  const {
    decimal,
    examples,
    problems: unclear,
  } = numberConvention(
    file,
    delimiter,
    whole.flatMap((row) => numberCells(row, header, numeric)),
  );
  // A file whose notation is in doubt is not read further: its numbers would be guesses.
  if (unclear.length > 0) return { rows: [], problems: [...problems, ...unclear], notices: [] };

  const usual = delimiter === ',' && examples.length === 0;
  const notices: readonly Notice[] = usual
    ? []
    : [{ kind: 'separators', file, delimiter, decimal, examples }];
  const rows: TableRow<z.infer<Row>>[] = [];
  for (const row of whole) {
    const parsed = schema.safeParse(record(row, header, numeric, decimal));
    if (parsed.success) rows.push({ line: row.line, value: parsed.data });
    else problems.push(...parsed.error.issues.map((issue) => cellProblem(file, row, header, issue)));
  }
  return { rows, problems, notices };
}

/** Spreadsheets pad short tables with empty cells; those do no harm. */
function fitsHeader(row: CsvRow, width: number): boolean {
  return row.cells.length >= width && row.cells.slice(width).every((cell) => cell === '');
}

function wrongWidth(file: string, row: CsvRow, width: number): Problem {
  return {
    file,
    line: row.line,
    found: `${row.cells.length} cells`,
    allowed: `${width}, as in the header`,
    hint: 'a cell that holds the separator needs quotes',
  };
}

function numberCells(
  row: CsvRow,
  header: readonly string[],
  numeric: ReadonlySet<string>,
): readonly NumberCell[] {
  return header.flatMap((column, i) =>
    numeric.has(column) ? [{ line: row.line, column, cell: row.cells[i] ?? '' }] : [],
  );
}

/** The row as an object; a cell that is no number stays text, so that the schema refuses it as it stands. */
function record(
  row: CsvRow,
  header: readonly string[],
  numeric: ReadonlySet<string>,
  decimal: DecimalMark,
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    header.map((column, i) => {
      const cell = row.cells[i] ?? '';
      return [column, numeric.has(column) ? (readNumber(cell, decimal) ?? cell) : cell];
    }),
  );
}

function cellProblem(file: string, row: CsvRow, header: readonly string[], issue: z.core.$ZodIssue): Problem {
  const column = String(issue.path[0]);
  const cell = row.cells[header.indexOf(column)] ?? '';
  return {
    file,
    line: row.line,
    column,
    found: cell === '' ? 'an empty cell' : cell,
    allowed: allowedText(issue),
  };
}
