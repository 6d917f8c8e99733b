import { z } from 'zod';
import { gradeCell, referenceCell, sourceCell, tableShape } from '../tableShape.ts';

const share = z.number().min(0).max(1);

/** input_costs.csv: `α`, what part of a sector's unit cost is spent on another sector's goods. */
export const inputCostsTable = tableShape({
  file: 'input_costs.csv',
  row: z.object({
    sector: referenceCell,
    input_sector: referenceCell,
    share,
    source_id: sourceCell,
    grade: gradeCell,
  }),
  references: { sector: 'sector', input_sector: 'sector', source_id: 'source' },
  key: ['sector', 'input_sector'],
});

/** intermediate_use.csv: `k`, what part of a sector's domestic sales goes to another sector. */
export const intermediateUseTable = tableShape({
  file: 'intermediate_use.csv',
  row: z.object({
    sector: referenceCell,
    using_sector: referenceCell,
    share,
    source_id: sourceCell,
    grade: gradeCell,
  }),
  references: { sector: 'sector', using_sector: 'sector', source_id: 'source' },
  key: ['sector', 'using_sector'],
});

/** cross_price.csv: `x`, how demand for a sector answers to another sector's price. */
export const crossPriceTable = tableShape({
  file: 'cross_price.csv',
  optional: true,
  row: z.object({
    sector: referenceCell,
    other_sector: referenceCell,
    elasticity: z.number().min(0),
    source_id: sourceCell,
    grade: gradeCell,
  }),
  references: { sector: 'sector', other_sector: 'sector', source_id: 'source' },
  key: ['sector', 'other_sector'],
});
