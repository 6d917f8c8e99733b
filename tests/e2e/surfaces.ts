import type { Locator, Page } from 'playwright/test';
import { expect } from './launch.ts';

/** Something that comes in front of the window and goes again: a menu, a list, a dialog, a drawer. */
export interface Surface {
  readonly name: string;
  /** Has the focus before, and gets it back. */
  readonly opener: (window: Page) => Locator;
  /** Opens it by keyboard, the focus on its opener. */
  readonly open: (window: Page) => Promise<void>;
  readonly front: (window: Page) => Locator;
  /** It stands over another one, which Escape leaves open. */
  readonly over?: (window: Page) => Locator;
}

const button = (name: string | RegExp) => (window: Page) =>
  window.getByRole('button', { name, exact: typeof name === 'string' });
const menu = (name: string | RegExp) => (window: Page) => window.getByRole('menu', { name });
const dialog = (name: string | RegExp) => (window: Page) => window.getByRole('dialog', { name });

const press = (key: string) => (window: Page) => window.keyboard.press(key);
const item = (name: string) => async (window: Page) => {
  await press('Enter')(window);
  await window.getByRole('menuitem', { name }).press('Enter');
};

const ofMenu = (name: string | RegExp): Surface => ({
  name: `menu ${name}`,
  opener: button(name),
  open: press('Enter'),
  front: menu(name),
});

const scenarioMenu = 'More for Rebalancing';
const panelMenu = 'Menu of Utilization by sector';

/** All that opens over the Overview of the first study at its usual size. */
export const surfaces: readonly Surface[] = [
  ofMenu('Main menu'),
  {
    name: 'menu of themes',
    opener: button('Main menu'),
    open: async (window) => {
      await press('Enter')(window);
      await window.getByRole('menuitem', { name: 'Theme' }).press('ArrowRight');
    },
    front: menu('Theme'),
    over: menu('Main menu'),
  },
  ofMenu('Export'),
  ofMenu('Add scenario'),
  ofMenu(scenarioMenu),
  ofMenu(panelMenu),
  {
    name: 'sector filter',
    opener: button(/^Sectors shown/),
    open: press('Enter'),
    front: dialog(/^Sectors/),
  },
  {
    name: 'choice of a group',
    opener: button(/Group or sector$/),
    open: press('Enter'),
    front: (window) => window.getByRole('listbox', { name: 'Group or sector' }),
  },
  {
    name: 'command palette',
    opener: button('Rebalancing'),
    open: press('Control+k'),
    front: dialog('Commands'),
  },
  {
    name: 'shortcuts',
    opener: button('Rebalancing'),
    open: press('F1'),
    front: dialog('Keyboard shortcuts'),
  },
  { name: 'presets', opener: button('Rebalancing'), open: press('Control+p'), front: dialog(/preset/i) },
  { name: 'about', opener: button('Main menu'), open: item('About Overhang'), front: dialog(/Overhang/) },
  { name: 'datasets', opener: button('Main menu'), open: item('Datasets…'), front: dialog('Datasets') },
  {
    name: 'what changed',
    opener: button(scenarioMenu),
    open: item('What changed…'),
    front: dialog('What changed'),
  },
  {
    name: 'figures',
    opener: button(panelMenu),
    open: item('Show the figures…'),
    front: dialog(/utilization by sector/i),
  },
  {
    name: 'assumptions',
    opener: button('Rebalancing'),
    open: press('Control+Shift+a'),
    front: dialog('Assumptions'),
  },
];

/** Opens it as a user of the keyboard does. */
export async function openSurface(window: Page, { opener, open, front }: Surface): Promise<Locator> {
  await opener(window).first().focus();
  await open(window);
  const shown = front(window);
  await expect(shown).toBeVisible();
  return shown;
}
