import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import { type CsvTable, parseCsv } from './csvTable.ts';
import { decodeText } from './encoding.ts';
import type { Notice } from './notice.ts';
import { readRows } from './readRows.ts';
import { requiredColumns, type TableRow, type TableShape } from './tableShape.ts';

/** What a file gave: the rows that are right, and everything that is wrong or worth knowing. */
export interface ReadTable<Value> {
  readonly rows: readonly TableRow<Value>[];
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
  /** First key cell of all rows, right or wrong: one bad row must not make the rows that refer to it unknown. */
  readonly names: readonly string[];
}

/** Reads one CSV file: decoding, splitting, numbers in the file's own notation, the schema of each row, double keys. */
export function readTable<Row extends z.ZodObject>(
  shape: TableShape<Row>,
  bytes: Uint8Array | undefined,
): ReadTable<z.infer<Row>> {
  const { file } = shape;
  const nothing = { rows: [], problems: [], notices: [], names: [] };
  if (bytes === undefined) {
    if (shape.optional === true) return nothing;
    return {
      ...nothing,
      problems: [{ file, found: 'no such file', allowed: 'every file of a dataset folder' }],
    };
  }
  const decoded = decodeText(file, bytes);
  if (!decoded.ok) return { ...nothing, problems: [decoded.error] };
  const table = parseCsv(file, decoded.value.text, Object.keys(shape.row.shape));
  if (!table.ok) return { ...nothing, problems: [table.error] };
  const { header, rows } = table.value;
  const problems = headerProblems(shape, table.value);
  if (problems.length > 0) return { ...nothing, problems };

  const read = readRows(file, shape.row, table.value);
  const unread = header.filter((name) => name !== '' && !Object.hasOwn(shape.row.shape, name));
  const nameColumn = header.indexOf(shape.key[0] ?? '');
  return {
    rows: read.rows,
    problems: [...read.problems, ...doubleKeys(shape, read.rows)],
    notices: [
      ...decoded.value.notices,
      ...read.notices,
      ...unread.map((column): Notice => ({ kind: 'unreadColumn', file, column })),
    ],
    names: rows.flatMap((row) => row.cells[nameColumn] ?? []),
  };
}

function headerProblems<Row extends z.ZodObject>(
  shape: TableShape<Row>,
  table: CsvTable,
): readonly Problem[] {
  const { file } = shape;
  const required = requiredColumns(shape.row);
  const missing = required
    .filter((name) => !table.header.includes(name))
    .map((column) => ({
      file,
      line: 1,
      column,
      found: `the columns ${table.header.join(', ')}`,
      allowed: `a header with ${required.join(', ')}`,
    }));
  const twice = table.header
    .filter((name, index) => name !== '' && table.header.indexOf(name) !== index)
    .map((column) => ({ file, line: 1, column, found: 'the column twice', allowed: 'each column once' }));
  return [...missing, ...twice];
}

function doubleKeys<Row extends z.ZodObject>(
  shape: TableShape<Row>,
  rows: readonly TableRow<z.infer<Row>>[],
): readonly Problem[] {
  const firstLines = new Map<string, number>();
  return rows.flatMap(({ line, value }) => {
    const key = shape.key.map((column) => String(value[column])).join(' ');
    const earlier = firstLines.get(key);
    if (earlier === undefined) {
      firstLines.set(key, line);
      return [];
    }
    return [
      {
        file: shape.file,
        line,
        column: shape.key.join(', '),
        found: `${key}, as on line ${earlier}`,
        allowed: 'one row for each key',
      },
    ];
  });
}
