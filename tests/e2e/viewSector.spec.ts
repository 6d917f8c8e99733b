import { expect, screenshot, test } from './launch.ts';

test('a view’s own choice of sector says what it chooses, and goes where the filter has chosen', async ({
  overhang,
}) => {
  const { window } = overhang;
  await window.getByRole('tab', { name: 'Trade' }).click();
  const bar = window.getByRole('tabpanel').locator('.panels-bar');
  await expect(bar.getByText('Trade in', { exact: true })).toBeVisible();
  const choice = window.getByRole('button', { name: /Trade in$/ });
  await expect(choice).toHaveText('All sectors together');
  await screenshot(overhang, 'view-sector', [1280, 800]);
  await choice.click();
  await window.getByRole('option', { name: 'Steel', exact: true }).click();
  await expect(choice).toHaveText('Steel');

  await window.getByRole('tab', { name: 'Prices' }).click();
  await expect(window.getByRole('button', { name: /Prices of$/ })).toHaveText('Electric vehicles');
  await window.getByRole('tab', { name: 'Welfare' }).click();
  await expect(window.getByRole('button', { name: /Welfare in$/ })).toHaveText('All sectors together');

  await window.getByRole('button', { name: /^Sectors shown: / }).click();
  await window.getByRole('option', { name: 'Steel', exact: true }).click();
  await window.keyboard.press('Escape');
  await expect(window.getByRole('button', { name: /Welfare in$/ })).toHaveCount(0);
  await window.getByRole('tab', { name: 'Trade' }).click();
  await expect(window.getByRole('button', { name: /Trade in$/ })).toHaveCount(0);
});
