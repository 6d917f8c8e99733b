// `npm test`: everything that must hold before a commit is shared. Goes on after a failure, so that one run tells
// all, and closes stdout with one line over all runners.
import { join } from 'node:path';
import { checkout } from '../runtime/cacheFolder.ts';
import { check, tests } from './stage.ts';
import { broken, closingLine, playwrightTally, sum, type Tally, vitestTally } from './tally.ts';

const report = (name: string) => join(checkout, 'test-results', 'gate', name);

function unitTests(): Tally {
  const file = report('vitest.json');
  return tests(
    'test:node',
    ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    file,
    vitestTally,
  );
}

/** The window can only be tested when it was built. */
function builtAndDriven(): readonly Tally[] {
  const built = check('build');
  if (built.failed > 0) return [built, broken];
  return [built, tests('e2e', [], report('playwright.json'), playwrightTally)];
}

const total = sum([
  check('types'),
  check('lint'),
  check('layers'),
  check('unused'),
  unitTests(),
  ...builtAndDriven(),
]);
process.stdout.write(`\n${closingLine(total)}\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
