import type { Page } from 'playwright/test';
import { focusStop } from './focusStop.ts';
import { expect, resize, test } from './launch.ts';
import { openSurface, surfaces } from './surfaces.ts';
import { smallTargets } from './targetSizes.ts';

/** Tabs on until `last` is heard; what was wrong on the way, by what had the focus, and how many stops there were. */
async function tabUntil(window: Page, last: string) {
  const wrong: string[] = [];
  for (let stops = 1; stops < 200; stops += 1) {
    await window.keyboard.press('Tab');
    const stop = await focusStop(window);
    if (stop?.heard.includes(last)) return { wrong, stops };
    if (!stop) wrong.push(`stop ${stops}: nowhere`);
    else if (stop.wrong.length > 0) wrong.push(`${stop.heard}: ${stop.wrong.join(', ')}`);
  }
  throw new Error(`${last} is never reached`);
}

test('Tab goes through every view as it is read, and the keyboard is always seen', async ({ overhang }) => {
  const { app, window } = overhang;
  test.setTimeout(180_000);
  await expect(window.getByRole('heading', { name: /^Tariffs or rebalancing/ })).toBeVisible();
  await window.getByRole('button', { name: 'Main menu' }).focus();
  await test.step('the whole window', async () => {
    const { wrong, stops } = await tabUntil(window, '"Main menu"');
    expect.soft(wrong).toEqual([]);
    expect(stops).toBeGreaterThan(60);
  });
  for (const view of ['Utilization', 'Trade', 'Prices', 'Industry', 'Welfare', 'Table'])
    await test.step(view, async () => {
      await window.getByRole('tab', { name: view, exact: true }).click();
      await window.getByRole('tab', { name: view, exact: true }).focus();
      expect.soft((await tabUntil(window, '"Main menu"')).wrong).toEqual([]);
    });
  await test.step('a sector', async () => {
    await window.getByRole('tab', { name: 'Overview' }).click();
    const sectors = window.getByRole('region', { name: 'Utilization by sector' });
    await sectors.getByRole('button', { name: 'Steel' }).press('Enter');
    await expect(window.getByRole('heading', { name: 'Steel', level: 1 })).toBeVisible();
    expect.soft((await tabUntil(window, '"Main menu"')).wrong).toEqual([]);
  });
  await test.step('the assumptions', async () => {
    await window.keyboard.press('Control+Shift+a');
    await expect(window.getByRole('dialog', { name: 'Assumptions' })).toBeFocused();
    expect.soft((await tabUntil(window, '"Main menu"')).wrong).toEqual([]);
    await window.keyboard.press('Escape');
  });
  await test.step('the library', async () => {
    await window.keyboard.press('Control+l');
    await expect(window.getByRole('searchbox')).toBeFocused();
    expect.soft((await tabUntil(window, '"Main menu"')).wrong).toEqual([]);
    await window.keyboard.press('Escape');
  });
  await test.step('at twice the size', async () => {
    await resize(app, [800, 600]);
    await window.getByRole('button', { name: 'Main menu' }).focus();
    expect.soft((await tabUntil(window, '"Main menu"')).wrong).toEqual([]);
  });
});

test('targets are 24 pixels large, or stand apart', async ({ overhang }) => {
  const { window } = overhang;
  await expect(window.getByRole('heading', { name: /^Tariffs or rebalancing/ })).toBeVisible();
  // Names of the heat map's rows are as low as the rows. In Utilization each sector has a large button that does the same.
  const heatRows = await window.locator('.sector-names button').allInnerTexts();
  const others = async () =>
    (await smallTargets(window)).filter((target) => !target.startsWith('sector-name '));
  expect(await smallTargets(window)).toHaveLength(heatRows.length);
  expect(await others(), 'overview').toEqual([]);
  for (const surface of surfaces)
    await test.step(surface.name, async () => {
      await openSurface(window, surface);
      expect(await others()).toEqual([]);
      await window.keyboard.press('Escape');
      if (surface.over) await window.keyboard.press('Escape');
    });
  for (const view of ['Utilization', 'Trade', 'Prices', 'Industry', 'Welfare', 'Table'])
    await test.step(view, async () => {
      await window.getByRole('tab', { name: view, exact: true }).click();
      expect(await smallTargets(window)).toEqual([]);
      if (view !== 'Utilization') return;
      for (const sector of heatRows) {
        const title = window.getByRole('tabpanel').getByRole('button', { name: sector, exact: true });
        expect((await title.boundingBox())?.height, sector).toBeGreaterThanOrEqual(24);
      }
    });
  await window.keyboard.press('Control+Shift+t');
  await expect(window.getByRole('grid')).toBeVisible();
  expect(await smallTargets(window), 'tariffs').toEqual([]);
  await window.keyboard.press('Control+l');
  await expect(window.getByRole('searchbox')).toBeFocused();
  expect(await smallTargets(window), 'library').toEqual([]);
});
