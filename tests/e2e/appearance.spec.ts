import type { Page } from 'playwright/test';
import { expect, quit, screenshot, test } from './launch.ts';

async function choose(window: Page, menu: RegExp, item: string) {
  await window.getByRole('button', { name: /^(Main menu|主菜单)$/ }).click();
  await window.getByRole('menuitem', { name: menu }).press('ArrowRight');
  await window.getByRole('menuitemradio', { name: item }).click();
}

test('language and theme switch at once and are there at the next start', async ({ launch }) => {
  const first = await launch();
  await choose(first.window, /^Theme/, 'Dark');
  await expect(first.window.locator('html')).toHaveAttribute('data-theme', 'dark');
  await choose(first.window, /^Language/, '简体中文');
  await expect(first.window.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(first.window.getByRole('button', { name: '再平衡', exact: true })).toBeVisible();
  await screenshot(first, 'frame-dark-zh', [1280, 800]);
  await quit(first);
  const second = await launch();
  await expect(second.window.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(second.window.getByRole('button', { name: '添加情景' })).toBeVisible();
});

test('one flow in Chinese: a tariff is added, edited and taken back', async ({ overhang }) => {
  const { window } = overhang;
  await choose(window, /^Language/, '简体中文');
  await window.getByRole('button', { name: '添加政策工具：关税' }).click();
  const rate = window.getByRole('textbox', { name: '税率, 关税：美国' });
  await rate.fill('35');
  await rate.press('Enter');
  // A tooltip comes to a pointer that moves, not to one that the keyboard was used under.
  await window.mouse.move(600, 400);
  await window.getByRole('button', { name: '撤销', exact: true }).hover();
  await expect(window.getByRole('tooltip')).toHaveText(/^撤销：“关税：美国，\+35百分点”$/);
  await screenshot(overhang, 'undo-zh');
  await window.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(rate).toHaveValue('20');
});
