import { applyPatches, type Draft, enablePatches, type Patch, produceWithPatches } from 'immer';
import { sameContent } from '../../src-model/study/leverPairs.ts';
import type { Study } from '../../src-model/study/study.ts';
import type { Step } from '../stores/step.ts';
import type { Stores } from '../stores/stores.ts';
import type { HistoryEntry } from '../stores/studyStore.ts';

enablePatches();

/** Steps kept; beyond it the oldest can no longer be undone. */
export const historyLimit = 1000;

type StudyOnly = Pick<Stores, 'study'>;
export type Recipe = (draft: Draft<Study>) => void;

/**
 * The one way a study changes: applies `recipe` and notes how to take it back under the name `step`.
 * A recipe that changes nothing leaves no step. During a gesture (see `transaction`) changes of the same
 * gesture share one step, under the name of the last.
 */
export function execute(stores: StudyOnly, step: Step, recipe: Recipe): void {
  const state = stores.study.getState();
  const [study, patches, inverse] = produceWithPatches(state.study, recipe);
  if (patches.length === 0) return;
  const last = state.past.at(-1);
  const joins = last !== undefined && last.gesture !== undefined && last.gesture === state.gesture;
  const number = joins ? last.number : state.lastNumber + 1;
  const made: HistoryEntry = joins
    ? {
        ...last,
        step,
        patches: shortened([...last.patches, ...patches]),
        inverse: shortened([...inverse, ...last.inverse]),
      }
    : { number, step, patches, inverse, gesture: state.gesture };
  const before = joins ? state.past.slice(0, -1) : state.past;
  stores.study.setState({
    study,
    past: [...before, made].slice(-historyLimit),
    future: [],
    lastNumber: Math.max(number, state.lastNumber),
  });
}

/**
 * A long drag writes one place again and again: of what is written to a single place only the last counts. In a list
 * that holds for replacements alone, since what is added or removed there moves the others.
 */
function shortened(patches: readonly Patch[]): readonly Patch[] {
  const place = patches[0]?.path.join('/');
  const named = typeof patches[0]?.path.at(-1) === 'string';
  const simple = patches.every(
    (patch) => (named || patch.op === 'replace') && patch.path.join('/') === place,
  );
  return simple ? patches.slice(-1) : patches;
}

/** Begins a gesture: until it ends, changes under the same key are one step. */
export function beginGesture(stores: Stores, key: string): void {
  const current = stores.study.getState().gesture;
  if (current === undefined)
    stores.study.setState({ gesture: `${key}#${stores.study.getState().lastNumber}` });
  stores.board.setState({ moving: true });
}

/** Ends the gesture in progress; the next change is a step of its own. */
export function endGesture(stores: Stores): void {
  const { gesture, past } = stores.study.getState();
  if (gesture !== undefined) {
    const last = past.at(-1);
    const back = last?.gesture === gesture && cameBack(last);
    stores.study.setState({ gesture: undefined, ...(back ? { past: past.slice(0, -1) } : {}) });
  }
  stores.board.setState({ moving: false });
}

/** A drag that ended where it began. */
function cameBack({ patches, inverse }: HistoryEntry): boolean {
  const [done, undone] = [patches[0], inverse[0]];
  if (patches.length !== 1 || inverse.length !== 1 || !done || !undone) return false;
  if (done.path.join('/') !== undone.path.join('/')) return false;
  return sameContent(done.value, undone.value);
}

/** Runs several commands as one step, named after the last of them. */
export function transaction(stores: Stores, key: string, commands: () => void): void {
  const outer = stores.study.getState().gesture !== undefined;
  if (!outer) beginGesture(stores, key);
  try {
    commands();
  } finally {
    if (!outer) endGesture(stores);
  }
}

/** Takes back the last step; answers it, or `undefined` where there is none. */
export function undo(stores: StudyOnly): Step | undefined {
  const { study, past, future } = stores.study.getState();
  const entry = past.at(-1);
  if (!entry) return undefined;
  stores.study.setState({
    study: applyPatches(study, entry.inverse),
    past: past.slice(0, -1),
    future: [closed(entry), ...future],
    gesture: undefined,
  });
  return entry.step;
}

/** Does the last step taken back again. */
export function redo(stores: StudyOnly): Step | undefined {
  const { study, past, future } = stores.study.getState();
  const entry = future[0];
  if (!entry) return undefined;
  stores.study.setState({
    study: applyPatches(study, entry.patches),
    past: [...past, closed(entry)],
    future: future.slice(1),
    gesture: undefined,
  });
  return entry.step;
}

const closed = (entry: HistoryEntry): HistoryEntry => ({ ...entry, gesture: undefined });
