import type { ParameterName } from '../../src-model/dataset/parameterNames.ts';
import { parameterRanges } from '../../src-model/dataset/parameterRanges.ts';
import { shownUnits, toShown } from './shownUnit.ts';

/** Between which shown numbers a parameter steps; what may not touch its bound is refused there. */
export function shownRange(name: ParameterName): { readonly min: number; readonly max: number } {
  const { min, above, max, below } = parameterRanges[name];
  const unit = shownUnits[name];
  return {
    min: toShown(min ?? above ?? Number.MIN_SAFE_INTEGER, unit),
    max: toShown(max ?? below ?? Number.MAX_SAFE_INTEGER, unit),
  };
}
