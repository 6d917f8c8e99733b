import { describe, expect, it } from 'vitest';
import type { Study } from './study.ts';
import { studyHash } from './studyHash.ts';

const study: Study = {
  format: 'overhang.study',
  formatVersion: 1,
  id: 'a',
  title: '关税',
  dataset: { id: 'overhang-2024', version: '1.0.0' },
  horizonQuarters: 40,
  referenceScenario: 'baseline',
  scenarios: [{ id: 'baseline', name: 'Baseline', color: 0, levers: [] }],
};

describe('hash of a study', () => {
  it('does not hang on the order of keys', () => {
    const turned = Object.fromEntries(Object.entries(study).reverse()) as Study;
    expect(studyHash(turned)).toBe(studyHash(study));
    expect(studyHash(study)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('moves with every change', () => {
    expect(studyHash({ ...study, title: '关税。' })).not.toBe(studyHash(study));
    expect(studyHash({ ...study, horizonQuarters: 41 })).not.toBe(studyHash(study));
  });
});
