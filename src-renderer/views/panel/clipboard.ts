import type { DataTable } from '../../charts/table.ts';
import { writeCellText, writeExact } from '../../format/index.ts';

/** A number in the unit of its column, exact. */
function exact(value: number, scale = 1): string {
  return writeExact(scale === 1 ? value : Number((value * scale).toPrecision(15)));
}

function heads(table: DataTable): string[] {
  return table.columns.map(({ text, unit }) => (unit === '' ? text : `${text} (${unit})`));
}

/** A table as tab-separated text: numbers bare and exact, text that would start a formula made harmless. */
export function tableText(table: DataTable): string {
  const lines = [
    heads(table).map(writeCellText),
    ...table.rows.map((row) =>
      row.map((cell, n) =>
        cell === undefined
          ? ''
          : typeof cell === 'number'
            ? exact(cell, table.columns[n]?.scale)
            : writeCellText(cell),
      ),
    ),
  ];
  return lines.map((cells) => cells.join('\t')).join('\n');
}

/** The same as HTML, for documents that keep tables. */
export function tableHtml(table: DataTable): string {
  const cell = (tag: string, text: string) => `<${tag}>${escaped(text)}</${tag}>`;
  const head = heads(table)
    .map((text) => cell('th', writeCellText(text)))
    .join('');
  const body = table.rows
    .map((row) => {
      const cells = row.map((value, n) =>
        cell(
          'td',
          value === undefined
            ? ''
            : typeof value === 'number'
              ? exact(value, table.columns[n]?.scale)
              : writeCellText(value),
        ),
      );
      return `<tr>${cells.join('')}</tr>`;
    })
    .join('');
  return `<table><caption>${escaped(table.caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
