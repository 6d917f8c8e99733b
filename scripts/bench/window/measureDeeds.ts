import type { Page } from 'playwright';
import type { Runtime } from '../../runtime/prepare.ts';
import { spread, type Times } from '../spread.ts';
import { inSixScenarioWindow } from './sixScenarioWindow.ts';
import { recordTasks, tasksSince } from './tasks.ts';

/** Fresh starts: what is opened for the first time costs most. */
const rounds = 5;

type Deed = readonly [name: string, act: (window: Page) => Promise<unknown>];

const tab = (name: string): Deed => [
  name,
  async (window) => {
    await window.getByRole('tab', { name, exact: true }).click();
    await window.getByRole('tab', { name, exact: true, selected: true }).waitFor();
  },
];
const key = (name: string, keys: string): Deed => [name, (window) => window.keyboard.press(keys)];

const scenario = (window: Page) =>
  window
    .getByRole('list', { name: 'Scenarios of this study' })
    .getByRole('button', { name: 'Withdrawal of 100 %', exact: true });

async function choose(window: Page, menu: RegExp, item: string): Promise<void> {
  await window.getByRole('button', { name: /^(Main menu|主菜单)$/ }).click();
  await window.getByRole('menuitem', { name: menu }).press('ArrowRight');
  await window.getByRole('menuitemradio', { name: item }).click();
}

const tabs = ['Utilization', 'Trade', 'Prices', 'Industry', 'Welfare', 'Table'].map(tab);

/** What an analyst opens, in this order, with six scenarios at 1920 × 1080. */
const deeds: readonly Deed[] = [
  ...tabs,
  ['Overview', tab('Overview')[1]],
  ...tabs.map(([name, act]): Deed => [`${name}, the second time`, act]),
  key('tariff grid', 'Control+Shift+t'),
  key('all its cells chosen', 'Control+a'),
  ['a digit typed', (window) => window.keyboard.type('3')],
  ['another', (window) => window.keyboard.type('5')],
  key('one rate put into all its cells', 'Enter'),
  key('undo of the rate', 'Control+z'),
  key('leaving the grid', 'Escape'),
  key('command palette', 'Control+k'),
  key('leaving the palette', 'Escape'),
  [
    'assumptions',
    (window) =>
      window
        .getByRole('button', { name: /^Assumptions (as in|\d)/ })
        .last()
        .click(),
  ],
  key('leaving the assumptions', 'Escape'),
  key('difference', 'Control+Shift+d'),
  key('leaving the difference', 'Control+Shift+d'),
  ['a scenario deleted', (window) => scenario(window).press('Delete')],
  key('undo of the deletion', 'Control+z'),
  ['another language', (window) => choose(window, /^Language/, '简体中文')],
  ['the dark theme', (window) => choose(window, /^主题/, '深色')],
  key('library', 'Control+l'),
];

/** The longest task of each deed: nothing after the start shall hold the window up for more than 100 ms. */
export async function measureDeeds(runtime: Runtime): Promise<Times> {
  const longest = new Map<string, number[]>(deeds.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    await inSixScenarioWindow(runtime, async (window) => {
      await window.waitForTimeout(1000);
      await window.evaluate(recordTasks);
      for (const [name, act] of deeds) {
        await window.evaluate(tasksSince);
        await act(window);
        await window.waitForTimeout(500);
        longest.get(name)?.push(Math.max(0, ...(await window.evaluate(tasksSince))));
      }
    });
  }
  return Object.fromEntries(
    [...longest].map(([name, tasks]) => [`longest task over 50 ms: ${name}`, spread(tasks)]),
  );
}
