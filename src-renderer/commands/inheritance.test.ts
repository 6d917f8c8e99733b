import { describe, expect, it } from 'vitest';
import type { LeverOf } from '../../src-model/levers/lever.ts';
import { parseStudy } from '../../src-model/study/parseStudy.ts';
import { resolveScenario } from '../../src-model/study/resolveScenario.ts';
import { writeStudy } from '../../src-model/study/writeStudy.ts';
import { studyOf, testStores } from '../../tests/window/testStores.ts';
import { leversOf } from '../levers/inheritance.ts';
import type { Stores } from '../stores/stores.ts';
import { deleteScenario } from './deleteScenario.ts';
import { undo } from './execute.ts';
import {
  changeLever,
  deleteLever,
  overrideLever,
  removeInherited,
  resetLever,
  restoreInherited,
} from './levers.ts';

const usEv = (ratePercent: number): LeverOf<'tariff'> => ({
  kind: 'tariff',
  id: 'us-ev',
  importers: ['US'],
  exporters: ['CN'],
  sectors: ['ev'],
  mode: 'add',
  ratePercent,
  start: '2027Q1',
});

const valuesOf = (stores: Stores, id: string) => {
  const run = stores.run.getState().run.scenarios.find((scenario) => scenario.id === id);
  return run?.projection.ok ? Array.from(run.projection.value.values) : [];
};
const rates = (stores: Stores, id: string) =>
  resolveScenario(stores.study.getState().study, id).levers.map(({ lever }) =>
    lever.kind === 'tariff' ? lever.ratePercent : undefined,
  );
const savedText = (stores: Stores) => writeStudy(stores.study.getState().study);

describe('F2: reset in a derived scenario', () => {
  const stores = testStores(
    studyOf({ id: 'a', levers: [usEv(40)] }, { id: 'b', basedOn: 'a', levers: [usEv(80)] }),
  );
  const own = { scenario: 'b', index: 0 };

  it('shows the parent’s value and equals it bit for bit, and the file has nothing of its own', () => {
    expect(rates(stores, 'b')).toEqual([80]);
    resetLever(stores, own);
    expect(rates(stores, 'b')).toEqual([40]);
    expect(leversOf(stores.study.getState().study, 'b')).toMatchObject({
      own: [],
      inherited: [{ origin: 'a', state: 'acting' }],
    });
    expect(valuesOf(stores, 'b')).toEqual(valuesOf(stores, 'a'));
    expect(JSON.parse(savedText(stores)).scenarios[1].levers).toEqual([]);
  });

  it('undo brings the replacement back', () => {
    undo(stores);
    expect(rates(stores, 'b')).toEqual([80]);
    expect(valuesOf(stores, 'b')).not.toEqual(valuesOf(stores, 'a'));
  });

  it('after another reset it follows the parent at once', () => {
    resetLever(stores, own);
    changeLever(stores, { scenario: 'a', index: 0 }, usEv(55));
    expect(rates(stores, 'b')).toEqual([55]);
    expect(valuesOf(stores, 'b')).toEqual(valuesOf(stores, 'a'));
  });
});

describe('inherited levers', () => {
  const { id: _id, ...nameless } = usEv(40);
  const fresh = () => testStores(studyOf({ id: 'a', levers: [nameless] }, { id: 'b', basedOn: 'a' }));

  it('one without an id can be changed in the child: it gets an id in the same step', () => {
    const stores = fresh();
    const before = stores.study.getState().study;
    const [inherited] = leversOf(before, 'b').inherited;
    if (!inherited) throw new Error('nothing inherited');
    overrideLever(stores, 'b', inherited.lever, inherited.origin);
    const id = stores.study.getState().study.scenarios[0]?.levers[0]?.id ?? 'none';
    changeLever(stores, { scenario: 'b', index: 0 }, { ...usEv(70), id });
    expect([rates(stores, 'a'), rates(stores, 'b')]).toEqual([[40], [70]]);
    undo(stores);
    undo(stores);
    expect(stores.study.getState().study).toEqual(before);
  });

  it('can be removed and restored', () => {
    const stores = testStores(studyOf({ id: 'a', levers: [usEv(40)] }, { id: 'b', basedOn: 'a' }));
    removeInherited(stores, 'b', usEv(40), 'a');
    expect(rates(stores, 'b')).toEqual([]);
    expect(leversOf(stores.study.getState().study, 'b').inherited).toMatchObject([{ state: 'removed' }]);
    restoreInherited(stores, 'b', 'us-ev');
    expect(rates(stores, 'b')).toEqual([40]);
    expect(savedText(stores)).not.toContain('removed');
  });

  it('the file stays acceptable when the parent loses a lever that the child had removed', () => {
    const stores = testStores(
      studyOf(
        { id: 'a', levers: [usEv(40)] },
        { id: 'b', basedOn: 'a', removed: ['us-ev'] },
        { id: 'c', basedOn: 'b' },
      ),
    );
    deleteLever(stores, { scenario: 'a', index: 0 });
    expect(parseStudy(savedText(stores)).ok).toBe(true);
  });

  it('a child of a deleted scenario keeps all it showed', () => {
    const stores = testStores(
      studyOf(
        { id: 'a', levers: [usEv(40)], assumptions: { 'ev.sigma': 3.4 } },
        { id: 'b', basedOn: 'a', levers: [{ ...usEv(5), id: 'own' }] },
        { id: 'c', basedOn: 'b', removed: ['us-ev'] },
      ),
    );
    const shown = ['b', 'c'].map((id) => [rates(stores, id), valuesOf(stores, id)]);
    deleteScenario(stores, 'a');
    expect(['b', 'c'].map((id) => [rates(stores, id), valuesOf(stores, id)])).toEqual(shown);
    expect(stores.study.getState().study.referenceScenario).toBe('b');
    expect(parseStudy(savedText(stores)).ok).toBe(true);
    undo(stores);
    expect(stores.study.getState().study.referenceScenario).toBe('a');
  });
});
