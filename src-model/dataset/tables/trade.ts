import { z } from 'zod';
import { gradeCell, referenceCell, sourceCell, tableShape } from '../tableShape.ts';

/** flows.csv: base-year trade at producer prices, billion US dollars a year, domestic sales on the diagonal. */
export const flowsTable = tableShape({
  file: 'flows.csv',
  row: z.object({
    sector: referenceCell,
    origin: referenceCell,
    destination: referenceCell,
    value_usd_bn: z.number().min(0),
    source_id: sourceCell,
    grade: gradeCell,
  }),
  references: { sector: 'sector', origin: 'region', destination: 'region', source_id: 'source' },
  key: ['sector', 'origin', 'destination'],
});

/** tariffs.csv: ad valorem rates in percent that the importer charges on the exporter's goods. */
export const tariffsTable = tableShape({
  file: 'tariffs.csv',
  row: z.object({
    sector: referenceCell,
    importer: referenceCell,
    exporter: referenceCell,
    rate_percent: z.number().min(-99).max(10_000),
    source_id: sourceCell,
    grade: gradeCell,
  }),
  references: { sector: 'sector', importer: 'region', exporter: 'region', source_id: 'source' },
  key: ['sector', 'importer', 'exporter'],
});
