import { createHash, randomBytes } from 'node:crypto';
import * as nodeFs from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { errorCode } from './writeFailure.ts';

/** What a write needs of the file system; tests hand in one that fails. */
export type WriteFileSystem = Pick<
  typeof nodeFs,
  'access' | 'chmod' | 'chown' | 'open' | 'readdir' | 'realpath' | 'rename' | 'stat' | 'unlink'
>;

export interface AtomicWriteOptions {
  readonly fs?: WriteFileSystem;
  /** Waits in ms between attempts while a scanner or another program holds the file: 1.6 s in all. */
  readonly retryAfter?: readonly number[];
}

const heldBySomebody = new Set(['EBUSY', 'EPERM', 'EACCES']);
const notSupportedForFolders = new Set(['EINVAL', 'EISDIR', 'EPERM', 'EACCES', 'ENOTSUP', 'EBADF']);
/** A temporary file this old belongs to a write that was killed. */
const leftoverAfterMs = 10 * 60_000;

const queues = new Map<string, Promise<unknown>>();

/**
 * Writes a whole file or leaves the old one as it was: temporary file in the same folder, flush, rename, flush of the
 * folder. Links are followed, mode and owner kept, writes to one file queued. Rejects with the system's error; there
 * is no fallback to writing in place.
 */
export function writeAtomically(
  path: string,
  bytes: Uint8Array,
  options: AtomicWriteOptions = {},
): Promise<void> {
  const write = () =>
    writeOnce(path, bytes, options.fs ?? nodeFs, options.retryAfter ?? [25, 50, 100, 200, 400, 800]);
  const result = (queues.get(path) ?? Promise.resolve()).then(write, write);
  queues.set(path, result);
  const forget = () => {
    if (queues.get(path) === result) queues.delete(path);
  };
  result.then(forget, forget);
  return result;
}

async function writeOnce(
  path: string,
  bytes: Uint8Array,
  fs: WriteFileSystem,
  retryAfter: readonly number[],
): Promise<void> {
  const target = await targetOf(path, fs);
  const before = await statOrNull(target, fs);
  if (before !== null) {
    if (!before.isFile()) throw Object.assign(new Error('not a regular file'), { code: 'EISDIR' });
    // A rename would replace a write-protected file without a word.
    await fs.access(target, nodeFs.constants.W_OK);
  }
  const folder = dirname(target);
  const prefix = `.overhang-${createHash('sha256').update(basename(target)).digest('hex').slice(0, 12)}-`;
  const temporary = join(folder, `${prefix}${randomBytes(6).toString('hex')}.tmp`);
  try {
    // A new file gets the mode the system gives new files; an existing one keeps its own.
    const handle = await fs.open(temporary, 'wx', before === null ? 0o666 : before.mode & 0o777);
    try {
      // FileHandle.writeFile goes on after a short write until all is written or fails.
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (before !== null) await keepModeAndOwner(temporary, before, fs);
    await renameOver(temporary, target, fs, retryAfter);
  } catch (error) {
    await fs.unlink(temporary).catch(() => {});
    throw error;
  }
  await flushFolder(folder, fs);
  await removeLeftovers(folder, prefix, fs);
}

/** Follows links, also one that points to nothing yet. */
async function targetOf(path: string, fs: WriteFileSystem): Promise<string> {
  try {
    return await fs.realpath(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    return join(await fs.realpath(dirname(path)), basename(path));
  }
}

async function statOrNull(path: string, fs: WriteFileSystem) {
  try {
    return await fs.stat(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function keepModeAndOwner(
  temporary: string,
  before: { mode: number; uid: number; gid: number },
  fs: WriteFileSystem,
): Promise<void> {
  if (process.platform === 'win32') return;
  // Only root may give a file away; for everybody else the file is written by its owner anyway, or by a colleague.
  await fs.chown(temporary, before.uid, before.gid).catch(() => {});
  await fs.chmod(temporary, before.mode & 0o777).catch(() => {});
}

async function renameOver(
  from: string,
  to: string,
  fs: WriteFileSystem,
  retryAfter: readonly number[],
): Promise<void> {
  for (const delay of [...retryAfter, null]) {
    try {
      await fs.rename(from, to);
      return;
    } catch (error) {
      if (delay === null || !heldBySomebody.has(errorCode(error))) throw error;
      await wait(delay);
    }
  }
}

async function flushFolder(folder: string, fs: WriteFileSystem): Promise<void> {
  if (process.platform === 'win32') return;
  try {
    const handle = await fs.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!notSupportedForFolders.has(errorCode(error))) throw error;
  }
}

/** What earlier, killed writes of the same file left behind; never a reason to fail. */
async function removeLeftovers(folder: string, prefix: string, fs: WriteFileSystem): Promise<void> {
  try {
    for (const name of await fs.readdir(folder)) {
      if (!name.startsWith(prefix) || !name.endsWith('.tmp')) continue;
      const file = join(folder, name);
      if (Date.now() - (await fs.stat(file)).mtimeMs > leftoverAfterMs) await fs.unlink(file);
    }
  } catch {
    // The folder may not be listable, or another instance cleaned up first.
  }
}
