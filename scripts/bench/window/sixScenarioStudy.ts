import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lever } from '../../../src-model/levers/lever.ts';
import { parseStudy } from '../../../src-model/study/parseStudy.ts';
import type { Study } from '../../../src-model/study/study.ts';
import { writeStudy } from '../../../src-model/study/writeStudy.ts';
import { checkout } from '../../runtime/cacheFolder.ts';

export const referenceName = 'Reference with a slider';

const withdrawal = (withdrawalPercent: number): Lever => ({
  kind: 'subsidyWithdrawal',
  sectors: ['*'],
  withdrawalPercent,
  hardenBudgets: false,
  recycle: 'none',
  start: '2027Q1',
  phaseInQuarters: 8,
});

/**
 * A study file of six scenarios that all differ: a reference of every measure in force and a lever, and five that are
 * based on it with a lever of their own, so that the reference's lever moves all six.
 */
export function sixScenarioStudy(): string {
  const shipped = parseStudy(readFileSync(join(checkout, 'resources', 'studies', 'first.overhang'), 'utf8'));
  if (!shipped.ok) throw new Error('the first study does not open');
  const [measures] = shipped.value.scenarios;
  if (!measures) throw new Error('the first study is empty');
  const study: Study = {
    ...shipped.value,
    id: 'bench-six',
    title: 'Six scenarios',
    referenceScenario: measures.id,
    scenarios: [
      { ...measures, name: referenceName, levers: [withdrawal(10), ...measures.levers] },
      ...[20, 40, 60, 80, 100].map((percent, n) => ({
        id: `bench-${n}`,
        name: `Withdrawal of ${percent} %`,
        color: n + 1,
        basedOn: measures.id,
        levers: [withdrawal(percent)],
      })),
    ],
  };
  return writeStudy(study);
}
