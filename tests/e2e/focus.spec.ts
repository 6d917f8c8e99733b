import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { answerOpenDialog, expect, resize, test } from './launch.ts';
import { openSurface, surfaces } from './surfaces.ts';

const button = (window: Page, name: string | RegExp) =>
  window.getByRole('button', { name, exact: typeof name === 'string' });

test('Escape closes what is in front and nothing else, and the focus goes back to its opener', async ({
  overhang,
  folder,
}) => {
  const { app, window } = overhang;
  const { keyboard } = window;
  await expect(window.getByRole('heading', { name: /^Tariffs or rebalancing/ })).toBeVisible();
  for (const surface of surfaces)
    await test.step(surface.name, async () => {
      const front = await openSurface(window, surface);
      await expect(front.and(window.locator(':focus')).or(front.locator(':focus'))).toHaveCount(1);
      await keyboard.press('Escape');
      await expect(front).toBeHidden();
      if (surface.over) {
        await expect(surface.over(window)).toBeVisible();
        await keyboard.press('Escape');
        await expect(surface.over(window)).toBeHidden();
      }
      await expect(surface.opener(window).first()).toBeFocused();
    });

  await test.step('over the drawer', async () => {
    await button(window, 'Rebalancing').focus();
    await keyboard.press('Control+Shift+a');
    const drawer = window.getByRole('dialog', { name: 'Assumptions' });
    const search = drawer.getByRole('searchbox');
    await search.fill('sigma');
    await keyboard.press('Control+k');
    await expect(window.getByRole('dialog', { name: 'Commands' })).toBeVisible();
    await keyboard.press('Escape');
    await expect(search).toBeFocused();
    const origin = drawer.getByRole('button', { name: /where it comes from$/ }).first();
    await origin.focus();
    await keyboard.press('Enter');
    await expect(window.locator('.parameter-dialog')).toBeFocused();
    await keyboard.press('Escape');
    await expect(origin).toBeFocused();
    await search.focus();
    await keyboard.press('Escape');
    await expect(search).toHaveValue('');
    await expect(drawer).toBeVisible();
    const exact = drawer.getByRole('textbox', { name: 'How fast buyers switch', exact: true }).first();
    const before = await exact.inputValue();
    await exact.fill('0.2');
    await keyboard.press('Escape');
    await expect(exact).toHaveValue(before);
    await expect(drawer).toBeVisible();
    await keyboard.press('Escape');
    await expect(drawer).toBeHidden();
    await expect(button(window, 'Rebalancing')).toBeFocused();
  });

  await test.step('what was refused, what is unsaved', async () => {
    const path = join(folder, 'wrong.overhang');
    writeFileSync(path, '{}');
    await answerOpenDialog(app, [path]);
    await keyboard.press('Control+o');
    await expect(window.getByRole('dialog', { name: 'wrong.overhang was not opened' })).toBeVisible();
    await keyboard.press('Escape');
    await expect(button(window, 'Rebalancing')).toBeFocused();
    await button(window, 'Add lever: Tariff').press('Enter');
    await keyboard.press('Control+n');
    await expect(window.getByRole('alertdialog')).toBeVisible();
    await keyboard.press('Escape');
    await expect(window.getByRole('alertdialog')).toBeHidden();
    await expect(button(window, 'Add lever: Tariff')).toBeFocused();
  });

  await test.step('the left panel of a narrow window', async () => {
    await resize(app, [1000, 800]);
    const opener = button(window, 'Show scenarios and levers');
    await opener.press('Enter');
    const overlay = window.getByRole('dialog', { name: 'Scenarios and levers' });
    await expect(overlay).toBeFocused();
    await keyboard.press('Tab');
    await expect(button(window, 'Add scenario')).toBeFocused();
    const more = button(window, 'More for Rebalancing');
    await more.press('Enter');
    await keyboard.press('Escape');
    await expect(more).toBeFocused();
    await expect(window.getByRole('tooltip')).toHaveText('More for Rebalancing');
    await keyboard.press('Escape');
    await expect(window.getByRole('tooltip')).toBeHidden();
    await expect(overlay).toBeVisible();
    await keyboard.press('Escape');
    await expect(overlay).toBeHidden();
    await expect(opener).toBeFocused();
    await opener.press('Enter');
    await keyboard.press('Control+Shift+a');
    await expect(window.getByRole('dialog', { name: 'Assumptions' })).toBeFocused();
    await keyboard.press('Escape');
    await expect(opener).toBeFocused();
    await opener.press('Enter');
    await button(window, 'Edit in grid').last().press('Enter');
    await expect(window.getByRole('grid').locator(':focus')).toHaveCount(1);
    await expect(overlay).toBeHidden();
  });
});

test('the focus is not lost where its element goes', async ({ overhang }) => {
  const { window } = overhang;
  const { keyboard } = window;
  await button(window, 'Understood').press('Enter');
  await expect(window.getByRole('tab', { name: 'Overview' })).toBeFocused();
  await button(window, 'Rebalancing').press('F2');
  await keyboard.press('Escape');
  await expect(button(window, 'Rebalancing')).toBeFocused();
  await keyboard.press('F2');
  await keyboard.type('Renamed');
  await keyboard.press('Enter');
  await expect(button(window, 'Renamed')).toBeFocused();
  await button(window, /Rename the study$/).press('Enter');
  await keyboard.type('Title');
  await keyboard.press('Enter');
  await expect(button(window, 'Title, Rename the study')).toBeFocused();

  await button(window, 'US 60 % on everything').press('Delete');
  await expect(button(window, 'Renamed')).toBeFocused();
  await window.getByRole('status').getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(button(window, 'Renamed')).toBeFocused();
  await button(window, 'More for Renamed').press('Enter');
  await window.getByRole('menuitem', { name: 'Delete' }).press('Enter');
  await expect(button(window, 'More for US 60 % on everything')).toBeFocused();

  const sectors = window.getByRole('region', { name: 'Utilization by sector' });
  await sectors.getByRole('button', { name: 'Steel' }).press('Enter');
  const back = window.getByRole('navigation', { name: 'You are here' }).getByRole('button');
  await expect(back).toBeFocused();
  await back.press('Enter');
  await expect(sectors.getByRole('button', { name: 'Steel' })).toBeFocused();
  await keyboard.press('Control+l');
  await expect(window.getByRole('searchbox')).toBeFocused();
  await keyboard.press('Escape');
  await expect(window.getByRole('main').locator(':focus')).toHaveCount(1);
});
