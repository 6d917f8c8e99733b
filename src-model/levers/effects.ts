import { barrierEffect } from './barrier.ts';
import { budgetHardeningEffect } from './budgetHardening.ts';
import { consumptionStimulusEffect } from './consumptionStimulus.ts';
import { exportControlEffect } from './exportControl.ts';
import { exportRestraintEffect } from './exportRestraint.ts';
import { investmentDisciplineEffect } from './investmentDiscipline.ts';
import type { LeverKind, LeverOf } from './lever.ts';
import type { LeverEffect } from './leverEffect.ts';
import { researchEffect } from './research.ts';
import { revaluationEffect } from './revaluation.ts';
import { subsidyWithdrawalEffect } from './subsidyWithdrawal.ts';
import { tariffEffect } from './tariff.ts';

/** The registry of effects: a kind without an entry does not compile. */
export const leverEffects: { readonly [K in LeverKind]: LeverEffect<LeverOf<K>> } = {
  tariff: tariffEffect,
  subsidyWithdrawal: subsidyWithdrawalEffect,
  consumptionStimulus: consumptionStimulusEffect,
  budgetHardening: budgetHardeningEffect,
  investmentDiscipline: investmentDisciplineEffect,
  exportRestraint: exportRestraintEffect,
  revaluation: revaluationEffect,
  barrier: barrierEffect,
  relocation: {}, // dynamics/relocation.ts
  research: researchEffect,
  exportControl: exportControlEffect,
  escalation: {}, // dynamics/escalation.ts
};
