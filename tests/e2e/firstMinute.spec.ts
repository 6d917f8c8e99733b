import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { answerSaveDialog, expect, type Overhang, quit, screenshot, test } from './launch.ts';

/** The change of a scenario at the focus quarter, as the list shows it. */
const change = ({ window }: Overhang, scenario: string) =>
  window
    .getByRole('list', { name: 'Scenarios of this study' })
    .getByRole('listitem')
    .filter({ hasText: scenario })
    .locator('.scenario-change');

test('a slider moves the numbers; saved, quit and opened again they are the same', async ({
  launch,
  folder,
}) => {
  const path = join(folder, 'moved.overhang');
  const first = await launch();
  const { window } = first;
  await expect(window.getByRole('heading', { name: /^Tariffs or rebalancing/ })).toBeVisible();
  await screenshot(first, 'first-minute-hint');
  await window.getByRole('button', { name: 'Understood' }).click();

  const before = await change(first, 'Rebalancing').innerText();
  const ring = window.getByRole('slider', { name: 'Withdraw, Subsidy withdrawal' });
  const box = (await ring.locator('..').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await window.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await window.mouse.down();
  for (let step = 1; step <= 10; step += 1)
    await window.mouse.move(box.x + box.width / 2 - step * 4, box.y + box.height / 2);
  await window.mouse.up();
  await expect(change(first, 'Rebalancing')).not.toHaveText(before);
  const after = await change(first, 'Rebalancing').innerText();
  const withdrawn = await window.getByRole('textbox', { name: 'Withdraw, Subsidy withdrawal' }).inputValue();
  await expect(window.getByRole('banner').getByText('Edited')).toBeVisible();

  // The whole drag is one step.
  await window.keyboard.press('Control+z');
  await expect(change(first, 'Rebalancing')).toHaveText(before);
  await window.keyboard.press('Control+Shift+z');
  await expect(change(first, 'Rebalancing')).toHaveText(after);

  await answerSaveDialog(first.app, path);
  await window.keyboard.press('Control+s');
  await expect(window.getByRole('banner').getByText('Edited')).toBeHidden();
  expect(existsSync(path)).toBe(true);
  await quit(first);

  const second = await launch({ args: [path] });
  await expect(change(second, 'Rebalancing')).toHaveText(after);
  await expect(second.window.getByRole('textbox', { name: 'Withdraw, Subsidy withdrawal' })).toHaveValue(
    withdrawn,
  );
  await expect(second.window.getByRole('button', { name: 'Understood' })).toBeHidden();
});

test('an exact field refuses what is out of range and says what is allowed', async ({ overhang }) => {
  const { window } = overhang;
  const field = window.getByRole('textbox', { name: 'Withdraw, Subsidy withdrawal' });
  const before = await change(overhang, 'Rebalancing').innerText();
  await field.fill('640');
  await field.press('Enter');
  await expect(
    window.getByText(/640\s% is outside 0 to 100\s%\. The last valid value, 100\s%/u),
  ).toBeVisible();
  await expect(change(overhang, 'Rebalancing')).toHaveText(before);
  await screenshot(overhang, 'refused-field');
  await field.press('Escape');
  await expect(field).toHaveValue('100');
});
