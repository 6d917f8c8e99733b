import { z } from 'zod';
import { nameCell, noteCell, tableShape, textCell } from '../tableShape.ts';

/** regions.csv: the markets in dataset order; one of them is `CN`. */
export const regionsTable = tableShape({
  file: 'regions.csv',
  row: z.object({ id: nameCell, name: textCell, name_zh: noteCell, members: noteCell }),
  references: {},
  key: ['id'],
});

/** sectors.csv: the industries in dataset order; `nbs_series` names the official utilization rate that covers them. */
export const sectorsTable = tableShape({
  file: 'sectors.csv',
  row: z.object({
    id: nameCell,
    name: textCell,
    name_zh: noteCell,
    group: z.enum(['mining', 'manufacturing']),
    nbs_series: noteCell,
    unit_note: noteCell,
  }),
  references: {},
  key: ['id'],
});

/** sources.csv: what `source_id` columns refer to. */
export const sourcesTable = tableShape({
  file: 'sources.csv',
  row: z.object({ id: textCell, citation: textCell, url: noteCell, published: noteCell, kind: noteCell }),
  references: {},
  key: ['id'],
});
