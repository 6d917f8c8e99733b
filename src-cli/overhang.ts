import { fileURLToPath } from 'node:url';
import { runCommand } from './runCommand.ts';

/** The `overhang` command of a checkout: Node runs this file as it is. */
process.once('SIGINT', () => process.exit(130));

// The exit code is set and the process left to end by itself: an explicit exit would cut what a pipe has not taken.
process.exitCode = await runCommand(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  resourcesDir: fileURLToPath(new URL('../resources', import.meta.url)),
});
