import { z } from 'zod';
import { parameterNames } from '../parameterNames.ts';
import { gradeCell, noteCell, referenceCell, sourceCell, tableShape } from '../tableShape.ts';

/** parameters.csv: low, most likely and high value of every parameter, for one sector or all. */
export const parametersTable = tableShape({
  file: 'parameters.csv',
  row: z.object({
    sector: referenceCell,
    parameter: z.enum(parameterNames),
    low: z.number(),
    mode: z.number(),
    high: z.number(),
    unit: noteCell,
    source_id: sourceCell,
    grade: gradeCell,
    note: noteCell,
  }),
  references: { sector: 'sector', source_id: 'source' },
  key: ['sector', 'parameter'],
});
