import type { Command } from 'commander';
import { done, type Io, type Outcome, refused } from '../io.ts';
import { openDataset } from '../openDataset.ts';
import { openStudy } from '../openStudy.ts';

/** `validate STUDY…`: checks study files. */
export function validateCommand(program: Command, io: Io, report: (outcome: Outcome) => void): void {
  program
    .command('validate')
    .description('check study files')
    .argument('<study...>', 'study files (.overhang)')
    .option('--dataset <folder>', 'check against the dataset in this folder')
    .action(async (files: string[], options: { dataset?: string }) =>
      report(await validate(io, files, options.dataset)),
    );
}

async function validate(io: Io, files: readonly string[], folder: string | undefined): Promise<Outcome> {
  const data = await openDataset(io, folder);
  if (!data.ok) return refused(data.error);
  const { dataset } = data.value;
  const lines: string[] = [];
  const messages: string[] = [...data.value.remarks];
  let bad = 0;
  for (const file of files) {
    const opened = await openStudy(io, file, dataset);
    if (!opened.ok) {
      bad += 1;
      messages.push(...opened.error);
      continue;
    }
    const { scenarios } = opened.value.study;
    messages.push(...opened.value.remarks);
    lines.push(`${file}: valid, ${scenarios.length} ${scenarios.length === 1 ? 'scenario' : 'scenarios'}\n`);
  }
  return bad === 0 ? done(lines, messages) : { exitCode: 2, output: lines, messages };
}
