import type { Stores } from '../stores/stores.ts';
import { execute } from './execute.ts';

/** Sets an assumption such as `ev.sigma` or `*.kappa` in the scenarios named; the unit is that of parameters.csv. */
export function setAssumption(
  stores: Stores,
  scenarios: readonly string[],
  assumption: string,
  value: number,
): void {
  execute(stores, { key: 'assumptionChanged', assumption, value }, (draft) => {
    for (const scenario of draft.scenarios) {
      if (!scenarios.includes(scenario.id) || scenario.assumptions?.[assumption] === value) continue;
      scenario.assumptions = { ...scenario.assumptions, [assumption]: value };
    }
  });
}

/** Gives up own values of the assumptions named (all of them without a list); the parent's or the dataset's hold. */
export function resetAssumptions(
  stores: Stores,
  scenarios: readonly string[],
  assumptions?: readonly string[],
): void {
  const one = assumptions?.length === 1 ? assumptions[0] : undefined;
  const key = one === undefined ? 'assumptionsReset' : 'assumptionReset';
  execute(stores, { key, assumption: one }, (draft) => {
    for (const scenario of draft.scenarios) {
      if (!scenarios.includes(scenario.id) || !scenario.assumptions) continue;
      for (const name of assumptions ?? Object.keys(scenario.assumptions)) delete scenario.assumptions[name];
      if (Object.keys(scenario.assumptions).length === 0) delete scenario.assumptions;
    }
  });
}
