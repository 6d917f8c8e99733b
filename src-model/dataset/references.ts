import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import type { Notice } from './notice.ts';
import type { Reference, TableRow, TableShape } from './tableShape.ts';

/** Names that rows may refer to; `undefined` where the file that lists them could not be read. */
export type KnownNames = Readonly<Record<Reference, readonly string[] | undefined>>;

/** Rows that sum up others: reading them beside their parts would count trade twice. */
const totals = /^(world|wld|w00|total|totals|all|sum|grand total|世界|全球|全世界|合计|总计|小计|全部)$/i;
const totalsHint = 'totals are left out, their parts are counted already; * means all';

/**
 * Rows whose sectors and regions exist, and what is wrong with the others. A source that sources.csv does not list
 * changes no number, so it is noticed and not refused.
 */
export function checkReferences<Row extends z.ZodObject>(
  shape: TableShape<Row>,
  rows: readonly TableRow<z.infer<Row>>[],
  known: KnownNames,
): {
  readonly rows: readonly TableRow<z.infer<Row>>[];
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
} {
  const problems: Problem[] = [];
  const notices: Notice[] = [];
  const references = Object.entries(shape.references) as [keyof z.infer<Row> & string, Reference][];
  const right = rows.filter(({ line, value }) => {
    const before = problems.length;
    for (const [column, reference] of references) {
      const names = known[reference];
      if (names === undefined) continue;
      const cell: unknown = value[column];
      for (const name of Array.isArray(cell) ? cell.map(String) : [String(cell)]) {
        if (names.includes(name)) continue;
        if (reference === 'source') {
          if (name !== '') notices.push({ kind: 'unknownSource', file: shape.file, line, found: name });
        } else if (name !== '*') {
          problems.push({
            file: shape.file,
            line,
            column,
            ...unknownName(reference, name, names),
          });
        }
      }
    }
    return problems.length === before;
  });
  return { rows: right, problems, notices };
}

function unknownName(
  reference: 'sector' | 'region',
  name: string,
  names: readonly string[],
): Pick<Problem, 'found' | 'allowed' | 'hint'> {
  return {
    found: `unknown ${reference} ${name}`,
    allowed: `${names.join(', ')} or *`,
    ...(totals.test(name) ? { hint: totalsHint } : {}),
  };
}
