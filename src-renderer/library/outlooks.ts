import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Study } from '../../src-model/study/study.ts';
import type { KeptStates } from './keptStates.ts';
import type { Outlook, OutlookData } from './outlook.ts';

/** Outlooks by revision; null where there is none. A revision that is not here yet is on its way, or was not wanted. */
export type KnownOutlooks = ReadonlyMap<number, Outlook | null>;

export interface Outlooks {
  readonly known: StoreApi<KnownOutlooks>;
  /**
   * What is in sight now, of the chosen study and of the list; the former comes first. What the same place wanted
   * before and did not get its turn is forgotten.
   */
  want(place: 'detail' | 'list', revisionIds: readonly number[]): void;
}

export interface OutlookParts {
  readonly states: KeptStates;
  /** What a study is computed with; null where its data is not at hand. */
  readonly dataOf: (study: Study) => Promise<OutlookData | null>;
  readonly compute: (study: Study, data: OutlookData) => Outlook | null;
  /** Runs work when nobody waits for the window; one study each, so that a key never waits for a list. */
  readonly whenIdle: (work: () => void) => void;
}

/** Computes the pictures of the list, one study at a time in idle moments, each revision once. */
export function createOutlooks({ states, dataOf, compute, whenIdle }: OutlookParts): Outlooks {
  const known = createStore<KnownOutlooks>()(() => new Map());
  const wanted = { detail: [] as readonly number[], list: [] as readonly number[] };
  let working = false;

  const next = () => {
    const id = [...wanted.detail, ...wanted.list].find((candidate) => !known.getState().has(candidate));
    working = id !== undefined;
    if (id === undefined) return;
    void states.read(id).then(async (study) => {
      const data = study === null ? null : await dataOf(study).catch(() => null);
      whenIdle(() => {
        const outlook = study === null || data === null ? null : compute(study, data);
        known.setState(new Map(known.getState()).set(id, outlook), true);
        next();
      });
    });
  };
  return {
    known,
    want: (place, revisionIds) => {
      wanted[place] = revisionIds;
      if (!working) next();
    },
  };
}
