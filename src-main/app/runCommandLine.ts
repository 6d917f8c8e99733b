import { join } from 'node:path';
import { app } from 'electron';

/** Runs `overhang COMMAND …` in the installed application: no window, no library, only text in and out. */
export async function runCommandLine(words: readonly string[]): Promise<void> {
  const { runCommand } = await import('../../src-cli/runCommand.ts');
  const code = await runCommand(words, {
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: process.cwd(),
    resourcesDir: app.isPackaged ? process.resourcesPath : join(app.getAppPath(), 'resources'),
  });
  app.exit(code);
}
