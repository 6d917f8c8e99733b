import Table from 'cli-table3';
import type { CompareAnswer } from '../src-model/answers/compareAnswer.ts';
import type { Dataset } from '../src-model/dataset/dataset.ts';
import type { OutcomeCatalogue, OutcomeSeries } from '../src-model/outcomes/catalogue.ts';
import type { Study } from '../src-model/study/study.ts';
import { change, level, unitName } from './figures.ts';

/** Outcomes of single sectors that the table shows; JSON and CSV hold all. */
const shownOfSectors = ['utilization', 'price'];

type Row = CompareAnswer['rows'][number];

/** The comparison for the eye: aggregates, then sectors; the reference first, differences in brackets. */
export function compareTable(
  answer: CompareAnswer,
  dataset: Dataset,
  catalogue: OutcomeCatalogue,
  study: Study,
): string {
  const ids = Object.keys(answer.rows[0]?.values ?? {});
  const name = (id: string) => printable(study.scenarios.find((scenario) => scenario.id === id)?.name ?? id);
  const rows = new Map(answer.rows.map((row) => [row.path, row]));
  const table = new Table({
    head: [
      answer.quarter,
      'unit',
      ...ids.map((id) => (id === answer.reference ? `${name(id)} *` : name(id))),
    ],
    colAligns: ['left', 'left', ...ids.map(() => 'right' as const)],
    style: { head: [], border: [] },
    // No rules between rows: a long table stays readable.
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
  });
  const add = (list: readonly OutcomeSeries[], label: (series: OutcomeSeries) => string) => {
    for (const series of list) {
      const row = rows.get(series.path)!;
      const cells = ids.map((id) => cell(row, series, id, answer.reference));
      table.push([label(series), unitName(series.unit, dataset.meta.baseYear), ...cells]);
    }
  };
  const blanks = Array.from({ length: ids.length + 1 }, () => '');
  add(
    catalogue.series.filter((series) => series.sector === undefined),
    (series) => aggregateLabel(series, dataset),
  );
  for (const outcome of shownOfSectors) {
    table.push(['', ...blanks], [`${inWords(outcome)} by sector:`, ...blanks]);
    add(
      catalogue.series.filter((series) => series.sector !== undefined && series.outcome === outcome),
      (series) => printable(dataset.sectors.find((sector) => sector.id === series.sector)?.name ?? ''),
    );
  }
  return `${printable(study.title)}\n${table.toString()}\n${footnote(answer)}\n`;
}

function cell(row: Row, series: OutcomeSeries, id: string, reference: string): string {
  const value = level(row.values[id]!, series.unit);
  if (id === reference) return value;
  return `${value} (${change(row.differences[id]!.total, series.unit)})`;
}

function footnote(answer: CompareAnswer): string {
  const reference = '* reference; in brackets the difference to it.';
  const split = answer.rows.some((row) =>
    Object.values(row.differences).some(({ assumptions }) => assumptions !== 0),
  );
  const parts = split ? ' Part of it comes from other assumptions: --format json tells how much.' : '';
  return `${reference}${parts} All ${answer.rows.length} outcomes: --format json or csv.`;
}

/** `exports, United States` for `aggregates.exports.US`. */
function aggregateLabel(series: OutcomeSeries, dataset: Dataset): string {
  const [key = '', part] = splitOnce(series.path.slice('aggregates.'.length));
  if (part === undefined) return inWords(key);
  const region = dataset.regions.find(({ id }) => id === series.market);
  return `${inWords(key)}, ${printable(region?.name ?? part)}`;
}

function splitOnce(text: string): readonly [string, string?] {
  const dot = text.indexOf('.');
  return dot < 0 ? [text] : [text.slice(0, dot), text.slice(dot + 1)];
}

/** `exports total` for `exportsTotal`. */
function inWords(key: string): string {
  return key.replace(
    /([a-z])([A-Z0-9])/g,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  );
}

/** Names come from files: control characters could move a terminal's cursor. */
function printable(text: string): string {
  return text.replace(/\p{C}+/gu, ' ');
}
