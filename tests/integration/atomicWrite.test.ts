import * as nodeFs from 'node:fs/promises';
import { chmod, mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type WriteFileSystem, writeAtomically } from '../../src-main/studyFiles/atomicWrite.ts';
import { freshFolder } from './support.ts';

const text = (content: string) => new TextEncoder().encode(content);
const old = 'the old content';

/** The real file system, in which one operation fails with a code the given number of times. */
function failing(
  operation: 'open' | 'rename' | 'write' | 'sync',
  code: string,
  times = Number.POSITIVE_INFINITY,
) {
  let left = times;
  const fail = () => {
    if (left <= 0) return;
    left -= 1;
    throw Object.assign(new Error(code), { code });
  };
  const fs: WriteFileSystem = {
    ...nodeFs,
    open: async (...args: Parameters<typeof nodeFs.open>) => {
      if (operation === 'open') fail();
      const handle = await nodeFs.open(...args);
      const { writeFile: write, sync } = handle;
      handle.writeFile = async (...data) => {
        if (operation === 'write') {
          await write.call(handle, 'half of');
          fail();
        }
        return write.apply(handle, data);
      };
      handle.sync = async () => {
        if (operation === 'sync') fail();
        return sync.call(handle);
      };
      return handle;
    },
    rename: async (...args) => {
      if (operation === 'rename') fail();
      return nodeFs.rename(...args);
    },
  };
  return fs;
}

async function target(): Promise<string> {
  const path = join(freshFolder(), 'a.overhang');
  await writeFile(path, old);
  return path;
}

describe('a write', () => {
  it('replaces the content and leaves nothing else behind', async () => {
    const path = await target();
    await writeAtomically(path, text('new'));
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(await readdir(join(path, '..'))).toEqual(['a.overhang']);
  });

  it('creates a file', async () => {
    const path = join(freshFolder(), '钢铁.overhang');
    await writeAtomically(path, text('new'));
    expect(await readFile(path, 'utf8')).toBe('new');
  });

  it.runIf(process.platform !== 'win32')('keeps the mode, and follows a link', async () => {
    const path = await target();
    await chmod(path, 0o640);
    const link = join(path, '..', 'link.overhang');
    await symlink(path, link);
    await writeAtomically(link, text('new'));
    expect(await readFile(path, 'utf8')).toBe('new');
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect((await nodeFs.lstat(link)).isSymbolicLink()).toBe(true);
  });

  it('waits its turn: the last of several wins, whole', async () => {
    const path = await target();
    const contents = Array.from({ length: 20 }, (_, n) => `${n}`.repeat(10_000));
    await Promise.all(contents.map((content) => writeAtomically(path, text(content))));
    expect(await readFile(path, 'utf8')).toBe(contents.at(-1));
  });

  it('clears away what a killed write of the same file left, and nothing younger', async () => {
    const path = await target();
    await writeAtomically(path, text('first')).catch(() => {});
    const folder = join(path, '..');
    // The name of the temporary file is seen by failing the rename of a write whose unlink fails too.
    const fs = { ...failing('rename', 'EIO'), unlink: async () => {} };
    await expect(writeAtomically(path, text('x'), { fs })).rejects.toThrow('EIO');
    await expect(writeAtomically(path, text('y'), { fs })).rejects.toThrow('EIO');
    const [leftover = '', younger = ''] = (await readdir(folder)).filter((name) => name.endsWith('.tmp'));
    const anHourAgo = new Date(Date.now() - 3_600_000);
    await utimes(join(folder, leftover), anHourAgo, anHourAgo);
    await writeAtomically(path, text('new'));
    expect((await readdir(folder)).sort()).toEqual([younger, 'a.overhang'].sort());
  });
});

describe('a write that fails', () => {
  it.each([
    ['open', 'EACCES'],
    ['open', 'EROFS'],
    ['write', 'ENOSPC'],
    ['write', 'EIO'],
    ['sync', 'EIO'],
    ['sync', 'ENOSPC'],
    ['rename', 'EIO'],
  ] as const)('at %s with %s leaves the old file whole and no temporary file', async (operation, code) => {
    const path = await target();
    await expect(writeAtomically(path, text('new'), { fs: failing(operation, code) })).rejects.toMatchObject({
      code,
    });
    expect(await readFile(path, 'utf8')).toBe(old);
    expect(await readdir(join(path, '..'))).toEqual(['a.overhang']);
  });

  it.each(['EBUSY', 'EPERM', 'EACCES'])(
    'at rename with %s is tried again while the file is held',
    async (code) => {
      const path = await target();
      await writeAtomically(path, text('new'), { fs: failing('rename', code, 3), retryAfter: [1, 1, 1] });
      expect(await readFile(path, 'utf8')).toBe('new');
    },
  );

  it.each(['EBUSY', 'EPERM'])(
    'at rename with %s gives up in the end, without writing in place',
    async (code) => {
      const path = await target();
      const fs = failing('rename', code);
      await expect(writeAtomically(path, text('new'), { fs, retryAfter: [1, 1, 1] })).rejects.toMatchObject({
        code,
      });
      expect(await readFile(path, 'utf8')).toBe(old);
      expect(await readdir(join(path, '..'))).toEqual(['a.overhang']);
    },
  );

  it('does not block the next write of the file', async () => {
    const path = await target();
    const first = writeAtomically(path, text('first'), { fs: failing('write', 'ENOSPC') });
    const second = writeAtomically(path, text('second'));
    await expect(first).rejects.toMatchObject({ code: 'ENOSPC' });
    await second;
    expect(await readFile(path, 'utf8')).toBe('second');
  });

  it('refuses a folder and a missing folder', async () => {
    const folder = freshFolder();
    await mkdir(join(folder, 'b.overhang'));
    await expect(writeAtomically(join(folder, 'b.overhang'), text('x'))).rejects.toMatchObject({
      code: 'EISDIR',
    });
    const missing = join(folder, 'gone', 'c.overhang');
    await expect(writeAtomically(missing, text('x'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('refuses a write-protected file', async () => {
    const path = await target();
    const fs = {
      ...nodeFs,
      access: async () => {
        throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
      },
    };
    await expect(writeAtomically(path, text('new'), { fs })).rejects.toMatchObject({ code: 'EACCES' });
    expect(await readFile(path, 'utf8')).toBe(old);
  });
});
