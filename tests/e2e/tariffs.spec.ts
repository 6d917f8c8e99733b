import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright/test';
import { expect, resize, screenshot, test } from './launch.ts';

/** Opens the tariff grid of a scenario from the Trade view. */
async function openGrid(window: Page, scenario = 'US 60 % on everything'): Promise<void> {
  await window.getByRole('button', { name: scenario, exact: true }).click();
  await window.getByRole('tab', { name: 'Trade' }).click();
  await window.getByRole('button', { name: 'Edit tariffs…' }).click();
  await expect(grid(window)).toBeVisible();
}

const grid = (window: Page) => window.getByRole('grid', { name: /^Duties on goods from China/ });
const markets = [
  'United States',
  'European Union',
  'Other advanced',
  'ASEAN',
  'Latin America',
  'Rest of world',
];

/** The cell of a sector, by its short name, and a market. */
function cell(window: Page, sector: string, market: string): Locator {
  const row = grid(window)
    .getByRole('row')
    .filter({ has: window.getByRole('rowheader', { name: sector, exact: true }) });
  return row.getByRole('gridcell').nth(markets.indexOf(market));
}

async function drag(window: Page, from: Locator, to: Locator): Promise<void> {
  await from.hover();
  await window.mouse.down();
  await to.hover();
  await window.mouse.up();
}

const levers = (window: Page) =>
  window.getByRole('region', { name: /^Levers this grid makes/ }).getByRole('listitem');
const heading = (window: Page) => window.getByRole('heading', { level: 1 }).last();

/** The tooltip of the undo button names the step. */
async function expectUndo(window: Page, name: RegExp): Promise<void> {
  // After typing the first movement of the pointer only tells that there is one.
  await window.getByRole('heading', { level: 1 }).last().hover();
  await window.getByRole('button', { name: 'Undo', exact: true }).hover();
  await expect(window.getByRole('tooltip')).toHaveText(name);
}

/** Puts text where a spreadsheet leaves what was copied; the window's own call does it on every Electron. */
const putOnClipboard = (window: Page, text: string) =>
  window.evaluate(
    (copied) =>
      (
        globalThis as unknown as { overhang: { copyText(args: { text: string }): Promise<void> } }
      ).overhang.copyText({
        text: copied,
      }),
    text,
  );

test('a rate typed into a cell is a lever, moves the figures, and is undone under its name', async ({
  overhang,
}) => {
  const { window } = overhang;
  await openGrid(window);
  const effect = window.getByRole('region', { name: /^Effect of the scenario/ });
  const before = await effect.innerText();
  const ev = cell(window, 'Electric vehicles', 'European Union');
  await expect(ev).toHaveText('30.8');
  await ev.click();
  await window.keyboard.type('35');
  await expect(effect).toContainText('before the edit in progress');
  await window.keyboard.press('Enter');
  await expect(ev).toHaveText('30.8 → 35.0');
  await expect(levers(window)).toHaveCount(2);
  await expect(levers(window).last()).toContainText('European Union, 35 %');
  await expect(levers(window).last()).toContainText('new');
  await expect(levers(window).first()).not.toContainText('new');
  expect(await effect.innerText()).not.toBe(before);
  await screenshot(overhang, 'tariffs-typed');
  await expectUndo(window, /^Undo: EU duty on electric vehicles to 35\s%$/);
  await window.keyboard.press('Control+z');
  await expect(ev).toHaveText('30.8');
  await expect(levers(window)).toHaveCount(1);
  expect(await effect.innerText()).toBe(before);
});

test('a rate for a dragged range is one step and one lever; the fill handle carries it on', async ({
  overhang,
}) => {
  const { window } = overhang;
  await openGrid(window);
  await drag(
    window,
    cell(window, 'Combustion vehicles', 'European Union'),
    cell(window, 'Other electrical', 'European Union'),
  );
  await expect(heading(window)).toHaveText('EU × 3 sectors');
  const rate = window.getByRole('textbox', { name: 'Rate for EU × 3 sectors' });
  await rate.fill('35');
  await rate.press('Enter');
  for (const sector of ['Combustion vehicles', 'Electric vehicles', 'Other electrical'])
    await expect(cell(window, sector, 'European Union')).toHaveText(/→ 35\.0$/);
  await expect(levers(window)).toHaveCount(2);
  const corner = await cell(window, 'Other electrical', 'European Union').boundingBox();
  if (!corner) throw new Error('the cell has no size');
  await window.mouse.move(corner.x + corner.width, corner.y + corner.height);
  await window.mouse.down();
  await cell(window, 'Lithium batteries', 'European Union').hover();
  await window.mouse.up();
  await expect(cell(window, 'Solar PV', 'European Union')).toHaveText('0.0 → 35.0');
  await expect(heading(window)).toHaveText('EU × 5 sectors');
  await expect(levers(window)).toHaveCount(2);
  await screenshot(overhang, 'tariffs-filled');
  await window.keyboard.press('Control+z');
  await expect(cell(window, 'Solar PV', 'European Union')).toHaveText('0.0');
  await window.keyboard.press('Control+z');
  await expect(cell(window, 'Other electrical', 'European Union')).toHaveText('2.5');
});

test('a block from a spreadsheet is pasted, or refused whole by its first bad cell', async ({ overhang }) => {
  const { window } = overhang;
  await openGrid(window);
  const coal = cell(window, 'Coal', 'European Union');
  await coal.click();
  await putOnClipboard(window, '5\t7,5 %\r\n10\t12.25\r\n');
  await window.keyboard.press('Control+v');
  await expect(coal).toHaveText('0.0 → 5.0');
  await expect(cell(window, 'Steel', 'Other advanced')).toHaveText('8.0 → 12.3');
  await expect(heading(window)).toHaveText('2 markets × 2 sectors');
  await window.keyboard.press('Control+c');
  await cell(window, 'Solar PV', 'ASEAN').click();
  await window.getByRole('button', { name: 'Paste', exact: true }).click();
  await expect(cell(window, 'Lithium batteries', 'Latin America')).toHaveText('7.6 → 12.3');

  await coal.click();
  await putOnClipboard(window, '1\t2\n3\tn/a');
  await window.keyboard.press('Control+v');
  await expect(window.getByRole('alert')).toHaveText(
    'Nothing was pasted. Row 2, column 2 of the block, for Steel in Other advanced economies: Found n/a. A rate is a number from −99 to 1,000 %.',
  );
  await expect(coal).toContainText('0.0 → 5.0');
  await screenshot(overhang, 'tariffs-refused-paste');
  await window.keyboard.press('Escape');
  await expect(window.getByRole('alert')).toHaveCount(0);
});

test('a rate out of range is refused in its cell, which keeps what was typed', async ({ overhang }) => {
  const { window } = overhang;
  await openGrid(window);
  await cell(window, 'Steel', 'ASEAN').click();
  await window.keyboard.type('1200');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('alert')).toHaveText('Found 1200. Rates go from −99 to 1,000 %.');
  const field = grid(window).getByRole('textbox', { name: /^Steel, ASEAN/ });
  await expect(field).toHaveValue('1200');
  await expect(field).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(cell(window, 'Steel', 'ASEAN')).toHaveText('8.0');
});

test('Delete gives the reference’s rate back', async ({ overhang }) => {
  const { window } = overhang;
  await openGrid(window);
  const coal = cell(window, 'Coal', 'United States');
  await expect(coal).toHaveText('25.0 → 60.0');
  await coal.click();
  await window.keyboard.press('Delete');
  await expect(coal).toHaveText('25.0');
  await expect(levers(window)).toContainText(['18 sectors']);
  await window.keyboard.press('Control+a');
  await window.getByRole('button', { name: 'Reset cells' }).click();
  await expect(levers(window)).toHaveCount(0);
  await expect(grid(window).getByText('→')).toHaveCount(0);
});

test('Delete gives the reference’s rate back where the scenario never had it', async ({ overhang }) => {
  const { window } = overhang;
  await window.getByRole('button', { name: 'Add scenario' }).click();
  await window.getByRole('menuitem', { name: /^Empty/ }).click();
  await window.keyboard.press('Control+Shift+t');
  const ev = cell(window, 'Electric vehicles', 'Latin America');
  await expect(ev).toHaveText('34.5 → 15.0');
  await ev.click();
  await window.keyboard.press('Delete');
  await expect(ev).toHaveText('34.5');
  await expectUndo(window, /^Undo: Latin American duty on electric vehicles back to the reference$/);
});

test('everything is done by keyboard, and Escape leads back', async ({ overhang }) => {
  const { window } = overhang;
  await expect(window.getByRole('heading', { name: /^Tariffs or rebalancing/ })).toBeVisible();
  await window.keyboard.press('Control+Shift+t');
  const active = grid(window).getByRole('textbox');
  await expect(active).toBeFocused();
  await expect(active).toHaveAccessibleName(/^Coal, United States: /);
  await window.keyboard.press('Control+End');
  await expect(active).toHaveAccessibleName(/^Advanced chips, Rest of the world: /);
  await window.keyboard.press('Home');
  await window.keyboard.press('ArrowUp');
  await window.keyboard.press('Shift+ArrowRight');
  await window.keyboard.press('Shift+ArrowRight');
  await expect(heading(window)).toHaveText('3 markets × chips, mature');
  await window.keyboard.type('80');
  await window.keyboard.press('Enter');
  await expect(cell(window, 'Chips, mature', 'Other advanced')).toHaveText('0.0 → 80.0');
  await window.keyboard.press('Shift+ArrowDown');
  await window.keyboard.press('Control+d');
  await expect(cell(window, 'Chips, advanced', 'European Union')).toHaveText('0.0 → 80.0');
  await window.keyboard.press('ArrowUp');
  await window.keyboard.press('F2');
  await expect(active).toHaveValue(/^\d/);
  await window.keyboard.press('Escape');
  await expect(active).toHaveValue('');
  await window.keyboard.press('End');
  await window.keyboard.press('Tab');
  await expect(active).not.toBeFocused();
  await window.keyboard.press('Shift+Tab');
  await expect(active).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(window.getByRole('region', { name: 'Exports by destination' })).toBeVisible();
});

test('Escape leads back from anywhere in the view, and another scenario leaves the focus where it is', async ({
  overhang,
}) => {
  const { window } = overhang;
  await openGrid(window);
  const rebalancing = window.getByRole('button', { name: 'Rebalancing', exact: true });
  await rebalancing.focus();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('button', { name: /Scenario whose tariffs are edited/ })).toContainText(
    'Rebalancing',
  );
  await expect(rebalancing).toBeFocused();
  await window.getByRole('button', { name: /^China Goods from|^Goods from/ }).click();
  await window.getByRole('option', { name: 'European Union' }).click();
  const other = window.getByRole('grid', { name: /^Duties on goods from European Union/ });
  await expect(other.getByRole('columnheader', { name: /^China/ })).toBeVisible();
  const rate = window.getByRole('textbox', { name: /^Rate for/ });
  await rate.fill('7');
  await rate.press('Escape');
  await expect(rate).not.toHaveValue('7');
  await rate.press('Escape');
  await expect(other).toHaveCount(0);
  await expect(window.getByRole('tab', { name: 'Trade' })).toBeFocused();
});

test('the Enter that ends a composition belongs to the input method (F14)', async ({ overhang }) => {
  const { window } = overhang;
  await openGrid(window);
  await cell(window, 'Electric vehicles', 'European Union').click();
  const client = await window.context().newCDPSession(window);
  await client.send('Input.imeSetComposition', { text: '３５', selectionStart: 2, selectionEnd: 2 });
  const field = grid(window).getByRole('textbox');
  await expect(field).toHaveValue('３５');
  await field.dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
  await field.dispatchEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true });
  await expect(field).toHaveAccessibleName(/^Electric vehicles, European Union: 30\.8$/);
  await client.send('Input.insertText', { text: '３５％' });
  await window.keyboard.press('Enter');
  await expect(cell(window, 'Electric vehicles', 'European Union')).toHaveText('30.8 → 35.0');
});

test('a measure really taken is found and added, and says that it is in force', async ({ overhang }) => {
  const { window } = overhang;
  await window.getByRole('button', { name: 'Add scenario' }).click();
  await window.getByRole('menuitem', { name: /^Empty/ }).click();
  await window.keyboard.press('Control+Shift+t');
  const taken = window.getByRole('region', { name: /^Measures really taken/ });
  await taken.getByRole('button', { name: 'Search the measures' }).click();
  await taken.getByRole('searchbox', { name: 'Search the measures' }).fill('brazil electric 35');
  await expect(taken.getByRole('listitem')).toHaveCount(1);
  await taken.getByRole('button', { name: /^Add Brazil raises import tax on electric cars to 35/ }).click();
  await expect(taken.getByRole('listitem')).toContainText('in force here');
  await expect(cell(window, 'Electric vehicles', 'Latin America')).toContainText('→');
  await expectUndo(window, /^Undo: add Tariff: Latin America/);
});

test('the measures are one stop for the keyboard: arrows reach each of them, Tab leads on', async ({
  overhang,
}) => {
  const { window } = overhang;
  await openGrid(window, 'Rebalancing');
  const taken = window.getByRole('region', { name: /^Measures really taken/ });
  const rows = taken.getByRole('listitem');
  const member = (n: number) => rows.nth(n).locator('.measure');
  const count = await rows.count();
  expect(count).toBeGreaterThan(40);
  await taken.getByRole('button', { name: 'Search the measures' }).focus();
  await window.keyboard.press('Tab');
  await expect(member(0)).toBeFocused();
  await expect(window.getByRole('tooltip')).toBeVisible();
  for (let n = 1; n < count; n += 1) {
    await window.keyboard.press('ArrowDown');
    await expect(member(n)).toBeFocused();
  }
  await window.keyboard.press('ArrowDown');
  await expect(member(count - 1)).toBeFocused();
  await window.keyboard.press('Home');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Tab');
  await expect(taken.locator(':focus')).toHaveCount(0);
  await window.keyboard.press('Shift+Tab');
  await expect(member(1)).toBeFocused();
  await window.keyboard.press('End');
  await expect(member(count - 1)).toBeFocused();
});

test('a measure added by keyboard keeps its place, and undone it can be added again', async ({
  overhang,
}) => {
  const { window } = overhang;
  await window.getByRole('button', { name: 'Add scenario' }).click();
  await window.getByRole('menuitem', { name: /^Empty/ }).click();
  await window.keyboard.press('Control+Shift+t');
  const taken = window.getByRole('region', { name: /^Measures really taken/ });
  const first = taken.getByRole('button', { name: /^Add / }).first();
  const title = (await first.locator('.measure-title').innerText()).trim();
  await first.focus();
  await window.keyboard.press('Enter');
  const added = taken.getByRole('listitem').filter({ hasText: title }).first().locator('.measure');
  await expect(added).toContainText('in force here');
  await expect(added).toBeFocused();
  await window.keyboard.press('Control+z');
  await expect(added).not.toContainText('in force here');
  await expect(added).toBeFocused();
});

test('a lever card opens the grid on its cells, whole columns by their heads', async ({ overhang }) => {
  const { window } = overhang;
  await window.getByRole('button', { name: 'US 60 % on everything', exact: true }).click();
  await window.getByRole('button', { name: 'Edit in grid' }).click();
  await grid(window)
    .getByRole('columnheader', { name: /^Latin America/ })
    .click();
  await expect(heading(window)).toHaveText('Latin America × all sectors');
  await grid(window).getByRole('rowheader', { name: 'Steel' }).click();
  await expect(heading(window)).toHaveText('all markets × steel');
  await window.getByRole('button', { name: 'Done' }).click();
  await expect(grid(window)).toHaveCount(0);
});

for (const theme of ['light', 'dark'] as const) {
  test(`the grid has no accessibility violation, ${theme}`, async ({ overhang }) => {
    const { window } = overhang;
    await window.emulateMedia({ colorScheme: theme });
    await openGrid(window);
    await cell(window, 'Electric vehicles', 'European Union').click();
    await window.keyboard.type('1200');
    await window.keyboard.press('Enter');
    await expect(window.getByRole('alert')).toBeVisible();
    for (const size of [
      [1280, 800],
      [800, 600],
    ] as const) {
      await resize(overhang.app, size);
      const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().analyze();
      expect(
        violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
        ),
        size.join(' × '),
      ).toEqual([]);
    }
  });
}
