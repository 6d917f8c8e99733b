import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemText } from '../../src-model/problem.ts';
import { scenarioDifferences, studyDifferences } from '../../src-model/study/differences.ts';
import { parseStudy } from '../../src-model/study/parseStudy.ts';
import { resolveScenario } from '../../src-model/study/resolveScenario.ts';
import type { Scenario, Study } from '../../src-model/study/study.ts';
import { writeStudy } from '../../src-model/study/writeStudy.ts';
import { anyStudy } from '../studies/arbitraryStudy.ts';

function reread(study: Study): Study {
  const parsed = parseStudy(writeStudy(study));
  if (!parsed.ok) throw new Error(parsed.error.map(problemText).join('\n'));
  return parsed.value;
}

/** The study with one scenario more, based on one of its own. */
function withChild(study: Study, parent: Scenario, fields: Partial<Scenario> = {}): Study {
  const child = { id: 'child', name: 'C', color: 9, basedOn: parent.id, levers: [], ...fields };
  return { ...study, scenarios: [...study.scenarios, child] };
}

const lineage = fc.tuple(anyStudy, fc.nat()).map(([study, n]) => {
  const parent = study.scenarios[n % study.scenarios.length]!;
  return { study, parent, resolved: resolveScenario(study, parent.id) };
});

describe('files', () => {
  test('what was written is read as it was, and written again byte for byte', () => {
    fc.assert(
      fc.property(anyStudy, (study) => {
        const read = reread(study);
        expect(read).toEqual(study);
        expect(writeStudy(read)).toBe(writeStudy(study));
      }),
      { numRuns: 300 },
    );
  });
});

describe('inheritance', () => {
  test('a child without content of its own equals its parent', () => {
    fc.assert(
      fc.property(lineage, ({ study, parent, resolved }) => {
        const child = resolveScenario(withChild(study, parent), 'child');
        expect(child.levers).toEqual(resolved.levers);
        expect(child.assumptions).toEqual(resolved.assumptions);
      }),
    );
  });

  test('removing a lever and then another is removing both', () => {
    fc.assert(
      fc.property(lineage, ({ study, parent, resolved }) => {
        const ids = resolved.levers.flatMap(({ lever }) => lever.id ?? []);
        const [first, ...others] = ids;
        fc.pre(first !== undefined && others.length > 0);
        const both = resolveScenario(withChild(study, parent, { removed: ids }), 'child');
        const one = withChild(study, parent, { removed: [first] });
        const grandchild = { id: 'g', name: 'G', color: 9, basedOn: 'child', levers: [], removed: others };
        const inTurn = resolveScenario({ ...one, scenarios: [...one.scenarios, grandchild] }, 'g');
        expect(inTurn.levers).toEqual(both.levers);
        expect(both.levers.every(({ lever }) => lever.id === undefined)).toBe(true);
      }),
    );
  });

  test('a replacing lever changes no place, and replacing by the same changes nothing that acts', () => {
    fc.assert(
      fc.property(lineage, ({ study, parent, resolved }) => {
        const named = resolved.levers.filter(({ lever }) => lever.id !== undefined).map(({ lever }) => lever);
        const child = resolveScenario(withChild(study, parent, { levers: named.toReversed() }), 'child');
        expect(child.levers.map(({ lever }) => lever)).toEqual(resolved.levers.map(({ lever }) => lever));
      }),
    );
  });

  test('assumptions win from the eldest to the youngest', () => {
    fc.assert(
      fc.property(lineage, ({ study, parent, resolved }) => {
        const keys = Object.keys(resolved.assumptions);
        const own = Object.fromEntries(keys.map((key) => [key, 7]));
        const child = resolveScenario(withChild(study, parent, { assumptions: own }), 'child');
        expect(child.assumptions).toEqual(own);
      }),
    );
  });
});

describe('differences', () => {
  test('nothing differs from itself', () => {
    fc.assert(
      fc.property(lineage, ({ study, resolved }) => {
        expect(studyDifferences(study, reread(study))).toEqual([]);
        expect(scenarioDifferences(resolved, resolved)).toEqual([]);
      }),
    );
  });

  test('levers that go one way come the other', () => {
    fc.assert(
      fc.property(lineage, lineage, ({ resolved: a }, { resolved: b }) => {
        const count = (differences: ReturnType<typeof scenarioDifferences>, kind: string) =>
          differences.filter(
            (entry) => entry.of === 'lever' && entry.field === undefined && entry.kind === kind,
          ).length;
        const surplus = b.levers.length - a.levers.length;
        const there = scenarioDifferences(a, b);
        expect(count(there, 'added') - count(there, 'removed')).toBe(surplus);
      }),
    );
  });
});
