import type { Page } from 'playwright/test';
import { expect, screenshot, test } from './launch.ts';

const filterButton = (window: Page) => window.getByRole('button', { name: /^Sectors shown: / });

async function pick(window: Page, ...options: readonly string[]) {
  await filterButton(window).click();
  for (const name of options) await window.getByRole('option', { name, exact: true }).click();
  await window.keyboard.press('Escape');
  await expect(window.getByRole('listbox', { name: 'Sectors shown' })).toBeHidden();
}

/** Figures of a column of the exports row, without separators. */
async function exportsOf(window: Page, region: string): Promise<readonly number[]> {
  const lists = window.getByRole('region', { name: region }).getByRole('list');
  // The rows of the Overview are drawn one after another.
  await expect(lists.nth(1).getByRole('listitem')).toHaveCount(6);
  const texts = await lists.nth(1).getByRole('listitem').allInnerTexts();
  return texts.map((text) => Number(text.replaceAll(',', '').replace('−', '-')));
}

test('a group and a sector narrow heat maps, lists and sums, which say what they cover', async ({
  overhang,
}) => {
  const { window } = overhang;
  const heat = window.getByRole('region', { name: 'Utilization by sector' });
  await expect(heat.getByRole('listitem')).toHaveCount(19);
  const all = await exportsOf(window, 'Exports by destination');

  await pick(window, 'All cars', 'Steel');
  await expect(filterButton(window)).toHaveText('3 of 19 sectors');
  await expect(heat.getByRole('listitem')).toHaveText(['Steel', 'Combustion vehicles', 'Electric vehicles']);
  await expect(window.getByRole('region', { name: 'Headline figures' })).toContainText('all 19 sectors');
  const changes = window.getByRole('region', { name: /^Change in utilization/ });
  await expect(changes).toContainText('3 of 19 sectors');
  await expect(changes.getByRole('listitem')).toHaveCount(3);
  const some = await exportsOf(window, 'Exports by destination, 3 of 19 sectors');
  some.forEach((value, market) => {
    expect(value).toBeGreaterThan(0);
    expect(value).toBeLessThan(all[market] ?? 0);
  });
  await screenshot(overhang, 'filter');

  await window.getByRole('tab', { name: 'Table' }).click();
  const table = window.getByRole('table');
  await expect(table.getByRole('row', { name: /^Exports, all 19 sectors/ })).toBeVisible();
  await window.getByRole('searchbox', { name: 'Filter outcomes' }).fill('producer price');
  await expect(table.getByRole('rowheader', { name: /, producer price$/ })).toHaveText([
    'Steel, producer price',
    'Combustion vehicles and parts, producer price',
    'Electric vehicles, producer price',
  ]);

  await window.getByRole('tab', { name: 'Welfare' }).click();
  await expect(window.getByRole('region', { name: 'Subsidy bill, all 19 sectors' })).toBeVisible();
  await window.getByRole('tab', { name: 'Prices' }).click();
  await expect(
    window.getByRole('tabpanel').getByRole('button', { name: 'Steel', exact: true }),
  ).toBeVisible();
  await expect(window.getByRole('tabpanel').getByRole('button', { name: 'Coal', exact: true })).toHaveCount(
    0,
  );
});

test('the filter is cleared by one click, by its shortcut and from the palette', async ({ overhang }) => {
  const { window } = overhang;
  await pick(window, 'Steel');
  await expect(filterButton(window)).toHaveText('Steel');
  await window.getByRole('button', { name: 'Show all sectors' }).click();
  await expect(filterButton(window)).toHaveText('All sectors');
  await expect(window.getByRole('button', { name: 'Show all sectors' })).toHaveCount(0);

  await window.keyboard.press('Control+k');
  await window.getByRole('combobox').fill('only: all electronics');
  await window.keyboard.press('Enter');
  await expect(filterButton(window)).toHaveText('All electronics');
  await window.keyboard.press('Alt+0');
  await expect(filterButton(window)).toHaveText('All sectors');
});

test('the list is used by keyboard alone, and the last sector taken out lifts the filter', async ({
  overhang,
}) => {
  const { window } = overhang;
  await filterButton(window).focus();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('option', { name: 'All sectors' })).toBeFocused();
  await window.keyboard.type('Solar');
  await expect(window.getByRole('option', { name: 'Solar PV' })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('option', { name: 'Solar PV' })).toHaveAttribute('aria-selected', 'true');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Escape');
  await expect(filterButton(window)).toHaveText('All sectors');
  await expect(filterButton(window)).toBeFocused();
});
