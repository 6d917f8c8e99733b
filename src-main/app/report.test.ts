import { expect, it } from 'vitest';
import { describeError } from './report.ts';

it('tells the kind and place of an error but nothing of the user', () => {
  const error = Object.assign(new Error("ENOENT: no such file, open '/home/li/关税.overhang'"), {
    code: 'ENOENT',
  });
  error.stack = `Error: ENOENT '/home/li/关税.overhang'
    at read (/home/li/apps/overhang/out/main/index.cjs:10:5)
    at async C:\\Users\\li\\index.cjs:3:1`;
  expect(describeError(error)).toBe('Error ENOENT at read index.cjs:10:5 < at async index.cjs:3:1');
});

it('does not print what was thrown if it is no error', () => {
  expect(describeError('a title')).toBe('string');
});
