import type { Dataset } from '../../src-model/dataset/dataset.ts';
import type { Lever, LeverKind } from '../../src-model/levers/lever.ts';
import { barrierCard } from './barrier.ts';
import { budgetHardeningCard } from './budgetHardening.ts';
import type { AnyCard, LeverCard, NewLever } from './card.ts';
import { consumptionStimulusCard } from './consumptionStimulus.ts';
import { escalationCard } from './escalation.ts';
import { exportControlCard } from './exportControl.ts';
import { exportRestraintCard } from './exportRestraint.ts';
import { investmentDisciplineCard } from './investmentDiscipline.ts';
import { relocationCard } from './relocation.ts';
import { researchCard } from './research.ts';
import { revaluationCard } from './revaluation.ts';
import { subsidyWithdrawalCard } from './subsidyWithdrawal.ts';
import { tariffCard } from './tariff.ts';

/** Every kind of lever, in the order of the panel: a kind that is missing does not compile. */
export const leverCards: { readonly [K in LeverKind]: LeverCard<K> } = {
  tariff: tariffCard,
  subsidyWithdrawal: subsidyWithdrawalCard,
  consumptionStimulus: consumptionStimulusCard,
  budgetHardening: budgetHardeningCard,
  investmentDiscipline: investmentDisciplineCard,
  exportRestraint: exportRestraintCard,
  revaluation: revaluationCard,
  barrier: barrierCard,
  relocation: relocationCard,
  research: researchCard,
  exportControl: exportControlCard,
  escalation: escalationCard,
};

export const allCards: readonly AnyCard[] = Object.values(leverCards);

/** The card of a lever, typed for code that treats all kinds alike. */
export function cardOf(kind: LeverKind): LeverCard {
  return leverCards[kind] as unknown as LeverCard;
}

/** A new lever of a kind with sensible values, starting when the dataset lets new policies start. */
export function newLever(kind: LeverKind, dataset: Dataset): Lever {
  const card = cardOf(kind);
  const made = card.create(startOf(dataset));
  return card.settle ? card.settle(made, dataset) : made;
}

/** What a new lever may start from in a dataset. */
export function startOf(dataset: Dataset): NewLever {
  const sectorIds = dataset.sectors.map((sector) => sector.id);
  const abroad = dataset.regions.map((region) => region.id).filter((id) => id !== 'CN');
  const known = (ids: readonly string[], all: readonly string[], otherwise: readonly string[]) => {
    const found = ids.filter((id) => all.includes(id));
    return found.length > 0 ? found : [...otherwise];
  };
  return {
    dataset,
    sectors: (...ids) => known(ids, sectorIds, ['*']),
    regions: (...ids) => known(ids, abroad, abroad.slice(0, 1)),
    start: dataset.meta.policyStart,
  };
}
