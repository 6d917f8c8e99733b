import { type Command, Option } from 'commander';
import { buildCompareAnswer } from '../../src-model/answers/buildCompareAnswer.ts';
import { longRowsOfCompare } from '../../src-model/answers/longRows.ts';
import type { Dataset } from '../../src-model/dataset/dataset.ts';
import { createEngine } from '../../src-model/run/engine.ts';
import type { Result } from '../../src-model/run/modelError.ts';
import type { Projection } from '../../src-model/run/projection.ts';
import { runStudy, type StudyRun } from '../../src-model/run/runStudy.ts';
import { quarterIndex, quarterName } from '../../src-model/study/quarter.ts';
import { compareTable } from '../compareTable.ts';
import { longCsv } from '../csv.ts';
import { done, failed, type Io, type Outcome, refused } from '../io.ts';
import { modelErrorText } from '../modelErrorText.ts';
import { openWork } from '../openWork.ts';

interface CompareOptions {
  readonly quarter?: string;
  readonly format: 'table' | 'json' | 'csv';
  readonly dataset?: string;
}

/** `compare STUDY`: outcomes of one quarter and their differences to the reference scenario. */
export function compareCommand(program: Command, io: Io, report: (outcome: Outcome) => void): void {
  program
    .command('compare')
    .description('compare the scenarios of a study with its reference in one quarter')
    .argument('<study>', 'a study file (.overhang)')
    .option('--quarter <quarter>', 'such as 2030Q4; the last quarter if left out')
    .addOption(
      new Option('--format <format>', 'form of the answer')
        .choices(['table', 'json', 'csv'])
        .default('table'),
    )
    .option('--dataset <folder>', 'run on the dataset in this folder')
    .action(async (study: string, options: CompareOptions) => report(await compare(io, study, options)));
}

async function compare(io: Io, file: string, options: CompareOptions): Promise<Outcome> {
  const work = await openWork(io, file, options.dataset);
  if (!work.ok) return refused(work.error);
  const { dataset, study, remarks } = work.value;
  const t = quarterOf(options.quarter, dataset, study.horizonQuarters);
  if (!t.ok) return refused([`${file}: ${t.error}`]);
  const engine = createEngine(dataset, study.horizonQuarters);
  const run = runStudy(engine, study);
  const projections = projectionsOf(run);
  if (!projections.ok) return failed([...remarks, ...projections.error.map((text) => `${file}: ${text}`)]);
  const answer = buildCompareAnswer(dataset, engine.catalogue, run, projections.value, t.value);
  switch (options.format) {
    case 'json':
      return done([`${JSON.stringify(answer)}\n`], remarks);
    case 'csv':
      return done(longCsv(longRowsOfCompare(answer)), remarks);
    case 'table':
      return done([compareTable(answer, dataset, engine.catalogue, study)], remarks);
  }
}

function quarterOf(quarter: string | undefined, dataset: Dataset, quarters: number): Result<number, string> {
  const { baseYear } = dataset.meta;
  if (quarter === undefined) return { ok: true, value: quarters };
  if (quarter === quarterName(0, baseYear)) return { ok: true, value: 0 };
  const t = /^\d{4}Q[1-4]$/.test(quarter) ? quarterIndex(quarter, baseYear) : -1;
  if (t >= 1 && t <= quarters) return { ok: true, value: t };
  const last = quarterName(quarters, baseYear);
  return {
    ok: false,
    error: `--quarter: ${quarter}; allowed: ${quarterName(0, baseYear)}, ${quarterName(1, baseYear)} to ${last}`,
  };
}

/** Every scenario's projection by id, or why those that failed have none. */
function projectionsOf(run: StudyRun): Result<ReadonlyMap<string, Projection>, readonly string[]> {
  const projections = new Map<string, Projection>();
  const errors = new Set<string>();
  for (const { id, projection, counterfactual } of [run.reference, ...run.scenarios]) {
    if (projection.ok) projections.set(id, projection.value);
    const error = projection.ok ? (counterfactual.ok ? undefined : counterfactual.error) : projection.error;
    if (error !== undefined) errors.add(`scenario ${id}: ${modelErrorText(error)}`);
  }
  return errors.size > 0 ? { ok: false, error: [...errors] } : { ok: true, value: projections };
}
