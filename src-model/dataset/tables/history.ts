import { z } from 'zod';
import { quarterSchema } from '../../levers/common.ts';
import { sourceCell, tableShape, textCell } from '../tableShape.ts';

/** Utilization series that are no sector's own. */
export const aggregateSeries = ['industry', 'manufacturing', 'mining'] as const;

/** history_utilization.csv: official utilization rates in percent, for drawing beside the projection. */
export const historyTable = tableShape({
  file: 'history_utilization.csv',
  row: z.object({
    period: quarterSchema,
    sector_or_aggregate: textCell,
    value_percent: z.number().min(0).max(150),
    source_id: sourceCell,
  }),
  references: { source_id: 'source' },
  key: ['period', 'sector_or_aggregate'],
});
