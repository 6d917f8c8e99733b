import type { Bridge } from '../../src-ipc/bridge.ts';
import type { Study } from '../../src-model/study/study.ts';

/** Studies held in memory at once; beyond it the one that was asked for longest ago is read again when needed. */
const held = 240;

/** States of studies by revision. A revision never changes, so each is read once. */
export interface KeptStates {
  /** Null if it is gone or cannot be read. */
  read(revisionId: number): Promise<Study | null>;
}

export function createKeptStates(bridge: Pick<Bridge, 'readRevision'>): KeptStates {
  const states = new Map<number, Promise<Study | null>>();
  return {
    read: (revisionId) => {
      const known = states.get(revisionId) ?? bridge.readRevision({ revisionId }).catch(() => null);
      states.delete(revisionId);
      states.set(revisionId, known);
      const [oldest] = states.keys();
      if (states.size > held && oldest !== undefined) states.delete(oldest);
      return known;
    },
  };
}
