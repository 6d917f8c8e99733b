import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemText } from '../../src-model/problem.ts';
import { parseStudy } from '../../src-model/study/parseStudy.ts';
import { resolveStudy } from '../../src-model/study/resolveScenario.ts';
import { writeStudy } from '../../src-model/study/writeStudy.ts';
import { malformedStudy } from '../studies/malformed.ts';

test('at least 500 malformed studies are refused with what was found and what is allowed, and none gets half in', () => {
  let refused = 0;
  const before = Object.getOwnPropertyNames(Object.prototype);
  fc.assert(
    fc.property(malformedStudy, (text) => {
      const parsed = parseStudy(text);
      if (parsed.ok) {
        // Valid by luck: then it must be a study in every respect.
        expect(resolveStudy(parsed.value)).toHaveLength(parsed.value.scenarios.length);
        const again = parseStudy(writeStudy(parsed.value));
        expect(again).toEqual(parsed);
        return;
      }
      refused += 1;
      expect(parsed.error.length).toBeGreaterThan(0);
      for (const problem of parsed.error) {
        expect(problem.path).toBeTypeOf('string');
        expect(problem.found).not.toBe('');
        expect(problem.allowed).not.toBe('');
        expect(problemText(problem)).not.toMatch(/[\r\n]/);
      }
    }),
    { numRuns: 1200 },
  );
  expect(refused).toBeGreaterThanOrEqual(500);
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
});
