import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../../scripts/runtime/cacheFolder.ts';
import { bindingHere } from '../../src-main/library/binding.ts';
import { libraryFolder } from '../../src-main/library/libraryFolder.ts';
import { lockLibrary } from '../../src-main/library/libraryLock.ts';
import { answerOpenDialog, answerSaveDialog, expect, quit, screenshot, test } from './launch.ts';

const first = join(checkout, 'resources', 'studies', 'first.overhang');

test('quitting with unsaved changes asks; cancel stays, not saving leaves', async ({ overhang }) => {
  const { window, app } = overhang;
  await window.getByRole('button', { name: 'Add lever: Tariff' }).click();
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  const close = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await close();
  const asked = window.getByRole('alertdialog');
  await expect(asked).toBeVisible();
  await screenshot(overhang, 'unsaved');
  await asked.getByRole('button', { name: 'Cancel' }).click();
  await expect(asked).toBeHidden();
  await close();
  await asked.getByRole('button', { name: 'Don’t save' }).click();
  await ended;
});

test('a quit while the question of a close stands takes its answer too', async ({ overhang }) => {
  const { window, app } = overhang;
  await window.getByRole('button', { name: 'Add lever: Tariff' }).click();
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  const asked = window.getByRole('alertdialog');
  await expect(asked).toBeVisible();
  await app.evaluate(({ app: electronApp }) => electronApp.quit());
  await asked.getByRole('button', { name: 'Cancel' }).click();
  await expect(asked).toBeHidden();
  await app.evaluate(({ app: electronApp }) => electronApp.quit());
  await asked.getByRole('button', { name: 'Don’t save' }).click();
  await ended;
});

test('where another process holds the library, it is said, and nothing is called autosaved', async ({
  launch,
  folder,
}) => {
  const files = libraryFolder(join(folder, 'profile', 'Overhang'));
  const held = lockLibrary(files.lock, bindingHere());
  expect(held.state).toBe('ours');
  const overhang = await launch();
  const { window } = overhang;
  await expect(window.getByText(/^The library cannot be used: another Overhang/)).toBeVisible();
  await window.getByRole('button', { name: 'Add lever: Tariff' }).click();
  await expect(window.getByText('Not autosaved', { exact: true })).toBeVisible();
  await screenshot(overhang, 'library-held');
  await answerSaveDialog(overhang.app, join(folder, 'safe.overhang'));
  await window.keyboard.press('Control+s');
  await expect(window.getByText('Saved', { exact: true })).toBeVisible();
  await quit(overhang);
  if (held.state === 'ours') held.release();
});

test('a wrong file is refused with everything that is wrong, and the study stays', async ({
  overhang,
  folder,
}) => {
  const { window, app } = overhang;
  const path = join(folder, 'wrong.overhang');
  await expect(window.getByRole('heading', { name: /^Tariffs or rebalancing/ })).toBeVisible();
  await answerSaveDialog(app, path);
  await window.keyboard.press('Control+Shift+s');
  await expect(window.getByText('Saved', { exact: true })).toBeVisible();
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    text.replace('"withdrawalPercent": 100', '"withdrawalPercent": 640').replace('"color": 1', '"color": 99'),
  );
  await answerOpenDialog(app, [path]);
  await window.keyboard.press('Control+o');
  const dialog = window.getByRole('dialog', { name: 'wrong.overhang was not opened' });
  await expect(dialog.getByText(/640/)).toBeVisible();
  await expect(dialog.getByText(/99/)).toBeVisible();
  await screenshot(overhang, 'refused-file');
  await dialog.getByRole('button', { name: 'OK' }).click();
  await expect(window.getByRole('heading', { name: /^Tariffs or rebalancing/ })).toBeVisible();
});

test('in a Chinese window a refused file is told in Chinese', async ({ overhang, folder }) => {
  const { window, app } = overhang;
  await window.getByRole('button', { name: 'Main menu' }).click();
  await window.getByRole('menuitem', { name: /语言/ }).click();
  await window.getByRole('menuitemradio', { name: '简体中文' }).click();
  const path = join(folder, 'wrong.overhang');
  writeFileSync(
    path,
    readFileSync(first, 'utf8').replace('"withdrawalPercent": 100', '"withdrawalPercent": 640'),
  );
  await answerOpenDialog(app, [path]);
  await window.keyboard.press('Control+o');
  await expect(window.getByRole('dialog').getByText(/640.*至多100/)).toBeVisible();
  await screenshot(overhang, 'refused-zh');
});

test('a file that another program changed is never overwritten unasked', async ({ launch, folder }) => {
  const overhang = await launch();
  const { window, app } = overhang;
  const path = join(folder, 'shared.overhang');
  await expect(window.getByRole('heading', { name: /^Tariffs or rebalancing/ })).toBeVisible();
  await answerSaveDialog(app, path);
  await window.keyboard.press('Control+s');
  await expect(window.getByText('Saved', { exact: true })).toBeVisible();
  writeFileSync(path, readFileSync(path, 'utf8').replace('Tariffs or rebalancing', 'Theirs'));
  await window.getByRole('button', { name: 'Add lever: Tariff' }).click();
  await window.keyboard.press('Control+s');
  const asked = window.getByRole('alertdialog');
  await expect(asked).toBeVisible();
  expect(readFileSync(path, 'utf8')).toContain('Theirs');
  await screenshot(overhang, 'changed-outside');
  await asked.getByRole('button', { name: 'Take theirs' }).click();
  await expect(window.getByRole('heading', { name: /^Theirs/ })).toBeVisible();
  await quit(overhang);
});
