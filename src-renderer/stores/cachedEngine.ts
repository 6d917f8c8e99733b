import type { Engine } from '../../src-model/run/engine.ts';

/** Projections kept at once: twelve scenarios and their counterfactuals, and as many of the steps before. */
const capacity = 48;

/**
 * Engines that remember their last projections by levers and assumptions, so that moving one lever runs one
 * scenario. The oldest unused one is forgotten.
 */
export function cachedEngine(engineFor: (quarters: number) => Engine): (quarters: number) => Engine {
  const wrapped = new Map<number, Engine>();
  return (quarters) => {
    const known = wrapped.get(quarters);
    if (known) return known;
    const engine = remembering(engineFor(quarters));
    wrapped.set(quarters, engine);
    return engine;
  };
}

function remembering(engine: Engine): Engine {
  const kept = new Map<string, ReturnType<Engine['run']>>();
  return {
    ...engine,
    run(levers, assumptions, into) {
      if (into) return engine.run(levers, assumptions, into);
      const key = JSON.stringify([levers, Object.entries(assumptions).sort(([a], [b]) => (a < b ? -1 : 1))]);
      const answer = kept.get(key) ?? engine.run(levers, assumptions);
      kept.delete(key);
      kept.set(key, answer);
      if (kept.size > capacity) kept.delete(kept.keys().next().value as string);
      return answer;
    },
  };
}
