import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../../scripts/runtime/cacheFolder.ts';
import { answerSaveDialog, expect, screenshot, test } from './launch.ts';

test('flows from sectors to markets follow the selected scenario, and their figures add up', async ({
  overhang,
  folder,
}) => {
  const { app, window } = overhang;
  await window.getByRole('tab', { name: 'Trade' }).click();
  const panel = window.getByRole('region', { name: 'From sectors to markets', exact: true });
  await panel.scrollIntoViewIfNeeded();
  const picture = panel.getByRole('img', { name: /^From sectors to markets/ });
  await expect(picture).toHaveAccessibleName(/Rebalancing, 2030Q4: United States 363, European Union 454,/);
  // Bands have the colours of their markets: blue is more blue than red, sand the other way round.
  const tints = () =>
    picture.evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
        data: [],
      };
      let [blue, sand, all] = [0, 0, 0];
      for (let i = 0; i < data.length; i += 4) {
        if ((data[i + 3] ?? 0) < 40) continue;
        all += 1;
        if ((data[i + 2] ?? 0) > (data[i] ?? 0) + 20) blue += 1;
        if ((data[i] ?? 0) > (data[i + 2] ?? 0) + 20) sand += 1;
      }
      return { blue: blue / all, sand: sand / all };
    });
  await expect.poll(async () => (await tints()).blue).toBeGreaterThan(0.25);
  expect((await tints()).sand).toBeGreaterThan(0.25);
  await screenshot(overhang, 'trade-flows');
  await window.getByRole('button', { name: 'US 60 % on everything', exact: true }).click();
  await expect(picture).toHaveAccessibleName(/US 60 % on everything, 2030Q4: United States 217,/);

  // The table behind it: a row a sector, a column a market.
  await panel.getByRole('button', { name: 'Menu of From sectors to markets' }).click();
  await window.getByRole('menuitem', { name: 'Show the figures…' }).click();
  const rows = window.getByRole('dialog').getByRole('row');
  await expect(rows).toHaveCount(1 + 19);
  const cells = (await rows.allInnerTexts()).slice(1).map((row) => row.split('\t'));
  const toUnitedStates = cells.reduce((sum, [, value = '']) => sum + Number(value.replace(',', '')), 0);
  expect(toUnitedStates).toBeGreaterThan(210);
  expect(toUnitedStates).toBeLessThan(224);
  await window.keyboard.press('Escape');

  // Taken away as a picture.
  const path = join(folder, 'flows.png');
  await answerSaveDialog(app, path);
  await panel.getByRole('button', { name: 'Menu of From sectors to markets' }).click();
  await window.getByRole('menuitem', { name: 'Save as PNG…' }).click();
  await expect(window.getByText(`Saved as ${path}`)).toBeVisible();
  const bytes = readFileSync(path);
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2560, 1440]);
  expect(bytes.length).toBeGreaterThan(60_000);
  copyFileSync(path, join(checkout, 'screenshots', 'figure-flows.png'));

  // One sector, by the view's own choice.
  await window.getByRole('button', { name: /Trade in$/ }).click();
  await window.getByRole('option', { name: 'Electric vehicles' }).click();
  await expect(picture).toHaveAccessibleName(/US 60 % on everything, 2030Q4: United States 0(\.0)?,/);
});
