import { z } from 'zod';
import { gradeCell, referenceCell, sourceCell, tableShape } from '../tableShape.ts';

const row = z.object({
  sector: referenceCell,
  region: referenceCell,
  annual_percent: z.number().min(-100).max(100),
  source_id: sourceCell,
  grade: gradeCell,
});
const references = { sector: 'sector', region: 'region', source_id: 'source' } as const;

/** demand_growth.csv: growth of demand by market, percent a year. */
export const demandGrowthTable = tableShape({
  file: 'demand_growth.csv',
  row,
  references,
  key: ['sector', 'region'],
});

/** supply_growth.csv: growth of what producers abroad can make, percent a year. */
export const supplyGrowthTable = tableShape({
  file: 'supply_growth.csv',
  row,
  references,
  key: ['sector', 'region'],
});
