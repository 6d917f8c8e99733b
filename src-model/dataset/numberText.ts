import type { Problem } from '../problem.ts';
import type { DecimalMark, Delimiter, NumberExample } from './notice.ts';

/** A cell that should hold a number. */
export interface NumberCell {
  readonly line: number;
  readonly column: string;
  readonly cell: string;
}

export interface NumberConvention {
  readonly decimal: DecimalMark;
  /** Cells that show how numbers were read, where that is not the documented way. */
  readonly examples: readonly NumberExample[];
}

const exponent = '(?:[eE][+-]?\\d{1,3})?';
const patterns: Readonly<Record<DecimalMark, RegExp>> = {
  '.': new RegExp(`^[+-]?(?:(?:[1-9]\\d{0,2}(?:,\\d{3})+|\\d+)(?:\\.\\d*)?|\\.\\d+)${exponent}$`),
  ',': new RegExp(`^[+-]?(?:(?:[1-9]\\d{0,2}(?:\\.\\d{3})+|\\d+)(?:,\\d*)?|,\\d+)${exponent}$`),
};

/** A cell read with a decimal mark (the other mark parts thousands), or `undefined` where that is no number. */
export function readNumber(cell: string, decimal: DecimalMark): number | undefined {
  if (!patterns[decimal].test(cell)) return undefined;
  const plain = decimal === '.' ? cell.replaceAll(',', '') : cell.replaceAll('.', '').replace(',', '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

/**
 * Finds out which mark a file's numbers use. `12,5` can only be a decimal comma and `0.5` only a point, while
 * `1.234` may be either: such a cell needs a decisive one in the same file. Only in the documented format, commas
 * between cells, a lone point is a decimal point. What stays open, or contradicts itself, is refused.
 */
export function numberConvention(
  file: string,
  delimiter: Delimiter,
  cells: readonly NumberCell[],
): { readonly convention: NumberConvention; readonly problems: readonly Problem[] } {
  const point: NumberCell[] = [];
  const comma: NumberCell[] = [];
  const open: NumberCell[] = [];
  for (const cell of cells) {
    const asPoint = readNumber(cell.cell, '.');
    const asComma = readNumber(cell.cell, ',');
    if (asPoint === asComma) continue;
    if (asComma === undefined) point.push(cell);
    else if (asPoint === undefined) comma.push(cell);
    else open.push(cell);
  }
  const [firstPoint, firstComma] = [point[0], comma[0]];
  if (firstPoint !== undefined && firstComma !== undefined) {
    const rare = comma.length <= point.length ? comma : point;
    const other = rare === comma ? firstPoint : firstComma;
    const problems = rare.map((cell) => ({
      file,
      line: cell.line,
      column: cell.column,
      found: `${cell.cell}, while line ${other.line} has ${other.cell}`,
      allowed: 'one decimal mark in the whole file',
    }));
    return { convention: { decimal: '.', examples: [] }, problems };
  }
  if (firstComma === undefined && firstPoint === undefined) {
    const unclear = delimiter === ',' ? open.filter((cell) => cell.cell.includes(',')) : open;
    const problems = unclear.map((cell) => ({
      file,
      line: cell.line,
      column: cell.column,
      found: `${cell.cell}, which may be ${readNumber(cell.cell, '.')} or ${readNumber(cell.cell, ',')}`,
      allowed: 'a number without thousands separators and with a decimal point',
    }));
    return { convention: { decimal: '.', examples: [] }, problems };
  }
  const decimal = firstComma === undefined ? '.' : ',';
  const thousands = cells.find((cell) => hasThousands(cell.cell, decimal));
  const telling = [decimal === ',' ? firstComma : undefined, thousands].filter((cell) => cell !== undefined);
  const examples = [...new Set(telling)].map((cell) => ({
    line: cell.line,
    cell: cell.cell,
    value: readNumber(cell.cell, decimal) ?? Number.NaN,
  }));
  return { convention: { decimal, examples }, problems: [] };
}

function hasThousands(cell: string, decimal: DecimalMark): boolean {
  return cell.includes(decimal === '.' ? ',' : '.') && readNumber(cell, decimal) !== undefined;
}
