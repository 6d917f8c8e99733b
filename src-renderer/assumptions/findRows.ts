import { nameIn, type Words } from '../levers/wording.ts';
import type { ParameterRow } from './parameterRows.ts';
import { parameterText, sourceText, unitText } from './wording.ts';

/** What the list is narrowed to. */
export interface Filter {
  readonly text: string;
  /** Sector id, `*` for what all share, `all` for every row. */
  readonly sector: string;
  readonly show: 'all' | 'edited' | 'judged';
}

export const noFilter: Filter = { text: '', sector: 'all', show: 'all' };

/** Everything a row can be found by: name and symbol, sector, unit, source, note; in the window's language. */
export function searchTexts(rows: readonly ParameterRow[], words: Words): ReadonlyMap<string, string> {
  const { dataset, language, t } = words;
  const once = <V>(make: (id: string) => V) => {
    const known = new Map<string, V>();
    return (id: string): V => {
      const value = known.get(id) ?? make(id);
      known.set(id, value);
      return value;
    };
  };
  const named = once((name) => folded(`${parameterText(name, words)}\n${unitText(name, words)}`));
  const placed = once((sector) =>
    folded(sector === '*' ? t('assumptions.everySector') : nameIn(dataset.sectors, sector, language)),
  );
  const sourced = once((id) => {
    const source = dataset.sources.find((candidate) => candidate.id === id);
    return source ? folded(`${sourceText(source, words)}\n${source.citation}\n${source.published}`) : '';
  });
  return new Map(
    rows.map(({ key, name, sector, given }) => [
      key,
      [
        named(name),
        folded(key),
        placed(sector),
        sourced(given?.sourceId ?? ''),
        folded(given?.note ?? ''),
      ].join('\n'),
    ]),
  );
}

/** Rows that hold every word of the search, in their order. `texts` are their search texts. */
export function findRows(
  rows: readonly ParameterRow[],
  texts: ReadonlyMap<string, string>,
  filter: Filter,
  edited: ReadonlySet<string>,
): readonly ParameterRow[] {
  const wanted = folded(filter.text).split(/\s+/).filter(Boolean);
  return rows.filter(({ key, sector, given }) => {
    if (filter.sector !== 'all' && sector !== filter.sector) return false;
    if (filter.show === 'edited' && !edited.has(key)) return false;
    if (filter.show === 'judged' && given?.grade !== 'D') return false;
    const text = texts.get(key) ?? '';
    return wanted.every((word) => text.includes(word));
  });
}

/** Case, width and accents do not matter: `ＥＶ` finds `ev`. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A line of the list: the head of a sector, or a parameter under it. */
export type ListLine =
  | { readonly kind: 'head'; readonly sector: string }
  | { readonly kind: 'row'; readonly row: ParameterRow };

/** Rows with a head before each sector; rows stand in the order of sectors. */
export function withHeads(rows: readonly ParameterRow[]): readonly ListLine[] {
  return rows.flatMap((row, index): ListLine[] => {
    const line: ListLine = { kind: 'row', row };
    return row.sector === rows[index - 1]?.sector ? [line] : [{ kind: 'head', sector: row.sector }, line];
  });
}
