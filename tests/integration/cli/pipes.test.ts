import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkout, firstStudy, program, scratch, shell, spawned } from './overhang.ts';

/** Field case F12: output that was cut off in a pipe, and a stack trace when the reader left early. */
const files = scratch();
afterAll(() => files.remove());

describe.each([
  ['run', `run ${firstStudy}`],
  ['schema', 'schema run'],
])('%s', (name, words) => {
  it('writes the same bytes into a file and into a pipe', () => {
    const full = join(files.folder, `${name}-full.json`);
    const piped = join(files.folder, `${name}-piped.json`);
    expect(shell(`$OVERHANG ${words} > '${full}'`)).toMatchObject({ code: 0, stderr: '' });
    expect(shell(`$OVERHANG ${words} | cat > '${piped}'`)).toMatchObject({ code: 0, stderr: '' });
    const bytes = readFileSync(full, 'utf8');
    expect(readFileSync(piped, 'utf8') === bytes).toBe(true);
    expect(() => JSON.parse(bytes)).not.toThrow();
  });

  it('ends in silence when the reader has seen enough', () => {
    const ended = shell(`$OVERHANG ${words} | head -c 100`);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toHaveLength(100);
  });
});

describe('the process', () => {
  it('gives a slow reader all of it', () => {
    const ended = shell(`$OVERHANG run ${firstStudy} --format csv | { sleep 1; wc -l; }`);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    // Three scenarios of 1,451 series over 41 quarters, and the head.
    expect(Number(ended.stdout)).toBe(3 * 1451 * 41 + 1);
  });

  it.skipIf(process.platform !== 'linux')('says in one line that a disk is full', () => {
    const ended = shell(`$OVERHANG schema > /dev/full`);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(/^overhang: standard output: .*ENOSPC.*\n$/);
  });

  it('carries the exit code and one line a problem', () => {
    expect(spawned('run', 'missing.overhang')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'overhang: missing.overhang: not found, expected a study file (.overhang)\n',
    });
  });

  it('ends with 130 when it is interrupted in the middle of its output', async () => {
    const child = spawn(process.execPath, [program, 'run', firstStudy, '--format', 'csv'], { cwd: checkout });
    child.stdout.once('data', () => child.kill('SIGINT'));
    child.stdout.resume();
    const [code] = await once(child, 'close');
    expect(code).toBe(130);
  });

  it('is what the npm script starts', () => {
    const ended = shell('npm run --silent overhang -- schema compare | head -c 100');
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toContain('json-schema.org');
    expect(shell('npm run --silent overhang -- nothing').code).toBe(2);
  });
});
