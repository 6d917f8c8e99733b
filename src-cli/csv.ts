import { stringify } from 'csv-stringify/sync';
import { type LongRow, longColumns } from '../src-model/answers/longRows.ts';

const rowsAtOnce = 5000;

/** The long CSV file of `rows`, in pieces: a big study has hundreds of thousands of them. */
export function* longCsv(rows: Iterable<LongRow>): Generator<string> {
  yield stringify([[...longColumns]]);
  let batch: (readonly (string | number)[])[] = [];
  for (const { scenario, path, quarter, unit, value } of rows) {
    batch.push([harmless(scenario), harmless(path), quarter, unit, value]);
    if (batch.length < rowsAtOnce) continue;
    yield stringify(batch);
    batch = [];
  }
  yield stringify(batch);
}

/** Text that a spreadsheet would take for a formula gets an apostrophe; numbers never pass through here. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
