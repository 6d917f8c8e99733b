import { expect, it } from 'vitest';
import { shippedStudy, studyOf, testStores } from '../../tests/window/testStores.ts';
import { undo } from './execute.ts';
import { addPreset, newScenarios } from './presets.ts';
import { renameScenario } from './scenarios.ts';

const names = (stores: ReturnType<typeof testStores>) =>
  stores.study.getState().study.scenarios.map(({ id, basedOn, name }) => [id, basedOn, name]);

it('reuses an identical parent, whatever it is called', () => {
  const stores = testStores(shippedStudy('first'));
  renameScenario(stores, 'measures-in-force', 'Today');
  const preset = shippedStudy('grand-bargain');
  expect(newScenarios(stores.study.getState().study, preset)).toBe(1);
  addPreset(stores, preset);
  expect(names(stores)[3]).toEqual(['grand-bargain', 'measures-in-force', 'Grand bargain']);
  expect(stores.board.getState().selectedScenario).toBe('grand-bargain');
});

it('brings its parent along where none is there, or where it was changed', () => {
  const stores = testStores(studyOf({ id: 'measures-in-force', name: 'Measures in force' }));
  addPreset(stores, shippedStudy('rebalancing'));
  expect(names(stores)).toEqual([
    ['measures-in-force', undefined, 'Measures in force'],
    ['measures-in-force-1', undefined, 'Measures in force 2'],
    ['rebalancing', 'measures-in-force-1', 'Rebalancing'],
  ]);
  undo(stores);
  expect(names(stores)).toHaveLength(1);
});

it('may be added twice under another name and colour', () => {
  const stores = testStores(shippedStudy('first'));
  addPreset(stores, shippedStudy('rebalancing'));
  const { scenarios } = stores.study.getState().study;
  expect(scenarios[3]).toMatchObject({ id: 'rebalancing-1', name: 'Rebalancing 2', color: 3 });
});
