import type { Lever } from '../levers/lever.ts';
import type { OutcomeSeries } from '../outcomes/catalogue.ts';
import type { Engine } from '../run/engine.ts';
import { valueAt } from '../run/projection.ts';
import type { Assumptions } from '../study/study.ts';

/**
 * What a scenario's levers change against the reference's under the same assumptions, in the outcome's own unit at
 * quarter `t`: two runs. NaN where one of them has no result.
 */
export function policyDifference(
  engine: Engine,
  levers: readonly Lever[],
  referenceLevers: readonly Lever[],
  assumptions: Assumptions,
  series: OutcomeSeries,
  t: number,
): number {
  const own = engine.run(levers, assumptions);
  const reference = engine.run(referenceLevers, assumptions);
  if (!own.ok || !reference.ok) return Number.NaN;
  return valueAt(own.value, series, t) - valueAt(reference.value, series, t);
}
