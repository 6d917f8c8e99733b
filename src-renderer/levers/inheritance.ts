import type { Lever } from '../../src-model/levers/lever.ts';
import { resolveScenario } from '../../src-model/study/resolveScenario.ts';
import type { Study } from '../../src-model/study/study.ts';
import type { LeverPlace } from '../commands/levers.ts';

export interface OwnLever {
  readonly lever: Lever;
  readonly place: LeverPlace;
  /** The inherited lever that it stands in for. */
  readonly replaces: Lever | undefined;
}

export interface InheritedLever {
  readonly lever: Lever;
  /** The scenario whose file entry it is. */
  readonly origin: string;
  readonly state: 'acting' | 'replaced' | 'removed';
}

export interface LeversOfScenario {
  readonly own: readonly OwnLever[];
  readonly inherited: readonly InheritedLever[];
}

const none: LeversOfScenario = { own: [], inherited: [] };

/** The levers of a scenario as the panel shows them: its own, and those of its parent with what became of them. */
export function leversOf(study: Study, id: string): LeversOfScenario {
  const scenario = study.scenarios.find((candidate) => candidate.id === id);
  if (!scenario) return none;
  const parent = scenario.basedOn === undefined ? [] : resolveScenario(study, scenario.basedOn).levers;
  const replaced = new Set(scenario.levers.map((lever) => lever.id));
  const removed = new Set(scenario.removed ?? []);
  const stateOf = ({ id: leverId }: Lever): InheritedLever['state'] => {
    if (leverId === undefined) return 'acting';
    if (removed.has(leverId)) return 'removed';
    return replaced.has(leverId) ? 'replaced' : 'acting';
  };
  return {
    own: scenario.levers.map((lever, index) => ({
      lever,
      place: { scenario: id, index },
      replaces:
        lever.id === undefined ? undefined : parent.find((entry) => entry.lever.id === lever.id)?.lever,
    })),
    inherited: parent.map(({ lever, origin }) => ({ lever, origin, state: stateOf(lever) })),
  };
}
