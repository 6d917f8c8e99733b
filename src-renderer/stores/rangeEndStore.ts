import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  atEnd,
  type Deciding,
  type DecidingName,
  deciding,
  type End,
} from '../../src-model/sensitivity/deciding.ts';
import { policyDifference } from '../../src-model/sensitivity/policyDifference.ts';
import type { BoardStore } from './boardStore.ts';
import type { DatasetStore } from './datasetStore.ts';
import type { RunStore } from './runStore.ts';
import type { StudyStore } from './studyStore.ts';

/** A difference in points with the assumption at an end of its range; NaN where the model has no result there. */
export type Ends = Readonly<Partial<Record<End, number>>>;

/** What the selected scenario's policy changes in utilization at both ends of each deciding assumption, as far as known. */
export type RangeEndState = Readonly<Partial<Record<DecidingName, Ends>>>;

export type RangeEndStore = StoreApi<RangeEndState>;

interface Followed {
  readonly study: StudyStore;
  readonly run: RunStore;
  readonly board: BoardStore;
  readonly dataset: DatasetStore;
}

/**
 * Follows what the assumptions drawer shows, while it is open and nothing is being dragged: one end, two runs, an
 * idle moment. What a change makes stale is forgotten at once, so that no figure belongs to another study.
 */
export function createRangeEndStore(
  followed: Followed,
  onIdle: (run: () => void) => void = (run) => requestIdleCallback(run),
): RangeEndStore {
  const store = createStore<RangeEndState>()(() => ({}));
  let version = 0;
  let seen: readonly unknown[] = [];
  const follow = () => {
    const now = dependencies(followed);
    if (now.length === seen.length && now.every((value, index) => value === seen[index])) return;
    seen = now;
    version += 1;
    if (Object.keys(store.getState()).length > 0) store.setState({}, true);
    if (isWatched(followed)) work(version, jobs());
  };
  const work = (of: number, left: readonly Job[]) => {
    const [job, ...rest] = left;
    if (job === undefined) return;
    onIdle(() => {
      if (of !== version) return;
      const known = store.getState()[job.entry.name];
      store.setState({ [job.entry.name]: { ...known, [job.end]: differenceAt(followed, job) } });
      work(of, rest);
    });
  };
  followed.run.subscribe(follow);
  followed.study.subscribe(follow);
  followed.board.subscribe(follow);
  return store;
}

interface Job {
  readonly entry: Deciding;
  readonly end: End;
}

const jobs = (): readonly Job[] =>
  deciding.flatMap((entry) => (['low', 'high'] as const).map((end) => ({ entry, end })));

const isWatched = ({ board, study }: Followed) =>
  board.getState().assumptions !== null && study.getState().gesture === undefined;

function dependencies(followed: Followed): readonly unknown[] {
  const { selectedScenario, utilizationGroup, focusQuarter } = followed.board.getState();
  return [followed.run.getState().run, isWatched(followed), selectedScenario, utilizationGroup, focusQuarter];
}

function differenceAt({ run, board, dataset }: Followed, { entry, end }: Job): number {
  const { study, run: results } = run.getState();
  const { selectedScenario, utilizationGroup, focusQuarter } = board.getState();
  const { engineFor, catalogue, dataset: data } = dataset.getState();
  const scenario = results.scenarios.find(({ id }) => id === selectedScenario);
  const series = catalogue.byPath.get(utilizationPath(utilizationGroup, catalogue.byPath));
  if (!scenario || !series) return Number.NaN;
  const leversOf = ({ resolved }: typeof scenario) => resolved.levers.map(({ lever }) => lever);
  return policyDifference(
    engineFor(study.horizonQuarters),
    leversOf(scenario),
    leversOf(results.reference),
    atEnd(entry, end, data, scenario.resolved.assumptions),
    series,
    Math.min(focusQuarter, study.horizonQuarters),
  );
}

/** Utilization of a group of industry or of a sector. */
export function utilizationPath(group: string, byPath: ReadonlyMap<string, unknown>): string {
  const aggregate = `aggregates.utilization.${group}`;
  return byPath.has(aggregate) ? aggregate : `sectors.${group}.utilization`;
}
