import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { checkout } from '../../scripts/runtime/cacheFolder.ts';
import {
  answerOpenDialog,
  answerSaveDialog,
  expect,
  type Overhang,
  resize,
  screenshot,
  test,
} from './launch.ts';

const heading = (window: Page, title: string | RegExp) =>
  window.getByRole('heading', { level: 1, name: title });
const studies = (window: Page) => window.getByRole('grid', { name: 'Studies' });
const study = (window: Page, title: string | RegExp) => studies(window).getByRole('row', { name: title });
const detail = (window: Page) => window.getByRole('complementary', { name: 'The chosen study' });
const revisions = (window: Page) => window.getByRole('region', { name: 'Revisions' }).getByRole('listitem');
const shelf = (window: Page, name: RegExp) =>
  window.getByRole('region', { name: 'Parts of the library' }).getByRole('button', { name });
const search = (window: Page) => window.getByRole('searchbox', { name: 'Search studies and notes' });

async function showLibrary(window: Page): Promise<void> {
  await window.keyboard.press('Control+l');
  await expect(heading(window, 'Library')).toBeVisible();
}

/** The change of a scenario at the focus quarter, as the list of scenarios shows it. */
const change = (window: Page, scenario: string) =>
  window
    .getByRole('list', { name: 'Scenarios of this study' })
    .getByRole('listitem')
    .filter({ hasText: scenario })
    .locator('.scenario-change');

async function saveAs({ app, window }: Overhang, path: string): Promise<void> {
  await answerSaveDialog(app, path);
  await window.keyboard.press('Control+Shift+s');
  await expect(window.getByText('Saved', { exact: true })).toBeVisible();
}

/** Writes a shipped study under a title and id of its own and opens it, as a user opens a file. */
async function openCopy({ app, window }: Overhang, folder: string, of: string, title: string): Promise<void> {
  const text = readFileSync(join(checkout, 'resources', 'studies', `${of}.overhang`), 'utf8');
  const path = join(folder, `${of}.overhang`);
  writeFileSync(path, JSON.stringify({ ...JSON.parse(text), id: `copy-${of}`, title }));
  await answerOpenDialog(app, [path]);
  await window.keyboard.press('Control+o');
  await expect(heading(window, title)).toBeVisible();
}

async function openThree(overhang: Overhang, folder: string): Promise<void> {
  await expect(heading(overhang.window, /^Tariffs or rebalancing/)).toBeVisible();
  await openCopy(overhang, folder, 'rebalancing', '钢铁行业产能过剩情景');
  await openCopy(overhang, folder, 'tariff-wave', '电动汽车关税');
  await openCopy(overhang, folder, 'hard-budgets-no-campaigns', 'Hard budgets');
}

test('every save is a revision that says what changed; the first one comes back, and undo takes it away', async ({
  overhang,
  folder,
}) => {
  const { window } = overhang;
  await expect(heading(window, /^Tariffs or rebalancing/)).toBeVisible();
  await saveAs(overhang, join(folder, 'a.overhang'));
  const asSaved = await change(window, 'Rebalancing').innerText();
  const withdraw = window.getByRole('textbox', { name: 'Withdraw, Subsidy withdrawal' });
  await withdraw.fill('40');
  await withdraw.press('Enter');
  await expect(change(window, 'Rebalancing')).not.toHaveText(asSaved);
  const later = await change(window, 'Rebalancing').innerText();
  await window.keyboard.press('Control+s');
  await expect(window.getByText('Saved', { exact: true })).toBeVisible();

  await showLibrary(window);
  await expect(revisions(window)).toHaveCount(2);
  await expect(revisions(window).nth(0)).toContainText('Rebalancing: Subsidies');
  await expect(revisions(window).nth(0)).toContainText(/100\s%\s→\s40\s%/);
  await expect(revisions(window).nth(0)).toContainText('now');
  await expect(revisions(window).nth(1)).toContainText('Saved for the first time');
  await screenshot(overhang, 'library-revisions');
  await revisions(window)
    .nth(1)
    .getByRole('button', { name: /^Restore/ })
    .click();
  await expect(change(window, 'Rebalancing')).toHaveText(asSaved);
  await expect(window.getByRole('banner').getByText('Edited')).toBeVisible();
  await window.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(change(window, 'Rebalancing')).toHaveText(later);
  await expect(window.getByRole('banner').getByText('Edited')).toBeHidden();
});

test('unsaved changes are told, kept as a revision when another is restored, and come back by undo', async ({
  overhang,
  folder,
}) => {
  const { window } = overhang;
  await expect(heading(window, /^Tariffs or rebalancing/)).toBeVisible();
  await saveAs(overhang, join(folder, 'a.overhang'));
  await window.getByRole('button', { name: 'Add lever: Tariff' }).click();
  await showLibrary(window);
  await expect(revisions(window)).toHaveCount(2);
  await expect(revisions(window).nth(0)).toContainText('Unsaved changes');
  await expect(revisions(window).nth(0)).toContainText('Rebalancing: Tariff');
  await expect(shelf(window, /^Unsaved copies\s*1$/)).toBeVisible();
  await revisions(window)
    .nth(1)
    .getByRole('button', { name: /^Restore/ })
    .click();
  await expect(window.getByRole('textbox', { name: /^Rate, Tariff/ })).toBeHidden();
  await showLibrary(window);
  await expect(revisions(window).filter({ hasText: 'Put aside, in no file' })).toHaveCount(1);
  await window.keyboard.press('Escape');
  await window.keyboard.press('Control+z');
  await expect(window.getByRole('textbox', { name: /^Rate, Tariff/ })).toBeVisible();
});

test('search finds titles, levers and Chinese words as they are typed', async ({ overhang, folder }) => {
  const { window } = overhang;
  await openThree(overhang, folder);
  await showLibrary(window);
  await expect(studies(window).locator('tbody').getByRole('row')).toHaveCount(3);
  for (const [words, titles] of [
    ['产能', ['钢铁行业产能过剩情景']],
    ['汽车关税', ['电动汽车关税']],
    // Tariffs are among the measures in force, with which each of the three begins.
    ['关税', ['电动汽车关税', '钢铁行业产能过剩情景', 'Hard budgets']],
    ['车', ['电动汽车关税']],
    ['hard bud', ['Hard budgets']],
    ['subsidy withdrawal', ['钢铁行业产能过剩情景']],
  ] as const) {
    await search(window).fill(words);
    await expect(window.getByRole('status').filter({ hasText: /^\d+$/ }), words).toHaveText(
      String(titles.length),
    );
    for (const title of titles) await expect(study(window, new RegExp(title)), words).toBeVisible();
  }
  await search(window).fill('nothing of the kind');
  await expect(window.getByText('No study contains nothing of the kind.')).toBeVisible();
  await screenshot(overhang, 'library-no-hits');
  await window.getByRole('button', { name: 'Clear the search' }).last().click();
  await expect(studies(window).locator('tbody').getByRole('row')).toHaveCount(3);
});

test('F14: what an input method composes is looked for once it is composed, not its letters', async ({
  overhang,
  folder,
}) => {
  const { window } = overhang;
  await openThree(overhang, folder);
  await showLibrary(window);
  const count = window.getByRole('status').filter({ hasText: /^\d+$/ });
  await expect(count).toHaveText('3');
  const keyboard = await window.context().newCDPSession(window);
  const compose = (text: string) =>
    keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await compose('qiche');
  await expect(search(window)).toHaveValue('qiche');
  // A search for the letters would have been answered before this.
  await window.evaluate(() => globalThis.window.overhang.libraryOverview());
  await expect(count).toHaveText('3');
  await compose('车');
  await keyboard.send('Input.insertText', { text: '车' });
  await expect(search(window)).toHaveValue('车');
  await expect(count).toHaveText('1');
  await expect(study(window, /电动汽车关税/)).toBeVisible();
});

test('the strip shows every scenario on one axis, and the chosen study its values', async ({
  overhang,
  folder,
}) => {
  const { window } = overhang;
  await openThree(overhang, folder);
  await showLibrary(window);
  await expect(study(window, /Hard budgets/)).toContainText(/Measures in force \d\d\.\d\s%/);
  const values = detail(window)
    .getByRole('region', { name: 'Manufacturing utilization, %' })
    .getByRole('listitem');
  await expect(values.first()).toContainText(/\d\d\.\d\s%$/);
  await screenshot(overhang, 'library');
});

test('tags are put on, filter the list, and are taken off again', async ({ overhang, folder }) => {
  const { window } = overhang;
  await openThree(overhang, folder);
  await showLibrary(window);
  await study(window, /电动汽车关税/).click();
  await detail(window).getByRole('button', { name: 'Add tag' }).click();
  await detail(window).getByRole('combobox', { name: 'New tag' }).fill('briefing');
  await window.keyboard.press('Enter');
  await study(window, /Hard budgets/).click();
  await study(window, /钢铁/).click({ modifiers: ['Control'] });
  await expect(detail(window).getByRole('heading', { name: '2 studies' })).toBeVisible();
  await detail(window).getByRole('button', { name: 'Add tag' }).click();
  await detail(window).getByRole('combobox', { name: 'New tag' }).fill('钢铁');
  await window.keyboard.press('Enter');
  await shelf(window, /^briefing\s*1$/).click();
  await expect(studies(window).locator('tbody').getByRole('row')).toHaveText(/电动汽车关税/);
  await shelf(window, /^钢铁\s*2$/).click();
  await expect(studies(window).locator('tbody').getByRole('row')).toHaveCount(2);
  await study(window, /Hard budgets/).click();
  await detail(window).getByRole('button', { name: 'Remove the tag 钢铁' }).click();
  await expect(studies(window).locator('tbody').getByRole('row')).toHaveText(/钢铁行业/);
});

test('a copy is made, goes to the bin and comes back; emptying the bin asks first', async ({
  overhang,
  folder,
}) => {
  const { window } = overhang;
  await openThree(overhang, folder);
  await showLibrary(window);
  await study(window, /Hard budgets/).click();
  await detail(window).getByRole('button', { name: 'Duplicate' }).click();
  const copy = study(window, /Copy of Hard budgets/);
  await expect(copy).toHaveAttribute('aria-selected', 'true');
  await expect(shelf(window, /^Unsaved copies\s*1$/)).toBeVisible();

  await detail(window).getByRole('button', { name: 'More for this study' }).click();
  await window.getByRole('menuitem', { name: 'Move to the bin' }).click();
  await expect(copy).toBeHidden();
  await window.getByText('Moved Copy of Hard budgets to the bin').waitFor();
  await window.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(copy).toBeVisible();

  await copy.click();
  const path = join(folder, 'exported.overhang');
  await answerSaveDialog(overhang.app, path);
  await detail(window).getByRole('button', { name: 'More for this study' }).click();
  await window.getByRole('menuitem', { name: 'Export as a file…' }).click();
  await expect(window.getByText(`Saved as ${path}`)).toBeVisible();
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ title: 'Copy of Hard budgets' });

  await copy.click();
  await window.keyboard.press('Delete');
  await shelf(window, /^Bin\s*1$/).click();
  await expect(copy).toContainText('kept for 30 more days');
  await screenshot(overhang, 'library-bin');
  await detail(window).getByRole('button', { name: 'Put back' }).click();
  await expect(window.getByText('The bin is empty.', { exact: false })).toBeVisible();

  await shelf(window, /^All studies\s*4$/).click();
  await copy.click();
  await window.keyboard.press('Delete');
  await shelf(window, /^Bin/).click();
  await window.getByRole('button', { name: 'Empty the bin…' }).click();
  const asked = window.getByRole('alertdialog', { name: 'Remove 1 study for good?' });
  await asked.getByRole('button', { name: 'Cancel' }).click();
  await expect(copy).toBeVisible();
  await window.getByRole('button', { name: 'Empty the bin…' }).click();
  await asked.getByRole('button', { name: 'Remove for good' }).click();
  await expect(shelf(window, /^Bin\s*0$/)).toBeVisible();
});

test('opening another study asks for unsaved changes, and cancelling stays in the library', async ({
  overhang,
  folder,
}) => {
  const { window } = overhang;
  await openThree(overhang, folder);
  await window.getByRole('button', { name: 'Add lever: Tariff' }).click();
  await showLibrary(window);
  await study(window, /电动汽车关税/).dblclick();
  const asked = window.getByRole('alertdialog');
  await asked.getByRole('button', { name: 'Cancel' }).click();
  await expect(heading(window, 'Library')).toBeVisible();
  await detail(window).getByRole('button', { name: 'Open' }).click();
  await asked.getByRole('button', { name: 'Don’t save' }).click();
  await expect(heading(window, '电动汽车关税')).toBeVisible();
  await showLibrary(window);
  await shelf(window, /^Unsaved copies\s*1$/).click();
  await expect(study(window, /Hard budgets/)).toBeVisible();
});

test('a revision is named, and two are compared scenario by scenario', async ({ overhang, folder }) => {
  const { window } = overhang;
  await expect(heading(window, /^Tariffs or rebalancing/)).toBeVisible();
  await saveAs(overhang, join(folder, 'a.overhang'));
  const withdraw = window.getByRole('textbox', { name: 'Withdraw, Subsidy withdrawal' });
  await withdraw.fill('40');
  await withdraw.press('Enter');
  await window.getByRole('button', { name: 'Add lever: Tariff' }).click();
  await window.keyboard.press('Control+s');
  await expect(window.getByText('Saved', { exact: true })).toBeVisible();
  await showLibrary(window);
  await expect(revisions(window).nth(0)).toContainText('and 1 more');
  await revisions(window)
    .nth(1)
    .getByRole('button', { name: /^More for the revision/ })
    .click();
  await window.getByRole('menuitem', { name: 'Name…' }).click();
  await window.getByRole('textbox', { name: 'Name of the revision' }).fill('For the minister');
  await window.keyboard.press('Enter');
  await expect(revisions(window).nth(1)).toContainText('For the minister');

  await window.getByRole('button', { name: 'Compare two' }).click();
  const dialog = window.getByRole('dialog', { name: 'Compare two revisions' });
  await expect(dialog.getByRole('button', { name: /For the minister/ })).toBeVisible();
  await expect(dialog.getByRole('heading', { name: 'Rebalancing' })).toBeVisible();
  await expect(dialog.getByRole('term')).toHaveText(['Subsidy withdrawal', /^Tariff: /]);
  await expect(dialog.getByRole('definition').first()).toHaveText(/100\s%\s→\s40\s%/);
  await screenshot(overhang, 'library-compare');
});

test('everything is reached by keyboard: search, list, opening, and back', async ({ overhang, folder }) => {
  const { window } = overhang;
  await openThree(overhang, folder);
  await showLibrary(window);
  await expect(search(window)).toBeFocused();
  await window.keyboard.press('ArrowDown');
  await expect(studies(window)).toBeFocused();
  await expect(study(window, /Hard budgets/)).toHaveAttribute('aria-selected', 'true');
  await window.keyboard.press('End');
  await expect(study(window, /钢铁/)).toHaveAttribute('aria-selected', 'true');
  await window.keyboard.press('Shift+ArrowUp');
  await expect(detail(window).getByRole('heading', { name: '2 studies' })).toBeVisible();
  await window.keyboard.press('End');
  await screenshot(overhang, 'library-keyboard');
  await window.keyboard.press('Enter');
  await expect(heading(window, '钢铁行业产能过剩情景')).toBeVisible();
  await showLibrary(window);
  // Escape closes what is in front first, and only then leaves.
  await detail(window).getByRole('button', { name: 'More for this study' }).press('Enter');
  await expect(window.getByRole('menu')).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(window.getByRole('menu')).toBeHidden();
  await expect(heading(window, 'Library')).toBeVisible();
  await search(window).fill('steel');
  await window.keyboard.press('Escape');
  await expect(search(window)).toHaveValue('');
  await window.keyboard.press('Escape');
  await expect(heading(window, '钢铁行业产能过剩情景')).toBeVisible();
  await window.keyboard.press('Control+k');
  await window.keyboard.type('library');
  await window.keyboard.press('Enter');
  await expect(heading(window, 'Library')).toBeVisible();
  await window.getByRole('button', { name: /^Back to/ }).press('Enter');
  await expect(heading(window, '钢铁行业产能过剩情景')).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`has no accessibility violation, ${theme}`, async ({ overhang, folder }) => {
    const { window } = overhang;
    await window.emulateMedia({ colorScheme: theme });
    const violations = async () =>
      (await new AxeBuilder({ page: window }).setLegacyMode().analyze()).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
    await expect(heading(window, /^Tariffs or rebalancing/)).toBeVisible();
    await showLibrary(window);
    await expect(window.getByText('Studies that you save or open', { exact: false })).toBeVisible();
    expect(await violations(), 'empty').toEqual([]);
    await window.keyboard.press('Escape');
    await openThree(overhang, folder);
    await showLibrary(window);
    await expect(study(window, /Hard budgets/)).toContainText(/Measures in force \d\d/);
    await expect(revisions(window).first()).toContainText('Found in its file');
    expect(await violations(), 'list').toEqual([]);
    await window.keyboard.press('ArrowDown');
    await window.keyboard.press('Shift+ArrowDown');
    expect(await violations(), 'several').toEqual([]);
    await window.keyboard.press('Delete');
    await shelf(window, /^Bin\s*2$/).click();
    await expect(study(window, /Hard budgets/)).toBeVisible();
    expect(await violations(), 'bin').toEqual([]);
    for (const size of [
      [800, 600],
      [1920, 1080],
    ] as const) {
      await resize(overhang.app, size);
      expect(await violations(), size.join(' × ')).toEqual([]);
    }
  });
}
