import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import { allowedText } from '../schemaProblems.ts';
import { type CsvRow, type CsvTable, parseCsv } from './csvTable.ts';
import { decodeText } from './encoding.ts';
import type { Notice } from './notice.ts';
import { type NumberCell, numberConvention, readNumber } from './numberText.ts';
import { numberColumns, requiredColumns, type TableRow, type TableShape } from './tableShape.ts';

/** What a file gave: the rows that are right, and everything that is wrong or worth knowing. */
export interface ReadTable<Value> {
  readonly rows: readonly TableRow<Value>[];
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
}

/** Reads one CSV file: decoding, splitting, numbers in the file's own notation, the schema of each row, double keys. */
export function readTable<Row extends z.ZodObject>(
  shape: TableShape<Row>,
  bytes: Uint8Array | undefined,
): ReadTable<z.infer<Row>> {
  const { file } = shape;
  const refused = (problem: Problem) => ({ rows: [], problems: [problem], notices: [] });
  if (bytes === undefined) {
    if (shape.optional === true) return { rows: [], problems: [], notices: [] };
    return refused({ file, found: 'no such file', allowed: 'every file of a dataset folder' });
  }
  const decoded = decodeText(file, bytes);
  if (!decoded.ok) return refused(decoded.error);
  const table = parseCsv(file, decoded.value.text, Object.keys(shape.row.shape));
  if (!table.ok) return refused(table.error);
  const header = headerProblems(shape, table.value);
  if (header.length > 0) return { rows: [], problems: header, notices: decoded.value.notices };

  const body = readRows(shape, table.value);
  const unread = table.value.header.filter((name) => name !== '' && !(name in shape.row.shape));
  return {
    rows: body.rows,
    problems: [...body.problems, ...doubleKeys(shape, body.rows)],
    notices: [
      ...decoded.value.notices,
      ...body.notices,
      ...unread.map((column): Notice => ({ kind: 'unreadColumn', file, column })),
    ],
  };
}

function headerProblems<Row extends z.ZodObject>(shape: TableShape<Row>, table: CsvTable): Problem[] {
  const { file } = shape;
  const missing = requiredColumns(shape.row)
    .filter((name) => !table.header.includes(name))
    .map((name) => ({
      file,
      line: 1,
      column: name,
      found: 'no such column',
      allowed: `the columns ${requiredColumns(shape.row).join(', ')}`,
    }));
  const twice = table.header
    .filter((name, index) => name !== '' && table.header.indexOf(name) !== index)
    .map((name) => ({ file, line: 1, column: name, found: 'the column twice', allowed: 'each column once' }));
  return [...missing, ...twice];
}

function readRows<Row extends z.ZodObject>(shape: TableShape<Row>, table: CsvTable): ReadTable<z.infer<Row>> {
  const { file } = shape;
  const numeric = new Set(numberColumns(shape.row));
  const problems: Problem[] = [];
  const complete = table.rows.filter((row) => {
    if (row.cells.length === table.header.length) return true;
    // Spreadsheets pad short tables with empty cells.
    if (row.cells.length > table.header.length && row.cells.slice(table.header.length).every((c) => c === ''))
      return true;
    problems.push({
      file,
      line: row.line,
      found: `${row.cells.length} cells`,
      allowed: `${table.header.length}, as in the header`,
      hint: 'put quotes around a cell that holds the separator',
    });
    return false;
  });
  const cells: NumberCell[] = complete.flatMap((row) =>
    table.header.flatMap((column, i) =>
      numeric.has(column) ? [{ line: row.line, column, cell: row.cells[i]! }] : [],
    ),
  );
  const { convention, problems: unclear } = numberConvention(file, table.delimiter, cells);
  problems.push(...unclear);
  const rows: TableRow<z.infer<Row>>[] = [];
  // A file whose notation is in doubt is not read further: its numbers would be guesses.
  if (unclear.length === 0) {
    for (const row of complete) {
      const raw = rawRow(
        row,
        table.header,
        shape.row,
        (cell) => readNumber(cell, convention.decimal) ?? cell,
      );
      const parsed = shape.row.safeParse(raw);
      if (parsed.success) rows.push({ line: row.line, value: parsed.data });
      else {
        for (const issue of parsed.error.issues) {
          const column = String(issue.path[0]);
          const cell = row.cells[table.header.indexOf(column)] ?? '';
          problems.push({
            file,
            line: row.line,
            column,
            found: cell === '' ? 'an empty cell' : cell,
            allowed: allowedText(issue),
          });
        }
      }
    }
  }
  const usual = table.delimiter === ',' && convention.examples.length === 0;
  const notices: Notice[] = usual
    ? []
    : [
        {
          kind: 'separators',
          file,
          delimiter: table.delimiter,
          decimal: convention.decimal,
          examples: convention.examples,
        },
      ];
  return { rows, problems, notices };
}

function rawRow(
  row: CsvRow,
  header: readonly string[],
  schema: z.ZodObject,
  readCell: (cell: string) => number | string,
): Record<string, string | number> {
  const numeric = new Set(numberColumns(schema));
  const entries = header.flatMap((column, i): [string, string | number][] => {
    if (!(column in schema.shape)) return [];
    const cell = row.cells[i]!;
    return [[column, numeric.has(column) ? readCell(cell) : cell]];
  });
  return Object.fromEntries(entries);
}

function doubleKeys<Row extends z.ZodObject>(
  shape: TableShape<Row>,
  rows: readonly TableRow<z.infer<Row>>[],
): Problem[] {
  if (shape.key.length === 0) return [];
  const first = new Map<string, number>();
  return rows.flatMap((row) => {
    const key = shape.key.map((column) => String(row.value[column])).join(' ');
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, row.line);
      return [];
    }
    return [
      {
        file: shape.file,
        line: row.line,
        column: shape.key.join(', '),
        found: `${key}, which line ${earlier} has too`,
        allowed: 'one row for each key',
      },
    ];
  });
}
