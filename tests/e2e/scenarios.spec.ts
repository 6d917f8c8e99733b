import type { Page } from 'playwright/test';
import { expect, screenshot, test } from './launch.ts';

const rows = (window: Page) =>
  window.getByRole('list', { name: 'Scenarios of this study' }).getByRole('listitem');
const names = (window: Page) => rows(window).locator('.scenario-name').allInnerTexts();
const first = ['Measures in force', 'US 60 % on everything', 'Rebalancing'];

test('a scenario is added from a preset, renamed, moved, and deleted with undo', async ({ overhang }) => {
  const { window } = overhang;
  await window.getByRole('button', { name: 'Add scenario' }).click();
  await window.getByRole('menuitem', { name: 'From preset…' }).click();
  await screenshot(overhang, 'presets');
  await window.getByRole('button', { name: 'Add Grand bargain' }).click();
  expect(await names(window)).toEqual([...first, 'Grand bargain']);

  await window.getByRole('button', { name: 'Grand bargain', exact: true }).press('F2');
  const name = window.getByRole('textbox', { name: 'Name of the scenario' });
  await name.fill('The deal');
  await name.press('Enter');
  expect(await names(window)).toEqual([...first, 'The deal']);

  await window.getByRole('button', { name: 'The deal', exact: true }).press('Alt+ArrowUp');
  expect(await names(window)).toEqual([first[0], first[1], 'The deal', first[2]]);

  await window.getByRole('button', { name: 'The deal', exact: true }).press('Delete');
  expect(await names(window)).toEqual(first);
  await window.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  expect(await names(window)).toEqual([first[0], first[1], 'The deal', first[2]]);
});

test('a child follows its parent, changes a lever of it and goes back to it (F2)', async ({ overhang }) => {
  const { window } = overhang;
  await window.getByRole('button', { name: 'More for US 60 % on everything' }).click();
  await window.getByRole('menuitem', { name: 'New scenario based on this' }).click();
  await window.getByRole('button', { name: /^Inherited from US 60 % on everything/ }).click();
  const override = window
    .getByRole('button', { name: 'Change in this scenario: Tariff: United States' })
    .last();
  await override.scrollIntoViewIfNeeded();
  await override.click();
  const rate = window.getByRole('textbox', { name: 'Rate, Tariff: United States' });
  await rate.fill('80');
  await rate.press('Enter');
  await screenshot(overhang, 'overridden-lever');
  const child = rows(window)
    .filter({ hasText: 'US 60 % on everything, changed' })
    .locator('.scenario-change');
  const parent = rows(window)
    .filter({ hasText: /^US 60 % on everything\s*−/ })
    .locator('.scenario-change');
  const own = await child.innerText();
  await window.getByRole('button', { name: 'Back to the value of US 60 % on everything' }).click();
  await expect(child).toHaveText(await parent.innerText());
  await window.keyboard.press('Control+z');
  await expect(child).toHaveText(own);
});

test('hovering a lever, own or inherited, shows its path through time', async ({ overhang }) => {
  const { window } = overhang;
  await window.getByRole('button', { name: 'Rebalancing', exact: true }).click();
  const path = window.getByRole('tooltip').getByRole('figure', { name: /^Time path: / });
  const card = window.getByRole('button', { name: /^Subsidy withdrawal/ }).first();
  await card.click();
  await window.mouse.move(640, 20);
  await card.hover();
  await expect(path).toHaveAccessibleName('Time path: 0 before, then 100 % from 2028Q4');
  await screenshot(overhang, 'lever-tip');
  await window.mouse.move(640, 20);
  await expect(path).toHaveCount(0);
  await window.getByRole('button', { name: /^Inherited from Measures in force/ }).click();
  await window
    .getByRole('region', { name: /^Inherited from/ })
    .getByRole('listitem')
    .first()
    .getByRole('button')
    .first()
    .hover();
  await expect(path).toHaveAccessibleName(/, then \+25.* from 2025Q1$/);
});

test('what changed between two scenarios is listed', async ({ overhang }) => {
  const { window } = overhang;
  await window.getByRole('button', { name: 'More for US 60 % on everything' }).click();
  await window.getByRole('menuitem', { name: 'What changed…' }).click();
  const list = window.getByRole('dialog', { name: 'What changed' }).getByRole('listitem');
  await expect(list).toHaveCount(1);
  await expect(list).toHaveText(/^addedTariff: United States: at least 60/);
  await screenshot(overhang, 'what-changed');
});

test('any scenario becomes the reference, and the old one then has a change', async ({ overhang }) => {
  const { window } = overhang;
  await window.getByRole('button', { name: 'More for Rebalancing' }).click();
  await window.getByRole('menuitem', { name: 'Make reference' }).click();
  await expect(window.getByText('Reference: Rebalancing')).toBeVisible();
  await expect(rows(window).filter({ hasText: 'Measures in force' }).locator('.scenario-change')).toHaveText(
    '−1.8',
  );
});

test('everything is at hand by keyboard: the palette adds a lever', async ({ overhang }) => {
  const { window } = overhang;
  await expect(window.getByRole('heading', { name: /^Tariffs or rebalancing/ })).toBeVisible();
  await window.keyboard.press('Control+k');
  await expect(window.getByRole('combobox', { name: 'Commands' })).toBeFocused();
  await window.keyboard.type('reval');
  await expect(window.getByRole('option', { name: 'Add lever: Revaluation' })).toBeVisible();
  await screenshot(overhang, 'palette');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('textbox', { name: /^Strength, Revaluation/ })).toHaveValue('10');
});
