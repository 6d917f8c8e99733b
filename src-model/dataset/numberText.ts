import type { Problem } from '../problem.ts';
import type { DecimalMark, Delimiter, NumberExample } from './notice.ts';

/** A cell that should hold a number. */
export interface NumberCell {
  readonly line: number;
  readonly column: string;
  readonly cell: string;
}

/** How a file writes numbers. */
export interface NumberConvention {
  readonly decimal: DecimalMark;
  /** Cells that show how numbers were read, where that is not the documented way. */
  readonly examples: readonly NumberExample[];
  /** Cells that leave it open, or contradict it. */
  readonly problems: readonly Problem[];
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
 * `1.234` may be either: such a cell needs a decisive one in the same file. In the documented format, commas between
 * cells, a lone point is always a decimal point. What stays open, or contradicts itself, is refused.
 */
export function numberConvention(
  file: string,
  delimiter: Delimiter,
  cells: readonly NumberCell[],
): NumberConvention {
  const { point, comma, open } = sortByEvidence(delimiter, cells);
  const [firstPoint, firstComma] = [point[0], comma[0]];
  if (firstPoint !== undefined && firstComma !== undefined) {
    const [odd, other] = comma.length <= point.length ? [comma, firstPoint] : [point, firstComma];
    const problems = odd.map((cell) => ({
      file,
      line: cell.line,
      column: cell.column,
      found: `${cell.cell}, while line ${other.line} has ${other.cell}`,
      allowed: 'one decimal mark in the whole file',
    }));
    return { decimal: '.', examples: [], problems };
  }
  if (firstPoint === undefined && firstComma === undefined) {
    const problems = open.map((cell) => ({
      file,
      line: cell.line,
      column: cell.column,
      found: `${cell.cell}, which may be ${readNumber(cell.cell, '.')} or ${readNumber(cell.cell, ',')}`,
      allowed: 'a number without thousands separators and with a decimal point',
    }));
    return { decimal: '.', examples: [], problems };
  }
  const decimal = firstComma === undefined ? '.' : ',';
  return { decimal, examples: telling(cells, decimal, firstComma), problems: [] };
}

function sortByEvidence(delimiter: Delimiter, cells: readonly NumberCell[]) {
  const point: NumberCell[] = [];
  const comma: NumberCell[] = [];
  const open: NumberCell[] = [];
  for (const cell of cells) {
    const asPoint = readNumber(cell.cell, '.');
    const asComma = readNumber(cell.cell, ',');
    if (asPoint === asComma) continue;
    if (asComma === undefined || (delimiter === ',' && isLonePoint(cell.cell))) point.push(cell);
    else if (asPoint === undefined) comma.push(cell);
    else open.push(cell);
  }
  return { point, comma, open };
}

function isLonePoint(cell: string): boolean {
  return !cell.includes(',') && cell.indexOf('.') === cell.lastIndexOf('.');
}

/** Up to two cells that show the convention: one with a decimal comma, one with thousands. */
function telling(
  cells: readonly NumberCell[],
  decimal: DecimalMark,
  firstComma: NumberCell | undefined,
): readonly NumberExample[] {
  const mark = decimal === '.' ? ',' : '.';
  const grouped = cells.find(({ cell }) => cell.includes(mark) && readNumber(cell, decimal) !== undefined);
  return [...new Set([firstComma, grouped])].flatMap((cell) => {
    const value = cell === undefined ? undefined : readNumber(cell.cell, decimal);
    return cell === undefined || value === undefined ? [] : [{ line: cell.line, cell: cell.cell, value }];
  });
}
