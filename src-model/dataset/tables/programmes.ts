import { z } from 'zod';
import { gradeCell, noteCell, referenceCell, sourceCell, tableShape } from '../tableShape.ts';

export const programmeIds = ['tradeIn', 'transfers', 'safetyNet'] as const;

/** programmes.csv: consumption per yuan spent (`mu`) and what part of it is only brought forward (`pull`). */
export const programmesTable = tableShape({
  file: 'programmes.csv',
  row: z.object({
    programme: z.enum(programmeIds),
    mu: z.number().min(0).max(10),
    pull: z.number().min(0).max(1),
    name: noteCell,
    source_id: sourceCell,
    grade: gradeCell,
  }),
  references: { source_id: 'source' },
  key: ['programme'],
});

/** programme_spending.csv: `β`, what part of a programme's spending falls on a sector's final sales. */
export const programmeSpendingTable = tableShape({
  file: 'programme_spending.csv',
  row: z.object({
    programme: z.enum(programmeIds),
    sector: referenceCell,
    share: z.number().min(0).max(1),
    source_id: sourceCell,
    grade: gradeCell,
  }),
  references: { sector: 'sector', source_id: 'source' },
  key: ['programme', 'sector'],
});
