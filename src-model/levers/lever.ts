import { z } from 'zod';
import { barrierSchema } from './barrier.ts';
import { budgetHardeningSchema } from './budgetHardening.ts';
import { consumptionStimulusSchema } from './consumptionStimulus.ts';
import { escalationSchema } from './escalation.ts';
import { exportControlSchema } from './exportControl.ts';
import { exportRestraintSchema } from './exportRestraint.ts';
import { investmentDisciplineSchema } from './investmentDiscipline.ts';
import { relocationSchema } from './relocation.ts';
import { researchSchema } from './research.ts';
import { revaluationSchema } from './revaluation.ts';
import { subsidyWithdrawalSchema } from './subsidyWithdrawal.ts';
import { tariffSchema } from './tariff.ts';

/** One policy lever as a study file writes it (§7), any kind. */
export const leverSchema = z.discriminatedUnion('kind', [
  tariffSchema,
  subsidyWithdrawalSchema,
  consumptionStimulusSchema,
  budgetHardeningSchema,
  investmentDisciplineSchema,
  exportRestraintSchema,
  revaluationSchema,
  barrierSchema,
  relocationSchema,
  researchSchema,
  exportControlSchema,
  escalationSchema,
]);

export type Lever = z.infer<typeof leverSchema>;
export type LeverKind = Lever['kind'];
export type LeverOf<K extends LeverKind> = Extract<Lever, { kind: K }>;
