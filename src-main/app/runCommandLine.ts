import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { app } from 'electron';

/** Starts Electron on Linux without a screen, and keeps its own remarks off stderr. */
const screenless = ['--ozone-platform=headless', '--disable-gpu', '--disable-logging', '--log-level=3'];

/** Runs `overhang COMMAND …` in the installed application: no window, no library, only text in and out. */
export function runCommandLine(words: readonly string[]): void {
  if (process.platform === 'linux' && !app.commandLine.hasSwitch('ozone-platform')) startAgainScreenless();
  else void run(words);
}

/** Electron picks its screen before this script runs and dies without one, so the switch has to come from outside. */
function startAgainScreenless(): void {
  const { status, signal } = spawnSync(process.execPath, [...screenless, ...process.argv.slice(1)], {
    stdio: 'inherit',
  });
  process.exit(signal === 'SIGINT' ? 130 : (status ?? 1));
}

async function run(words: readonly string[]): Promise<void> {
  process.once('SIGINT', () => app.exit(130));
  const { runCommand } = await import('../../src-cli/runCommand.ts');
  const code = await runCommand(words, {
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: process.cwd(),
    resourcesDir: app.isPackaged ? process.resourcesPath : join(app.getAppPath(), 'resources'),
  });
  // The command has waited until a pipe took all of its answer.
  app.exit(code);
}
