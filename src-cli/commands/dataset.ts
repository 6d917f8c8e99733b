import type { Command } from 'commander';
import type { Dataset } from '../../src-model/dataset/dataset.ts';
import { done, type Io, type Outcome, refused } from '../io.ts';
import { openDataset } from '../openDataset.ts';

/** `dataset [--check DIR]`: describes the shipped dataset, or checks one of the user's own. */
export function datasetCommand(program: Command, io: Io, report: (outcome: Outcome) => void): void {
  program
    .command('dataset')
    .description('describe the shipped dataset, or check one of your own')
    .option('--check <folder>', 'name everything that is wrong with the dataset in this folder')
    .action(async (options: { check?: string }) => {
      const opened = await openDataset(io, options.check);
      report(
        opened.ok ? done([description(opened.value.dataset)], opened.value.remarks) : refused(opened.error),
      );
    });
}

function description(dataset: Dataset): string {
  const { meta, regions, sectors, parameters, policyEvents, sources } = dataset;
  const named = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join(', ');
  const facts: readonly (readonly [string, string | number])[] = [
    ['id', meta.id],
    ['version', meta.version],
    ['title', meta.title],
    ['sha256', dataset.sha256],
    ['base year', meta.baseYear],
    ['new levers start', meta.policyStart],
    ['sectors', `${sectors.length}: ${named(sectors)}`],
    ['regions', `${regions.length}: ${named(regions)}`],
    ['parameters', parameters.length],
    ['policy events', policyEvents.length],
    ['sources', sources.length],
  ];
  return facts.map(([name, value]) => `${name.padEnd(18)}${value}\n`).join('');
}
