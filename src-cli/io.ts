import type { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';

/** What a command reads from and writes to, so that it runs as well inside another process. */
export interface Io {
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Folder that file names on the command line are relative to. */
  readonly cwd: string;
  /** Folder that holds `dataset/`, `studies/` and `schema/`. */
  readonly resourcesDir: string;
}

/** What a command leaves behind. Data goes to stdout, one message a line to stderr. */
export interface Outcome {
  /** 0 done, 1 a result could not be computed, 2 wrong usage or a refused file. */
  readonly exitCode: 0 | 1 | 2;
  readonly output: Iterable<string>;
  readonly messages: readonly string[];
}

export function done(output: Iterable<string>, messages: readonly string[] = []): Outcome {
  return { exitCode: 0, output, messages };
}

/** Wrong usage or a refused file: nothing is written to stdout. */
export function refused(messages: readonly string[]): Outcome {
  return { exitCode: 2, output: [], messages };
}

/** A result that could not be computed. */
export function failed(messages: readonly string[]): Outcome {
  return { exitCode: 1, output: [], messages };
}

/**
 * Writes all chunks, waiting for each to be taken, so that nothing is lost when the process ends. A reader that
 * closed the pipe had enough: that is no error. Returns any other error, such as a full disk.
 */
export async function writeAll(
  stream: Writable,
  chunks: Iterable<string>,
): Promise<NodeJS.ErrnoException | undefined> {
  // The stream reports a failed write to the callback and as an event, and the event must not end the process.
  const ignore = () => {};
  stream.on('error', ignore);
  try {
    for (const chunk of chunks) {
      const error = await written(stream, chunk);
      if (error) return closedByReader(error) ? undefined : error;
      // A turn of the loop between chunks lets an interrupt through.
      await setImmediate();
    }
    return undefined;
  } finally {
    await setImmediate();
    stream.off('error', ignore);
  }
}

function written(stream: Writable, chunk: string): Promise<NodeJS.ErrnoException | null | undefined> {
  return new Promise((resolve) => {
    stream.write(chunk, resolve);
  });
}

function closedByReader(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' || error.code === 'EOF';
}
