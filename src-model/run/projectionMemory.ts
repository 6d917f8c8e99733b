import type { ModelError, Result } from './modelError.ts';
import type { Projection } from './projection.ts';

/** Projections by what determines them. */
export type Projections = Map<string, Result<Projection, ModelError>>;

/**
 * What the last run of a study made; keep one beside an engine so that only changed scenarios run again. Fresh memory
 * costs more than the numbers that go into it, so buffers serve again, two runs later: by then the window reads the
 * results of a later run, and what it shows are copies.
 */
export interface ProjectionMemory {
  find(key: string): Result<Projection, ModelError> | undefined;
  /** A buffer of results that nobody reads any more. */
  spareBuffer(): Float64Array | undefined;
  /** Takes what a run used in place of what the one before used. */
  keep(used: Projections): void;
}

export function createProjectionMemory(): ProjectionMemory {
  let kept: Projections = new Map();
  let retired: Float64Array[] = [];
  let spare: Float64Array[] = [];
  return {
    find: (key) => kept.get(key),
    spareBuffer: () => spare.pop(),
    keep: (used) => {
      spare = retired;
      retired = [];
      for (const [key, projection] of kept)
        if (!used.has(key) && projection.ok) retired.push(projection.value.values);
      kept = used;
    },
  };
}
