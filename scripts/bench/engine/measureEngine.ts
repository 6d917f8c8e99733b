import type { Dataset } from '../../../src-model/dataset/dataset.ts';
import type { Lever } from '../../../src-model/levers/lever.ts';
import { createEngine } from '../../../src-model/run/engine.ts';
import type { SolverReport } from '../../../src-model/run/projection.ts';
import { shippedDataset } from '../../resources/shippedDataset.ts';
import { type Spread, spread, type Times } from '../spread.ts';
import { bytesAllocated, transcendentals } from './counts.ts';
import { movingTariff, sixScenarios } from './scenarios.ts';
import { syntheticDataset } from './syntheticDataset.ts';
import { onAllCores, onOneCore } from './variedRuns.ts';
import { timeYardstick } from './yardstick.ts';

type Project = (levers: readonly Lever[]) => SolverReport;

/**
 * The engine alone. Milliseconds, but where a name says otherwise. The shipped dataset comes first: an engine of
 * another size in the same process makes the compiler give up some of what it knew, and an app rarely opens two.
 */
export async function measureEngine(): Promise<Times> {
  const dataset = shippedDataset();
  const project = projector(dataset, 40);
  const scenarios = sixScenarios(dataset);
  const one = (i: number) => project([movingTariff(i)]);
  const six = (i: number) => {
    for (const levers of scenarios) project([...levers, movingTariff(i)]);
  };
  return {
    ...againstYardstick({
      'one scenario': one,
      'one scenario with every measure in force': (i) => project([...scenarios[0]!, movingTariff(i)]),
      'six scenarios': six,
    }),
    '1,000 runs with varied assumptions, one core': onOneCore(),
    '1,000 runs with varied assumptions, all cores': await onAllCores(),
    'bytes allocated a run': same(bytesAllocated(one)),
    'iterations a run': same(one(1).iterations),
    'iterations a run with every measure in force': same(project(scenarios[0]!).iterations),
    'calls of exp and log a run': same(transcendentals(() => one(1))),
    ...growth(dataset),
  };
}

/** A measurement that is the same every time. */
const same = (value: number): Spread => ({ median: value, p95: value });

function projector(dataset: Dataset, quarters: number): Project {
  const engine = createEngine(dataset, quarters);
  const into = new Float64Array(engine.catalogue.blocks * (quarters + 1));
  return (levers) => {
    const run = engine.run(levers, {}, into);
    if (!run.ok) throw new Error(JSON.stringify(run.error));
    return run.value.solver;
  };
}

/** Each measurement in rounds, with the yardstick between them: machines are noisy, ratios within a round less so. */
function againstYardstick(measured: Readonly<Record<string, (i: number) => unknown>>): Times {
  const rounds = 6;
  const perRound = 60;
  const names = Object.keys(measured);
  const times = new Map(names.map((name) => [name, [] as number[]]));
  const ratios = new Map(names.map((name) => [name, [] as number[]]));
  const yardstick: number[] = [];
  for (const run of Object.values(measured)) timed(run, 0, perRound);
  for (let round = 0; round < rounds; round++) {
    const plain = timeYardstick();
    yardstick.push(plain);
    for (const [name, run] of Object.entries(measured)) {
      const taken = timed(run, round * perRound, perRound);
      times.get(name)!.push(...taken);
      ratios.get(name)!.push(spread(taken).median / plain);
    }
  }
  return {
    yardstick: spread(yardstick),
    ...Object.fromEntries(names.map((name) => [name, spread(times.get(name)!)])),
    ...Object.fromEntries(names.map((name) => [`${name}, times the yardstick`, spread(ratios.get(name)!)])),
  };
}

/** One scenario on datasets of other sizes, one size moved at a time from 19 sectors, 7 regions and 40 quarters. */
function growth(shipped: Dataset): Times {
  const at = (S: number, R: number, quarters: number): Spread => {
    const project = projector(syntheticDataset(shipped, S, R), quarters);
    const run = (i: number) => project([movingTariff(i)]);
    timed(run, 0, 20);
    return spread(timed(run, 20, 40));
  };
  return {
    ...Object.fromEntries([1, 4, 19, 60].map((S) => [`${S} sectors`, at(S, 7, 40)])),
    ...Object.fromEntries([2, 7, 20].map((R) => [`${R} regions`, at(19, R, 40)])),
    ...Object.fromEntries([8, 40, 80].map((quarters) => [`${quarters} quarters`, at(19, 7, quarters)])),
  };
}

function timed(run: (i: number) => unknown, first: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => {
    const before = performance.now();
    run(first + i);
    return performance.now() - before;
  });
}
