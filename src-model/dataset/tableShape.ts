import { z } from 'zod';

/** What a cell may name. `*` for all is allowed for sectors and regions. */
export type Reference = 'sector' | 'region' | 'source';

/** One CSV file of a dataset folder (§10): columns with their schemas, what they refer to, and its key. */
export interface TableShape<Row extends z.ZodObject> {
  readonly file: string;
  /** Only such a file may be missing. */
  readonly optional?: boolean;
  readonly row: Row;
  readonly references: Readonly<Partial<Record<keyof z.infer<Row> & string, Reference>>>;
  /** Two rows that agree in these columns are refused; empty: rows need not differ. */
  readonly key: readonly (keyof z.infer<Row> & string)[];
}

/** Fixes the row type of a shape. */
export function tableShape<Row extends z.ZodObject>(shape: TableShape<Row>): TableShape<Row> {
  return shape;
}

/** A row that fits its schema, with its line in the file. */
export interface TableRow<Value> {
  readonly line: number;
  readonly value: Value;
}

/** Names of sectors and regions: they become keys of results and parts of outcome paths. */
export const nameCell = z
  .string()
  .regex(/^(?!__proto__$)[A-Za-z0-9_-]{1,64}$/, 'an id: 1 to 64 of letters, digits, _ and -');
/** A sector or region that a row is about, or `*`. */
export const referenceCell = z.string().min(1);
export const textCell = z.string().min(1);
/** A column that may be left out. */
export const noteCell = z.string().default('');
export const gradeCell = z.enum(['A', 'B', 'C', 'D']).default('D');
export const sourceCell = z.string().default('');

/** The columns of a shape that hold numbers. */
export function numberColumns(row: z.ZodObject): readonly string[] {
  return Object.entries(row.shape).flatMap(([name, cell]) => (cell instanceof z.ZodNumber ? [name] : []));
}

/** The columns that must be there. */
export function requiredColumns(row: z.ZodObject): readonly string[] {
  return Object.entries(row.shape).flatMap(([name, cell]) => (cell instanceof z.ZodDefault ? [] : [name]));
}
