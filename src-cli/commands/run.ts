import { type Command, InvalidArgumentError, Option } from 'commander';
import { buildRunAnswer, type ProjectedScenario } from '../../src-model/answers/buildRunAnswer.ts';
import { longRowsOfRun } from '../../src-model/answers/longRows.ts';
import { createEngine } from '../../src-model/run/engine.ts';
import { resolveStudy } from '../../src-model/study/resolveScenario.ts';
import { longCsv } from '../csv.ts';
import { done, failed, type Io, type Outcome, refused } from '../io.ts';
import { modelErrorText } from '../modelErrorText.ts';
import { openWork } from '../openWork.ts';

interface RunOptions {
  readonly scenario?: string;
  readonly quarters?: number;
  readonly format: 'json' | 'csv';
  readonly dataset?: string;
}

/** `run STUDY`: every outcome of every scenario in every quarter. */
export function runStudyCommand(program: Command, io: Io, report: (outcome: Outcome) => void): void {
  program
    .command('run')
    .description('run every scenario of a study')
    .argument('<study>', 'a study file (.overhang)')
    .option('--scenario <id>', 'only this scenario')
    .option('--quarters <n>', "quarters after the base year instead of the study's own", quarterCount)
    .addOption(new Option('--format <format>', 'form of the answer').choices(['json', 'csv']).default('json'))
    .option('--dataset <folder>', 'run on the dataset in this folder')
    .action(async (study: string, options: RunOptions) => report(await run(io, study, options)));
}

function quarterCount(text: string): number {
  if (!/^[0-9]{1,3}$/.test(text) || Number(text) < 1 || Number(text) > 120) {
    throw new InvalidArgumentError('Expected a whole number from 1 to 120.');
  }
  return Number(text);
}

async function run(io: Io, file: string, options: RunOptions): Promise<Outcome> {
  const work = await openWork(io, file, options.dataset);
  if (!work.ok) return refused(work.error);
  const { dataset, study, remarks } = work.value;
  const ids = study.scenarios.map(({ id }) => id);
  if (options.scenario !== undefined && !ids.includes(options.scenario)) {
    return refused([`${file}: --scenario: ${options.scenario}; allowed: ${ids.join(', ')}`]);
  }
  const quarters = options.quarters ?? study.horizonQuarters;
  const engine = createEngine(dataset, quarters);
  const projected: ProjectedScenario[] = [];
  const errors: string[] = [];
  for (const { id, levers, assumptions } of resolveStudy(study)) {
    if (options.scenario !== undefined && id !== options.scenario) continue;
    const result = engine.run(
      levers.map(({ lever }) => lever),
      assumptions,
    );
    const name = study.scenarios.find((scenario) => scenario.id === id)!.name;
    if (result.ok) projected.push({ id, name, projection: result.value });
    else errors.push(`${file}: scenario ${id}: ${modelErrorText(result.error)}`);
  }
  if (errors.length > 0) return failed([...remarks, ...errors]);
  const { catalogue } = engine;
  if (options.format === 'csv') {
    return done(longCsv(longRowsOfRun(catalogue, dataset.meta.baseYear, projected)), remarks);
  }
  const answer = buildRunAnswer(dataset, catalogue, quarters, projected);
  return done([`${JSON.stringify(answer)}\n`], remarks);
}
