import { z } from 'zod';
import { idSchema, quarterSchema } from '../../levers/common.ts';
import { noteCell, sourceCell, tableShape, textCell } from '../tableShape.ts';

/** Several names in one cell, parted by semicolons. */
const namesCell = z
  .string()
  .transform((cell) => cell.split(';').map((name) => name.trim()))
  .pipe(z.array(z.string().min(1, 'names parted by ;')));

/** policy_events.csv: dated measures in the order they act; those before the first projected quarter are in the base rates. */
export const policyEventsTable = tableShape({
  file: 'policy_events.csv',
  row: z.object({
    id: idSchema,
    date: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a date such as 2025-04-03'),
    importer: namesCell,
    exporter: namesCell,
    sectors: namesCell,
    measure: noteCell,
    rate_percent: z.number().min(-500).max(1000),
    mode: z.enum(['set', 'add', 'atLeast']),
    quarter: quarterSchema,
    title: textCell,
    source_id: sourceCell,
  }),
  references: { importer: 'region', exporter: 'region', sectors: 'sector', source_id: 'source' },
  key: ['id'],
});
