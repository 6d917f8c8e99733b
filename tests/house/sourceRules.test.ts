import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breaches, sourceRules, sources } from './sourceRules.ts';

const all = sources(join(import.meta.dirname, '..', '..'));

/** For each rule, a file that breaks it in its first line and one that does not. */
const examples: Readonly<
  Record<string, { bad: [path: string, text: string]; good: [path: string, text: string] }>
> = {
  'the model has no clock and no unseeded randomness': {
    bad: ['src-model/run/a.ts', 'const u = Math.random();'],
    good: ['src-model/run/a.ts', '// never Math.random()\nconst u = uniform(generator);'],
  },
  'numbers and dates are worded in src-renderer/format alone': {
    bad: ['src-renderer/views/a.tsx', 'return value.toFixed(1);'],
    good: ['src-renderer/format/a.ts', 'return value.toFixed(1);'],
  },
  'colours come from the design tokens': {
    bad: ['src-renderer/views/a.css', 'a { color: #0b6e99; }'],
    good: ['src-renderer/views/a.css', '#root { color: var(--accent); }'],
  },
  'only the bridge and the main process speak to Electron’s channels': {
    bad: ['src-renderer/app/a.ts', "ipcRenderer.send('x');"],
    good: ['src-renderer/app/a.ts', 'await window.overhang.bootstrap();'],
  },
};

describe.each(sourceRules)('$says', (rule) => {
  it('finds a planted breach and lets the right way pass', () => {
    const example = examples[rule.says];
    expect(example && breaches(rule, ...example.bad)).toHaveLength(1);
    expect(example && breaches(rule, ...example.good)).toEqual([]);
  });

  it('holds in every source', () => {
    expect([...all].flatMap(([path, text]) => breaches(rule, path, text))).toEqual([]);
  });
});

describe('size', () => {
  it('keeps every source under 400 lines', () => {
    const long = [...all].filter(([, text]) => text.split('\n').length > 400).map(([path]) => path);
    expect(long).toEqual([]);
  });
});
