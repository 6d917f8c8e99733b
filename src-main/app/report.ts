import { join } from 'node:path';
import log from 'electron-log/node';

/** Writes to the rotating log: what happened and where in our code, never a path, a title or a number of a user. */
export type Report = (what: string, error?: unknown) => void;

const maxLogBytes = 1_000_000;

/** Starts the log in `folder`; the file before the present one is kept, older ones go. */
export function startLog(folder: string): Report {
  log.transports.file.resolvePathFn = () => join(folder, 'overhang.log');
  log.transports.file.maxSize = maxLogBytes;
  log.transports.console.level = false;
  return (what, error) => {
    if (error === undefined) log.info(what);
    else log.error(`${what}: ${describeError(error)}`);
  };
}

/** Name, system code and the places in our own bundle: messages of the system quote paths, so they are left out. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim().replace(/\(?(?:file:\/\/)?[^\s()]*[\\/]([^\\/\s()]+:\d+:\d+)\)?/, '$1'));
  return `${error.name}${code} ${frames.join(' < ')}`;
}
