import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerSaveDialog, expect, type Overhang, test } from './launch.ts';

const titleIn = (path: string) => (JSON.parse(readFileSync(path, 'utf8')) as { title: string }).title;

async function choose({ window }: Overhang, ...names: readonly string[]): Promise<void> {
  await window.getByRole('button', { name: 'Main menu' }).click();
  for (const name of names) await window.getByRole('menuitem', { name }).click();
}

async function rename({ window }: Overhang, title: string): Promise<void> {
  await window.getByRole('button', { name: /Rename the study$/ }).click();
  await window.getByRole('textbox', { name: 'Title of the study' }).fill(title);
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { name: new RegExp(`^${title}`) })).toBeVisible();
}

/** Saves the first study, and lets another program and then the user change it. */
async function changedOnBothSides(overhang: Overhang, path: string) {
  const { window, app } = overhang;
  await expect(window.getByRole('heading', { name: /^Tariffs or rebalancing/ })).toBeVisible();
  await answerSaveDialog(app, path);
  await window.keyboard.press('Control+s');
  await expect(window.getByText('Saved', { exact: true })).toBeVisible();
  writeFileSync(path, readFileSync(path, 'utf8').replace(titleIn(path), 'Theirs'));
  await rename(overhang, 'Mine');
  await window.keyboard.press('Control+s');
  return window.getByRole('alertdialog');
}

test('of a file changed by both, mine is kept, and theirs stays in the library', async ({
  overhang,
  folder,
}) => {
  const path = join(folder, 'both.overhang');
  const asked = await changedOnBothSides(overhang, path);
  await asked.getByRole('button', { name: 'Keep mine' }).click();
  await expect(overhang.window.getByText('Saved', { exact: true })).toBeVisible();
  expect(titleIn(path)).toBe('Mine');
  const kept = await overhang.window.evaluate(async () => {
    const bridge = window.overhang;
    const query = {
      query: '',
      shelf: 'all',
      sort: 'changed',
      descending: true,
      offset: 0,
      limit: 10,
    } as const;
    const { studies } = await bridge.searchLibrary(query);
    const revisions = await bridge.listRevisions({ studyId: studies[0]?.id ?? '' });
    const texts = await Promise.all(revisions.map(({ id }) => bridge.readRevision({ revisionId: id })));
    return texts.map((study) => study?.title);
  });
  expect(kept).toContain('Theirs');
});

test('of a file changed by both, mine is saved under another name, and theirs is not touched', async ({
  overhang,
  folder,
}) => {
  const { window, app } = overhang;
  const path = join(folder, 'both.overhang');
  const mine = join(folder, 'mine.overhang');
  const asked = await changedOnBothSides(overhang, path);
  await answerSaveDialog(app, mine);
  await asked.getByRole('button', { name: 'Save under another name…' }).click();
  await expect(window.getByText('Saved', { exact: true })).toBeVisible();
  expect([titleIn(path), titleIn(mine)]).toEqual(['Theirs', 'Mine']);
});

test('a study goes back to its file, and is opened again from the recent ones', async ({
  overhang,
  folder,
}) => {
  const { window, app } = overhang;
  const path = join(folder, 'a.overhang');
  await rename(overhang, 'As saved');
  await answerSaveDialog(app, path);
  await choose(overhang, 'Save as…');
  await expect(window.getByText('Saved', { exact: true })).toBeVisible();
  await rename(overhang, 'Another');
  await choose(overhang, 'Revert to the saved file');
  await expect(window.getByRole('heading', { name: /^As saved/ })).toBeVisible();
  await expect(window.getByText('Saved', { exact: true })).toBeVisible();
  await choose(overhang, 'New study');
  await expect(window.getByRole('heading', { name: /^Untitled study/ })).toBeVisible();
  await choose(overhang, 'Open recent', 'As saved');
  await expect(window.getByRole('heading', { name: /^As saved/ })).toBeVisible();
});

test('a disk that refuses the file says why, and the work stays', async ({ overhang, folder }) => {
  const { window, app } = overhang;
  await rename(overhang, 'Kept');
  await answerSaveDialog(app, join(folder, 'no', 'such', 'folder', 'a.overhang'));
  await window.keyboard.press('Control+s');
  await expect(
    window.getByText('The study could not be saved: the folder is no longer there.'),
  ).toBeVisible();
  await expect(window.getByRole('heading', { name: /^Kept/ })).toBeVisible();
  await expect(window.getByText('Autosaved', { exact: true })).toBeVisible();
});
