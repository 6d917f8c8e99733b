import type { RevisionReason } from '../../src-ipc/library.ts';
import type { Study } from '../../src-model/study/study.ts';
import { leverWords } from './leverWords.ts';
import type { Revisions } from './revisions.ts';
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
}

type Row = Readonly<Record<string, string | number | null>>;

const insertion = `
  INSERT INTO studies (id, title, notes, scenario_names, levers, scenario_count, dataset_id, dataset_version, path,
    created_at, changed_at)
  VALUES (@id, @title, @notes, @scenarioNames, @levers, @scenarioCount, @datasetId, @datasetVersion, @path, @at, @at)`;

export function createStudies(db: Sqlite, revisions: Revisions): Studies {
  const insert = db.prepare<[Row], number>(`${insertion} RETURNING rowid`).pluck();
  const insertOrUpdate = db
    .prepare<[Row], number>(
      `${insertion}
       ON CONFLICT (id) DO UPDATE SET title = excluded.title, notes = excluded.notes,
         scenario_names = excluded.scenario_names, levers = excluded.levers,
         scenario_count = excluded.scenario_count, dataset_id = excluded.dataset_id,
         dataset_version = excluded.dataset_version, path = coalesce(excluded.path, path),
         changed_at = excluded.changed_at, deleted_at = NULL
       RETURNING rowid`,
    )
    .pluck();
  const find = db.prepare<[string], number>('SELECT rowid FROM studies WHERE id = ?').pluck();

  const path = db.prepare<[string], string | null>('SELECT path FROM studies WHERE id = ?').pluck();

  return {
    keep: db.transaction(({ study, text, path, reason, at }: KeptState) => {
      const row: Row = { ...described(study), path, at };
      // A state that was put aside must not become what the list shows of the study.
      const putAside = reason === 'replaced' || reason === 'discarded';
      const known = find.get(study.id);
      const number = putAside ? (known ?? insert.get(row)) : insertOrUpdate.get(row);
      if (number === undefined) throw new Error('the study was not entered');
      revisions.add(number, text, reason, at);
      return number;
    }),
    numberOf: (id) => find.get(id) ?? null,
    pathOf: (id) => path.get(id) ?? null,
  };
}

function described(study: Study) {
  return {
    id: study.id,
    title: study.title,
    notes: study.notes ?? '',
    scenarioNames: study.scenarios.map(({ name }) => name).join('\n'),
    levers: study.scenarios.flatMap(({ levers }) => levers.map(leverWords)).join('\n'),
    scenarioCount: study.scenarios.length,
    datasetId: study.dataset.id,
    datasetVersion: study.dataset.version,
  };
}
