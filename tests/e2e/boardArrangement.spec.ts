import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { answerSaveDialog, expect, quit, screenshot, test } from './launch.ts';

const arrangement = (window: Page) => window.getByRole('radiogroup', { name: 'Arrangement' });
const choose = (window: Page, name: 'Together' | 'Side by side') =>
  arrangement(window).getByRole('radio', { name }).click();
const chartsOf = (window: Page, panel: string) =>
  window.getByRole('region', { name: panel, exact: true }).getByRole('img');

const panels = {
  Utilization: 'Steel',
  Trade: 'China’s share',
  Prices: 'Producer price',
  Industry: 'Margin',
  Welfare: 'Buyers’ gain by market',
} as const;

test('every view of panels shows one chart for all scenarios or one chart each, by one switch', async ({
  overhang,
}) => {
  const { window } = overhang;
  for (const [view, panel] of Object.entries(panels)) {
    await window.getByRole('tab', { name: view, exact: true }).click();
    await choose(window, 'Together');
    await expect(chartsOf(window, panel), view).toHaveCount(1);
    await choose(window, 'Side by side');
    await expect(chartsOf(window, panel), view).toHaveCount(3);
    await expect(window.getByRole('tabpanel').getByText('reference: Measures in force')).toBeVisible();
    await screenshot(overhang, `side-by-side-${view.toLowerCase()}`);
  }
});

test('side by side, every chart is named, has its values on hover, and hides the reference in differences', async ({
  overhang,
}) => {
  const { window } = overhang;
  await window.getByRole('tab', { name: 'Prices', exact: true }).click();
  await choose(window, 'Side by side');
  const charts = chartsOf(window, 'Producer price');
  const names = ['Measures in force', 'US 60 % on everything', 'Rebalancing'];
  for (const [n, name] of names.entries()) {
    await expect(charts.nth(n)).toHaveAttribute('aria-label', new RegExp(`${name}.*2030Q4`));
  }
  await charts.nth(2).hover({ position: { x: 60, y: 40 } });
  const card = window.getByRole('tooltip', { name: 'Values at the pointer' });
  await expect(card.getByRole('listitem')).toHaveCount(3);

  await window.getByText('Difference', { exact: true }).click();
  await expect(charts).toHaveCount(2);
  await expect(window.getByRole('tabpanel').getByText('reference: Measures in force')).toHaveCount(0);
  await expect(window.getByRole('region', { name: 'Producer price', exact: true })).toContainText('change');
});

test('the picture of a panel has the arrangement of the screen', async ({ overhang, folder }) => {
  const { app, window } = overhang;
  await window.getByRole('tab', { name: 'Prices', exact: true }).click();
  const pictures: Buffer[] = [];
  for (const name of ['Together', 'Side by side'] as const) {
    await choose(window, name);
    const path = join(folder, `${name}.png`);
    await answerSaveDialog(app, path);
    await window.getByRole('button', { name: 'Menu of Producer price', exact: true }).click();
    await window.getByRole('menuitem', { name: 'Save as PNG…' }).click();
    await expect(window.getByText(`Saved as ${path}`)).toBeVisible();
    pictures.push(readFileSync(path));
  }
  const [together, apart] = pictures;
  expect(apart?.length).toBeGreaterThan(60_000);
  expect(together?.equals(apart ?? Buffer.alloc(0))).toBe(false);
});

test('the arrangement is as it was left after a restart', async ({ launch }) => {
  const first = await launch();
  await first.window.getByRole('tab', { name: 'Industry', exact: true }).click();
  await choose(first.window, 'Side by side');
  await expect(chartsOf(first.window, 'Margin')).toHaveCount(3);
  await quit(first);
  const { window } = await launch();
  await window.getByRole('tab', { name: 'Industry', exact: true }).click();
  await expect(arrangement(window).getByRole('radio', { name: 'Side by side' })).toBeChecked();
  await expect(chartsOf(window, 'Margin')).toHaveCount(3);
});
