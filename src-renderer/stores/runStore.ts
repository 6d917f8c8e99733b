import { createStore, type StoreApi } from 'zustand/vanilla';
import { createProjectionMemory, type ProjectionMemory } from '../../src-model/run/projectionMemory.ts';
import { runStudy, type StudyRun } from '../../src-model/run/runStudy.ts';
import type { Study } from '../../src-model/study/study.ts';
import type { DatasetStore } from './datasetStore.ts';
import type { StudyStore } from './studyStore.ts';

/** A study and its results: always of the same moment, so a view that reads both here never disagrees with itself. */
export interface RunState {
  readonly study: Study;
  readonly run: StudyRun;
  /** Time of the last computation, milliseconds. */
  readonly milliseconds: number;
}

export type RunStore = StoreApi<RunState>;

export type FrameScheduler = (run: () => void) => void;

/**
 * Follows the study. A change outside a gesture is computed at once; while a lever moves, changes are
 * gathered and computed once an animation frame. Scenarios whose levers and assumptions did not change
 * keep their projection.
 */
export function createRunStore(
  study: StudyStore,
  dataset: DatasetStore,
  onFrame: FrameScheduler = requestAnimationFrame,
): RunStore {
  const { engineFor } = dataset.getState();
  const memories = new Map<number, ProjectionMemory>();
  const compute = (of: Study): RunState => {
    const before = performance.now();
    const memory = memories.get(of.horizonQuarters) ?? createProjectionMemory();
    memories.set(of.horizonQuarters, memory);
    const run = runStudy(engineFor(of.horizonQuarters), of, memory);
    return { study: of, run, milliseconds: performance.now() - before };
  };
  const store = createStore<RunState>()(() => compute(study.getState().study));
  let waiting = false;
  const follow = () => {
    const current = study.getState().study;
    if (current !== store.getState().study) store.setState(compute(current), true);
  };
  study.subscribe((state, before) => {
    if (state.study === before.study) return;
    if (!state.gesture) follow();
    else if (!waiting) {
      waiting = true;
      onFrame(() => {
        waiting = false;
        follow();
      });
    }
  });
  return store;
}
