import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { checkout } from '../../scripts/runtime/cacheFolder.ts';
import { answerOpenDialog, answerSaveDialog, expect, resize, test } from './launch.ts';
import { openSurface, surfaces } from './surfaces.ts';
import { expectAccessible } from './violations.ts';

const button = (window: Page, name: string | RegExp) =>
  window.getByRole('button', { name, exact: typeof name === 'string' });
const title = (window: Page, name: RegExp) => window.getByRole('heading', { level: 1, name });

test('nothing that opens over the board has an accessibility violation', async ({ overhang, folder }) => {
  test.setTimeout(240_000);
  const { app, window } = overhang;
  const { keyboard } = window;
  await expect(title(window, /^Tariffs or rebalancing/)).toBeVisible();
  for (const surface of surfaces)
    await test.step(surface.name, async () => {
      await openSurface(window, surface);
      await expectAccessible(window, surface.name);
      await keyboard.press('Escape');
      if (surface.over) await keyboard.press('Escape');
    });

  await button(window, 'Add lever: Tariff').press('Enter');
  await expectAccessible(window, 'a lever added');
  await button(window, 'Rebalancing').press('F2');
  await expectAccessible(window, 'a name edited');
  await keyboard.press('Escape');
  await button(window, 'US 60 % on everything').press('Delete');
  await expect(window.getByRole('status').getByRole('button', { name: 'Undo' })).toBeVisible();
  await button(window, 'Rebalancing').focus();
  await expect(window.getByRole('tooltip')).toBeVisible();
  // A tooltip is in no landmark: it is read with what it describes.
  await expectAccessible(window, 'toast and tooltip', ['region']);
  await keyboard.press('Control+n');
  await expect(window.getByRole('alertdialog')).toBeVisible();
  await expectAccessible(window, 'unsaved');
  await keyboard.press('Escape');

  const path = join(folder, 'shared.overhang');
  await answerSaveDialog(app, path);
  await keyboard.press('Control+s');
  await expect(window.getByText('Saved', { exact: true })).toBeVisible();
  writeFileSync(path, readFileSync(path, 'utf8').replace('Tariffs or rebalancing', 'Theirs'));
  await button(window, 'Add lever: Tariff').press('Enter');
  await keyboard.press('Control+s');
  await expect(window.getByRole('alertdialog')).toBeVisible();
  await expectAccessible(window, 'changed outside');
  await button(window, 'Keep mine').press('Enter');
  await expect(window.getByText('Saved', { exact: true })).toBeVisible();
  const wrong = join(folder, 'wrong.overhang');
  writeFileSync(wrong, '{}');
  await answerOpenDialog(app, [wrong]);
  await keyboard.press('Control+o');
  await expect(window.getByRole('dialog', { name: 'wrong.overhang was not opened' })).toBeVisible();
  await expectAccessible(window, 'refused');
  await keyboard.press('Escape');

  await test.step('the left panel of a narrow window', async () => {
    await resize(app, [1000, 800]);
    await button(window, 'Show scenarios and levers').press('Enter');
    await expectAccessible(window, 'left panel');
    await keyboard.press('Escape');
    await resize(app, [1280, 800]);
  });

  await test.step('the library', async () => {
    await keyboard.press('Control+l');
    await expect(title(window, /^Library/)).toBeVisible();
    await button(window, /^More for the revision/)
      .first()
      .click();
    await window.getByRole('menuitem', { name: 'Name…' }).click();
    await expectAccessible(window, 'a revision named');
    await keyboard.press('Escape');
    await button(window, 'Compare two').press('Enter');
    await expect(window.getByRole('dialog', { name: 'Compare two revisions' })).toBeVisible();
    await expectAccessible(window, 'revisions compared');
    await keyboard.press('Escape');
    await button(window, 'More for this study').press('Enter');
    await expectAccessible(window, 'menu of a study');
    await keyboard.press('Escape');
    await button(window, 'Duplicate').press('Enter');
    const copy = window.getByRole('row', { name: /^Copy of/ });
    await expect(copy).toHaveAttribute('aria-selected', 'true');
    await copy.click();
    await keyboard.press('Delete');
    await button(window, /^Bin/).press('Enter');
    await button(window, 'Empty the bin…').press('Enter');
    await expect(window.getByRole('alertdialog')).toBeVisible();
    await expectAccessible(window, 'bin emptied');
  });
});

test('a scenario that fails has no accessibility violation in any view', async ({ launch, folder }) => {
  const study = JSON.parse(readFileSync(join(checkout, 'resources/studies/first.overhang'), 'utf8'));
  study.scenarios[2].assumptions = { 'ev.sigma': 1.2 };
  const path = join(folder, 'impossible.overhang');
  writeFileSync(path, JSON.stringify(study));
  const { window } = await launch({ args: [path] });
  await expect(button(window, 'Go to the assumption').first()).toBeVisible();
  for (const view of ['Utilization', 'Trade', 'Prices', 'Industry', 'Welfare', 'Table', 'Overview']) {
    await window.getByRole('tab', { name: view, exact: true }).click();
    await window.getByRole('tabpanel', { name: view }).waitFor();
    await expectAccessible(window, view);
  }
  await window
    .getByRole('region', { name: 'Utilization by sector' })
    .getByRole('button', { name: 'Steel' })
    .press('Enter');
  await expect(title(window, /^Steel/)).toBeVisible();
  await expectAccessible(window, 'sector');
  await window.keyboard.press('Control+Shift+t');
  await expect(window.getByRole('grid')).toBeVisible();
  await expectAccessible(window, 'tariffs');
});
