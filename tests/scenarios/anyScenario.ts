import type fc from 'fast-check';
import type { Dataset } from '../../src-model/dataset/dataset.ts';
import type { Lever } from '../../src-model/levers/lever.ts';
import { anyDataset } from '../datasets/anyDataset.ts';
import { anyLevers } from './anyLevers.ts';

export interface AnyScenario {
  readonly dataset: Dataset;
  readonly levers: readonly Lever[];
}

/** A small random dataset with levers that fit it. */
export function anyScenario(quarters: number, maxLevers = 6): fc.Arbitrary<AnyScenario> {
  return anyDataset.chain((dataset) =>
    anyLevers(dataset, quarters, maxLevers).map((levers) => ({ dataset, levers })),
  );
}

/** One seed for all, so that a failure is the same for everyone. */
export const seed = 20_241;
