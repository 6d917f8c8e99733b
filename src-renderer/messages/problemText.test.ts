import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src-model/dataset/loadDataset.ts';
import { parseStudy } from '../../src-model/study/parseStudy.ts';
import { append, type Edits, folder, replace } from '../../tests/datasets/folder.ts';
import { malformedStudy } from '../../tests/studies/malformed.ts';
import { inChinese, problemIn } from './problemText.ts';
import { problems } from './zh-CN/problems.ts';

/** Words of English sentences; ids, paths and quoted values have none of them outside quotes. */
const english =
  /(?<!["\w./-])(a|an|the|of|at|in|or|and|which|that|above|below|more|less|least|most|unknown|each|one|nothing|text|list|line)(?!["\w./-])/;

function left(text: string): string | undefined {
  return english.exec(
    text.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""').replaceAll(/JSON at position.*|in JSON.*/g, ''),
  )?.[0];
}

it.each(problems)('“%s” is found by its own text', (text) => {
  const filled = text.replace(/\{n\d?\}/g, '7').replace(/\{\w+\}/g, 'steel');
  expect(inChinese(filled)).toMatch(/[\p{Script=Han}，]|JSON|low 7/u);
});

it('parts of a sentence are looked up too', () => {
  expect(inChinese('unknown sector "copper"')).toBe('未知的行业"copper"');
  expect(inChinese('CN, US or *')).toBe('CN, US或*');
  expect(inChinese('above 1, at most 1000')).toBe('大于1，至多1000');
  expect(inChinese('at most 5000000 bytes (5 MB)')).toBe('至多5000000字节（5 MB）');
  expect(problemIn({ found: '"nothing"', allowed: 'text' }, 'zh-CN')).toEqual({
    found: '"nothing"',
    allowed: '文本',
  });
});

it('nothing English is left of what malformed studies are refused for, but the words of the JSON reader', () => {
  fc.assert(
    fc.property(malformedStudy, (text) => {
      const parsed = parseStudy(text);
      if (parsed.ok) return;
      for (const problem of parsed.error) {
        const { found, allowed, hint } = problemIn(problem, 'zh-CN');
        if (problem.allowed !== 'JSON') expect(left(found), found).toBeUndefined();
        expect(left(allowed), allowed).toBeUndefined();
        if (hint !== undefined) expect(left(hint), hint).toBeUndefined();
      }
    }),
    { numRuns: 400 },
  );
});

describe('nothing English is left of what a dataset is refused for', () => {
  it.each<[string, Edits]>([
    ['an unknown region', { 'flows.csv': append('steel,CN,World,83.6,x,C') }],
    ['a negative flow', { 'flows.csv': replace('coal,CN,US,0,', 'coal,CN,US,-1,') }],
    ['too few cells', { 'flows.csv': append('steel,CN') }],
    ['a row twice', { 'regions.csv': append('US,x,x,x') }],
    ['no China', { 'regions.csv': (text) => text.replace(/^CN,/m, 'XX,') }],
    ['an empty file', { 'sectors.csv': () => '' }],
    ['a missing column', { 'sectors.csv': (text) => text.replace('id,', 'nr,') }],
    ['two notations', { 'flows.csv': (text) => text.replaceAll(',', ';').replace(';0;', ';0,5;') }],
    [
      'a wrong start',
      { 'dataset.json': (text) => text.replace(/"policyStart": "\w+"/, '"policyStart": "2020Q1"') },
    ],
    ['no JSON object', { 'dataset.json': () => '[]' }],
    [
      'sigma too small',
      { 'parameters.csv': (text) => text.replace(/^coal,sigma,[^,]+,[^,]+,[^,]+/m, 'coal,sigma,0.5,1,2') },
    ],
    [
      'a low above the high',
      { 'parameters.csv': (text) => text.replace(/^coal,sigma,[^,]+,[^,]+,[^,]+/m, 'coal,sigma,9,8,7') },
    ],
    [
      'zombies above all',
      { 'parameters.csv': (text) => text.replace(/^coal,z0,[^,]+,[^,]+,[^,]+/m, 'coal,z0,0.9,0.95,0.96') },
    ],
  ])('%s', (_, edits) => {
    const loaded = loadDataset(folder(edits));
    if (loaded.ok) throw new Error('the folder was loaded');
    for (const problem of loaded.error) {
      const { found, allowed, hint } = problemIn(problem, 'zh-CN');
      for (const text of [found, allowed, hint ?? '']) expect(left(text), text).toBeUndefined();
    }
  });
});
