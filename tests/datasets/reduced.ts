import type { DatasetFiles } from '../../src-model/dataset/loadDataset.ts';
import { folder, textOf } from './folder.ts';

/** The shipped folder with only some of its sectors and regions: rows that name others go. */
export function reduced(sectors: readonly string[], regions: readonly string[]): DatasetFiles {
  const rowsOf = (file: string, kept: readonly (readonly string[] | undefined)[]) => {
    const [header = '', ...rows] = textOf(file).trimEnd().split('\n');
    const fits = (row: string) =>
      kept.every((names, i) => names === undefined || names.includes(row.split(',')[i] ?? ''));
    return [file, () => [header, ...rows.filter(fits)].join('\n')] as const;
  };
  const [s, r] = [
    ['*', ...sectors],
    ['*', ...regions],
  ];
  return folder(
    Object.fromEntries([
      rowsOf('sectors.csv', [sectors]),
      rowsOf('regions.csv', [regions]),
      rowsOf('flows.csv', [s, r, r]),
      rowsOf('tariffs.csv', [s, r, r]),
      rowsOf('demand_growth.csv', [s, r]),
      rowsOf('supply_growth.csv', [s, r]),
      rowsOf('parameters.csv', [s]),
      rowsOf('input_costs.csv', [s, s]),
      rowsOf('intermediate_use.csv', [s, s]),
      rowsOf('cross_price.csv', [s, s]),
      rowsOf('programme_spending.csv', [undefined, s]),
      rowsOf('policy_events.csv', [[]]),
      rowsOf('history_utilization.csv', [[]]),
    ]),
  );
}
