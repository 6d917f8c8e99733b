import type { Lever } from '../../src-model/levers/lever.ts';
import type { Engine } from '../../src-model/run/engine.ts';
import { type Projection, seriesOf } from '../../src-model/run/projection.ts';
import type { Assumptions } from '../../src-model/study/study.ts';

/** The projection of a scenario that must have one. */
export function project(
  engine: Engine,
  levers: readonly Lever[] = [],
  assumptions: Assumptions = {},
): Projection {
  const run = engine.run(levers, assumptions);
  if (!run.ok) throw new Error(JSON.stringify(run.error));
  return run.value;
}

/** Reads series by path, such as `sectors.ev.exports.EU`. */
export function outcomesOf(
  engine: Engine,
  levers: readonly Lever[] = [],
  assumptions: Assumptions = {},
): (path: string) => Float64Array {
  const projection = project(engine, levers, assumptions);
  return (path) => {
    const series = engine.catalogue.byPath.get(path);
    if (series === undefined) throw new Error(`no outcome ${path}`);
    return seriesOf(projection, series);
  };
}
