import type { RevisionReason } from '../../src-ipc/library.ts';
import type { Study } from '../../src-model/study/study.ts';
import { wordsOfLevers } from './leverWords.ts';
import { isPutAside, type Revisions } from './revisions.ts';
import { searchable } from './search.ts';
import type { Sqlite } from './sqlite.ts';

export interface KeptState {
  readonly study: Study;
  /** The study as `writeStudy` writes it. */
  readonly text: string;
  readonly path: string | null;
  readonly reason: RevisionReason;
  /** ISO 8601. */
  readonly at: string;
}

export interface Studies {
  /** Enters a state of a study into the library; a study in the bin comes back. Returns its number. */
  keep(state: KeptState): number;
  /** The number of a study by its id, or null. */
  numberOf(id: string): number | null;
  /** The file in which a study was last seen, or null. */
  pathOf(id: string): string | null;
  /** How many studies pin this dataset. */
  pinning(dataset: { readonly id: string; readonly version: string }): number;
}

type Row = Readonly<Record<string, string | number | null>>;

const insertion = `
  INSERT INTO studies (id, created_at, changed_at, dataset_id, dataset_version, title, path, scenario_names, words)
  VALUES (@id, @at, @at, @datasetId, @datasetVersion, @title, @path, @scenarioNames, @words)`;

export function createStudies(db: Sqlite, revisions: Revisions): Studies {
  const insert = db.prepare<[Row], number>(`${insertion} RETURNING rowid`).pluck();
  const insertOrUpdate = db
    .prepare<[Row], number>(
      `${insertion}
       ON CONFLICT (id) DO UPDATE SET deleted_at = NULL,
         dataset_id = excluded.dataset_id, dataset_version = excluded.dataset_version, title = excluded.title,
         path = coalesce(excluded.path, path), scenario_names = excluded.scenario_names, words = excluded.words
       RETURNING rowid`,
    )
    .pluck();
  const touch = db.prepare<[string, number]>('UPDATE studies SET changed_at = ? WHERE rowid = ?');
  const yieldPath = db.prepare<[string, number]>(
    'UPDATE studies SET path = NULL WHERE path = ? AND rowid <> ?',
  );
  const find = db.prepare<[string], number>('SELECT rowid FROM studies WHERE id = ?').pluck();

  const path = db.prepare<[string], string | null>('SELECT path FROM studies WHERE id = ?').pluck();

  const pinning = db
    .prepare<[string, string], number>(
      'SELECT count(*) FROM studies WHERE dataset_id = ? AND dataset_version = ?',
    )
    .pluck();

  return {
    keep: db.transaction(({ study, text, path, reason, at }: KeptState) => {
      const row: Row = { ...described(study), path, at };
      // A state that was put aside must not become what the list shows of the study.
      const aside = isPutAside(reason);
      const known = find.get(study.id);
      const number = aside ? (known ?? insert.get(row)) : insertOrUpdate.get(row);
      if (number === undefined) throw new Error('the study was not entered');
      const isNew = revisions.add(number, text, reason, at);
      if (aside) return number;
      // Looking at a study does not change it.
      if (isNew) touch.run(at, number);
      // The file holds this study now; one that was saved over lives on in the library alone.
      if (path !== null) yieldPath.run(path, number);
      return number;
    }),
    numberOf: (id) => find.get(id) ?? null,
    pathOf: (id) => path.get(id) ?? null,
    pinning: ({ id, version }) => Number(pinning.get(id, version)),
  };
}

function described(study: Study) {
  const names = study.scenarios.map(({ name }) => name);
  return {
    id: study.id,
    datasetId: study.dataset.id,
    datasetVersion: study.dataset.version,
    title: study.title,
    scenarioNames: names.join('\n'),
    words: searchable([
      study.title,
      ...names,
      study.notes ?? '',
      wordsOfLevers(study.scenarios.flatMap(leversOf)),
    ]),
  };
}

const leversOf = ({ levers }: Study['scenarios'][number]) => levers;
