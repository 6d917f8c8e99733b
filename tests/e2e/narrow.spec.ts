import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, type Overhang, resize, screenshot, test } from './launch.ts';

const views = ['Overview', 'Utilization', 'Trade', 'Prices', 'Industry', 'Welfare', 'Table'] as const;
const menu = (window: Page) => window.getByRole('button', { name: /Views$/ });
const board = (window: Page, view: string) => window.getByRole('group', { name: view, exact: true });

async function open(window: Page, view: string): Promise<void> {
  await menu(window).click();
  await window.getByRole('option', { name: view, exact: true }).click();
  await expect(board(window, view)).toBeVisible();
}

/** Buttons, headings and lists of the window that lie partly beyond its edge, or panels that lie over each other. */
function misplaced(window: Page): Promise<readonly string[]> {
  return window.evaluate(() => {
    const wrong: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) wrong.push('the window scrolls sideways');
    for (const control of document.querySelectorAll('header button, .board-bar button, footer *')) {
      const { right, width } = control.getBoundingClientRect();
      if (width > 0 && right > innerWidth + 1) wrong.push(`cut: ${control.textContent}`);
    }
    const panels = [...document.querySelectorAll('.panel, .panels-heading, .panels-bar')].map((panel) => ({
      name: panel.textContent?.slice(0, 30) ?? '',
      box: panel.getBoundingClientRect(),
      tall: panel.scrollHeight - panel.clientHeight,
    }));
    for (const [n, { name, box, tall }] of panels.entries()) {
      if (tall > 1) wrong.push(`too low: ${name}`);
      for (const other of panels.slice(n + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 1 && down > 1) wrong.push(`${name} over ${other.name}`);
      }
    }
    return wrong;
  });
}

/** A window that is zoomed has fewer CSS pixels, however large it is. */
async function zoomTwice({ app, window }: Overhang): Promise<void> {
  const width = await window.evaluate(() => innerWidth);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
  await expect.poll(() => window.evaluate(() => innerWidth)).toBe(width / 2);
}

test('below 900 px the views are in a menu, from 900 px in tabs', async ({ overhang }) => {
  const { app, window } = overhang;
  await resize(app, [900, 700]);
  await expect(window.getByRole('tab')).toHaveCount(views.length);
  await expect(menu(window)).toHaveCount(0);
  await window.getByRole('tab', { name: 'Prices' }).click();
  await resize(app, [899, 700]);
  await expect(window.getByRole('tab')).toHaveCount(0);
  await expect(menu(window)).toHaveText(/^Prices/);
  await menu(window).focus();
  await window.keyboard.press('Enter');
  await window.keyboard.type('Wel');
  await window.keyboard.press('Enter');
  await expect(board(window, 'Welfare')).toBeVisible();
});

test('in the smallest window nothing is cut and nothing lies over another', async ({ overhang }) => {
  const { window } = overhang;
  await resize(overhang.app, [800, 600]);
  for (const view of views) {
    await open(window, view);
    await screenshot(overhang, `smallest-${view.toLowerCase()}`);
    expect(await misplaced(window), view).toEqual([]);
  }
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

for (const size of [
  [1280, 800],
  [1920, 1080],
] as const) {
  test(`at twice the size in ${size[0]} × ${size[1]} every control is in sight and columns scroll`, async ({
    overhang,
  }) => {
    const { app, window } = overhang;
    await resize(app, size);
    await zoomTwice(overhang);
    const narrow = size[0] / 2 < 900;
    for (const view of views) {
      if (narrow) await open(window, view);
      else await window.getByRole('tab', { name: view, exact: true }).click();
      expect(await misplaced(window), view).toEqual([]);
    }
    if (narrow) await open(window, 'Overview');
    else await window.getByRole('tab', { name: 'Overview' }).click();
    const last = window.getByRole('button', { name: 'Menu of Rebalancing' });
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport({ ratio: 1 });
  });
}

test('a window that becomes narrow and wide again keeps its view as it was: choice, place and open menu', async ({
  overhang,
}) => {
  const { app, window } = overhang;
  await resize(app, [920, 700]);
  await window.getByRole('tab', { name: 'Trade' }).click();
  const choice = window.getByRole('button', { name: /Trade in$/ });
  await choice.click();
  await window.getByRole('option', { name: 'Steel', exact: true }).click();
  const scroller = window.locator('.panels');
  await scroller.evaluate((panels) => panels.scrollTo(0, 300));
  const place = () => scroller.evaluate((panels) => panels.scrollTop);
  for (const width of [880, 920]) {
    await window.getByRole('button', { name: 'Menu of Who loses and who gains' }).click();
    const entry = window.getByRole('menuitem', { name: 'Copy as table' });
    await expect(entry).toBeVisible();
    const before = await place();
    expect(before).toBeGreaterThan(100);
    await resize(app, [width, 700]);
    await expect(width < 900 ? menu(window) : window.getByRole('tab', { name: 'Trade' })).toBeVisible();
    await expect(entry).toBeVisible();
    await window.keyboard.press('Escape');
    await expect(choice).toHaveText('Steel');
    expect(await place()).toBe(before);
  }
});
