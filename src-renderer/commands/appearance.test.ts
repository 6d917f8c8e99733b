// @vitest-environment jsdom
import { beforeAll, expect, it, vi } from 'vitest';
import { shippedStudy, testStores } from '../../tests/window/testStores.ts';
import { startMessages } from '../messages/i18n.ts';
import { isEdited } from '../stores/studyStore.ts';
import { setLanguage } from './appearance.ts';
import { renameScenario } from './scenarios.ts';

beforeAll(() => startMessages('en'));

const opened = () => testStores(shippedStudy('first'), { writeSettings: vi.fn() });
const names = (stores: ReturnType<typeof testStores>) =>
  stores.study.getState().study.scenarios.map(({ name }) => name);

it('the first study speaks the language of the window and is not edited by it', () => {
  const stores = opened();
  const english = stores.study.getState().study;
  setLanguage(stores, 'zh-CN');
  expect(names(stores)).toEqual(['现行措施', '美国对全部商品征60%', '再平衡']);
  expect(isEdited(stores.study.getState())).toBe(false);
  expect(document.documentElement.lang).toBe('zh-CN');
  setLanguage(stores, 'en');
  expect(stores.study.getState().study).toEqual(english);
});

it('what a user wrote is never translated', () => {
  const stores = opened();
  renameScenario(stores, 'rebalancing', 'Mine');
  setLanguage(stores, 'zh-CN');
  expect(names(stores)).toEqual(['Measures in force', 'US 60 % on everything', 'Mine']);
});
