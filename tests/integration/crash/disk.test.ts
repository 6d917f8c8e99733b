import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder } from '../support.ts';

const namespace = process.getuid?.() === 0 ? ['--mount'] : ['--mount', '--map-root-user'];

/** Whether this machine lets us mount a disk of our own; many containers do not. */
const canMount =
  process.platform === 'linux' &&
  spawnSync('unshare', [...namespace, 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()]).status === 0;

/** Runs the script on a small disk that only this process tree sees; the system takes it away with the last process. */
function onDisk(prepare: string, mode: string): unknown {
  const disk = join(freshFolder(), 'disk');
  mkdirSync(disk);
  const script = join(import.meta.dirname, 'onDisk.ts');
  const command = `mount -t tmpfs -o size=1m tmpfs "$1" && ${prepare} exec "$2" "$3" "$1" "$4"`;
  const args = [...namespace, 'sh', '-c', command, 'sh', disk, process.execPath, script, mode];
  return JSON.parse(execFileSync('unshare', args, { encoding: 'utf8' }));
}

describe.runIf(canMount)('on a disk', () => {
  it('that is full, the old file and the last working copy stay whole, and work goes on once there is room', () => {
    expect(onDisk('', 'full')).toEqual({
      first: ['kept', 'saved'],
      full: {
        save: 'diskFull ENOSPC',
        saved: 1,
        journal: 'diskFull SQLITE_FULL',
        journaled: 2,
        strangers: [],
      },
      after: { journal: 'kept', journaled: 5, save: 'saved', saved: 5, damage: [], aside: false },
    });
  });

  it('that is mounted read-only, saving says so and the application works without its library', () => {
    const before =
      'mkdir "$1/library" "$1/library/backups" && echo old > "$1/a.overhang" && mount -o remount,ro "$1" &&';
    expect(onDisk(before, 'readOnly')).toEqual({
      inMemory: true,
      notices: [{ code: 'libraryUnavailable', reason: expect.stringContaining('SQLITE_') }],
      save: 'readOnly EROFS',
      saved: -1,
      journal: 'memoryOnly',
      strangers: [],
    });
  });
});
