import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine, studyArgument } from './launchArguments.ts';

const here = resolve('/home/a');

describe('a packaged application', () => {
  it('opens its window without arguments or with a file', () => {
    expect(commandLine(['/opt/overhang'], true)).toBeNull();
    expect(commandLine(['/opt/overhang', 'run.overhang'], true)).toBeNull();
    expect(studyArgument(['/opt/overhang', '--no-sandbox', 'a b.overhang'], true, here)).toBe(
      resolve(here, 'a b.overhang'),
    );
    expect(studyArgument(['/opt/overhang', 'notes.txt'], true, here)).toBeNull();
  });

  it('runs a command without a window', () => {
    expect(
      commandLine(['/opt/overhang', '--no-sandbox', 'run', 'a.overhang', '--quarters', '8'], true),
    ).toEqual(['run', 'a.overhang', '--quarters', '8']);
    // What a start without a screen puts before them.
    const screenless = ['--ozone-platform=headless', '--disable-gpu', '--disable-logging', '--log-level=3'];
    expect(commandLine(['/opt/overhang', ...screenless, 'schema', 'run'], true)).toEqual(['schema', 'run']);
    expect(commandLine(['/opt/overhang', '--version'], true)).toEqual(['--version']);
  });
});

describe('a checkout', () => {
  it('does not take its own folder for an argument', () => {
    const argv = ['/electron', '--no-sandbox', '/studies/study.overhang', 'b.overhang'];
    expect(studyArgument(argv, false, here)).toBe(resolve(here, 'b.overhang'));
    expect(commandLine(['/electron', '.', 'schema', 'run'], false)).toEqual(['schema', 'run']);
  });
});
