import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright/test';
import { expect, resize, screenshot, test } from './launch.ts';

const row = (window: Page, name: string) => window.getByRole('region', { name, exact: true });

/** Presses the middle of a row of the heat map of the first column; rows are counted from 0. */
async function clickHeatRow(map: Locator, sector: number, sectors: number): Promise<void> {
  const box = await map.boundingBox();
  if (!box) throw new Error('the heat map has no size');
  const body = box.height - 16;
  await map.click({ position: { x: box.width * 0.7, y: ((sector + 0.5) / sectors) * body } });
}

test('difference mode swaps level and change and leaves the reference its levels', async ({ overhang }) => {
  const { window } = overhang;
  const figures = row(window, 'Headline figures');
  await expect(figures.getByText('level', { exact: true })).toHaveCount(3);
  await window.getByText('Difference', { exact: true }).click();
  await expect(row(window, 'Utilization')).toContainText('change, pp; reference, %');
  await screenshot(overhang, 'overview-difference');
  await window.getByText('Difference', { exact: true }).click();
  await expect(row(window, 'Utilization')).toContainText('% of capacity');
});

test('the focus quarter moves by its arrows and all heads follow', async ({ overhang }) => {
  const { window } = overhang;
  const exports = row(window, 'Exports by destination');
  await expect(exports.getByText('2030Q4')).toHaveCount(3);
  await window.getByRole('button', { name: 'One quarter on' }).click();
  await expect(exports.getByText('2031Q1')).toHaveCount(3);
  await window.getByRole('button', { name: 'One quarter on' }).press('ArrowLeft');
  await expect(exports.getByText('2030Q4')).toHaveCount(3);
  await window.getByRole('slider', { name: 'Focus quarter' }).press('ArrowRight');
  await expect(exports.getByText('2031Q1')).toHaveCount(3);
});

test('a cell of the heat map opens its sector, and the trail leads back', async ({ overhang }) => {
  const { window } = overhang;
  const map = row(window, 'Utilization by sector').getByRole('img', { name: /Measures in force/ });
  await clickHeatRow(map, 12, 19);
  await expect(window.getByRole('heading', { name: 'Electric vehicles', level: 1 })).toBeVisible();
  const misses = window.getByRole('row', { name: /^Miss, pp/ });
  await expect(misses.getByRole('cell')).toHaveText(Array(6).fill(/^[+−]?\d+\.\d$/));
  await screenshot(overhang, 'sector');
  await window
    .getByRole('navigation', { name: 'You are here' })
    .getByRole('button', { name: 'Overview' })
    .click();
  await expect(row(window, 'Headline figures')).toBeVisible();
});

test('sectors are reached by keyboard: one stop, arrows, Enter', async ({ overhang }) => {
  const { window } = overhang;
  const sectors = row(window, 'Utilization by sector');
  await sectors.getByRole('button', { name: 'Coal' }).focus();
  await window.keyboard.press('ArrowDown');
  await expect(sectors.getByRole('button', { name: 'Steel' })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { name: 'Steel', level: 1 })).toBeVisible();
});

test('hovering a cell lists every scenario with its change', async ({ overhang }) => {
  const { window } = overhang;
  const map = row(window, 'Utilization by sector').getByRole('img', { name: /Rebalancing/ });
  await map.hover({ position: { x: 180, y: 140 } });
  const card = window.getByRole('tooltip', { name: 'Values at the pointer' });
  await expect(card.getByRole('listitem')).toHaveCount(3);
  await expect(card).toContainText('US 60 % on everything');
});

test('a scenario equal to the reference differs by a plain 0 in every outcome (F1)', async ({ overhang }) => {
  const { window } = overhang;
  await window.getByRole('button', { name: 'More for Measures in force' }).click();
  await window.getByRole('menuitem', { name: 'Duplicate' }).click();
  await window.getByRole('tab', { name: 'Table' }).click();
  const table = window.getByRole('table');
  await expect(table.getByRole('columnheader', { name: /Measures in force/ })).toHaveCount(5);
  const rows = await table.getByRole('row').allInnerTexts();
  const changes = rows
    .slice(2)
    .map((text) => text.split('\t').map((cell) => cell.trim()))
    .filter((cells) => cells.length > 4);
  expect(changes.length).toBeGreaterThan(20);
  // Outcome, unit, level of the reference, then level and change of each other scenario in the study's order.
  for (const cells of changes) expect(cells[4], cells[0]).toBe('0');
});

test('the table is filtered and sorted', async ({ overhang }) => {
  const { window } = overhang;
  await window.getByRole('tab', { name: 'Table' }).click();
  await window.getByRole('searchbox', { name: 'Filter outcomes' }).fill('steel, exports');
  const table = window.getByRole('table');
  const first = table.getByRole('row').nth(2);
  await expect(first).toContainText('Steel, exports');
  await table.getByRole('button', { name: 'Sort by Measures in force, level' }).click();
  await table.getByRole('button', { name: 'Sort by Measures in force, level' }).click();
  await expect(table.getByRole('columnheader', { name: 'Sort by Measures in force, level' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  const levels = await table.locator('tbody').getByRole('row').locator('td:nth-of-type(2)').allInnerTexts();
  const numbers = levels.map((text) => Number(text.replaceAll(',', '').replace('−', '-')));
  expect(numbers.length).toBeGreaterThan(4);
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  await window.getByRole('searchbox', { name: 'Filter outcomes' }).fill('nothing of the kind');
  await window.getByRole('button', { name: 'Clear the filter' }).click();
  await expect(window.getByText('1,451 of 1,451 outcomes')).toBeVisible();
});

test('every view opens with its panels drawn', async ({ overhang }) => {
  const { window } = overhang;
  for (const view of ['Utilization', 'Trade', 'Prices', 'Industry', 'Welfare']) {
    await window.getByRole('tab', { name: view, exact: true }).click();
    const charts = window.getByRole('tabpanel').getByRole('img');
    await expect(charts.first()).toHaveAttribute('aria-label', /Measures in force|US 60/);
    await expect.poll(() => charts.count(), view).toBeGreaterThan(3);
    await screenshot(overhang, `view-${view.toLowerCase()}`);
  }
});

for (const theme of ['light', 'dark'] as const) {
  test(`no view has an accessibility violation, ${theme}`, async ({ overhang }) => {
    const { window } = overhang;
    await window.emulateMedia({ colorScheme: theme });
    const violations = async () =>
      (await new AxeBuilder({ page: window }).setLegacyMode().analyze()).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
    for (const view of ['Overview', 'Utilization', 'Trade', 'Prices', 'Industry', 'Welfare', 'Table']) {
      await window.getByRole('tab', { name: view, exact: true }).click();
      await window.getByRole('tabpanel', { name: view }).waitFor();
      expect(await violations(), view).toEqual([]);
    }
    await window.getByRole('tab', { name: 'Overview' }).click();
    await row(window, 'Utilization by sector').getByRole('button', { name: 'Steel' }).click();
    await expect(window.getByRole('heading', { name: 'Steel', level: 1 })).toBeVisible();
    expect(await violations(), 'sector').toEqual([]);
  });
}

test('the table fills the window, larger or smaller, without being scrolled first', async ({ overhang }) => {
  const { window } = overhang;
  const scroller = window.getByRole('region', { name: 'Table' });
  const gap = () =>
    scroller.evaluate((box) => {
      const rows = [...box.querySelectorAll('tbody tr[aria-rowindex]')];
      const last = rows.at(-1)?.getBoundingClientRect().bottom ?? 0;
      return Math.max(0, box.getBoundingClientRect().bottom - last);
    });
  await resize(overhang.app, [1280, 800]);
  await window.getByRole('tab', { name: 'Table' }).click();
  for (const size of [
    [1920, 1080],
    [1280, 800],
    [1920, 1080],
  ] as const) {
    await resize(overhang.app, size);
    await expect.poll(gap, { message: size.join(' × ') }).toBe(0);
  }
});
