// `npm test`: everything that must hold before a commit is shared. Goes on after a failure, so that one run tells
// all, and closes stdout with one line over all runners.
import { join } from 'node:path';
import { checkout } from '../runtime/cacheFolder.ts';
import { check, tests } from './stage.ts';
import { broken, closingLine, playwrightTally, sum, type Tally, vitestTally } from './tally.ts';

const report = (name: string) => join(checkout, 'test-results', 'gate', name);

function unitTests(): Promise<Tally> {
  const file = report('vitest.json');
  const args = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return tests('test:node', args, file, vitestTally);
}

/** The window can only be tested when it was built. */
async function builtAndDriven(): Promise<Tally> {
  const built = await check('build');
  return sum([
    built,
    built.failed > 0 ? broken : await tests('e2e', [], report('playwright.json'), playwrightTally),
  ]);
}

const total = sum([
  await check('types'),
  await check('lint'),
  await check('layers'),
  await check('unused'),
  await unitTests(),
  await builtAndDriven(),
]);
process.stdout.write(`\n${closingLine(total)}\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
