import { expect, test } from 'vitest';
import { parseStudy } from './parseStudy.ts';
import type { Study } from './study.ts';
import { writeStudy } from './writeStudy.ts';

/** A study whose keys stand in an order of their own, with fields of a newer version and an unset field. */
const jumbled: Study = {
  later: { z: 1, a: 2 },
  scenarios: [
    {
      levers: [
        { start: '2027Q1', sectors: ['ev'], percent: 5, id: 'x', kind: 'budgetHardening', note: undefined },
      ],
      color: 0,
      assumptions: { 'ev.sigma': 3, '*.kappa': 0.1 },
      name: 'A',
      id: 'a',
    },
  ],
  referenceScenario: 'a',
  title: 'T',
  formatVersion: 1,
  horizonQuarters: 8,
  dataset: { id: 'd', version: '1' },
  id: 'i',
  format: 'overhang.study',
};

test('keys stand in schema order, unknown ones behind, nothing is added', () => {
  expect(writeStudy(jumbled)).toBe(`{
  "format": "overhang.study",
  "formatVersion": 1,
  "id": "i",
  "title": "T",
  "dataset": {
    "id": "d",
    "version": "1"
  },
  "horizonQuarters": 8,
  "referenceScenario": "a",
  "scenarios": [
    {
      "id": "a",
      "name": "A",
      "color": 0,
      "levers": [
        {
          "kind": "budgetHardening",
          "id": "x",
          "sectors": [
            "ev"
          ],
          "percent": 5,
          "start": "2027Q1"
        }
      ],
      "assumptions": {
        "ev.sigma": 3,
        "*.kappa": 0.1
      }
    }
  ],
  "later": {
    "z": 1,
    "a": 2
  }
}
`);
});

test('what was written is read again as it was', () => {
  const parsed = parseStudy(writeStudy(jumbled));
  expect(parsed.ok && writeStudy(parsed.value)).toBe(writeStudy(jumbled));
});
