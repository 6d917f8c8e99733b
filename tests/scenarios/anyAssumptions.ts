import fc from 'fast-check';
import type { Dataset } from '../../src-model/dataset/dataset.ts';
import { type ParameterRange, parameterRanges } from '../../src-model/dataset/parameterRanges.ts';
import type { Assumptions } from '../../src-model/study/study.ts';

/** A few assumptions at the very ends of what a parameter may be, for one sector or for all. */
export function anyAssumptions(dataset: Dataset, maxLength = 3): fc.Arbitrary<Assumptions> {
  const sectors = ['*', ...dataset.sectors.map(({ id }) => id)];
  const one = fc
    .constantFrom(...Object.entries(parameterRanges))
    .chain(([name, range]) =>
      fc
        .tuple(fc.constantFrom(...sectors), fc.constantFrom(...endsOf(range)))
        .map(([sector, value]): readonly [string, number] => [`${sector}.${name}`, value]),
    );
  return fc.array(one, { maxLength }).map((entries) => Object.fromEntries(entries));
}

function endsOf({ min, above, max, below }: ParameterRange): readonly number[] {
  const low = min ?? (above ?? 0) + 1e-6;
  const high = max ?? (below ?? 0) - 1e-6;
  return [low, high];
}
