import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright/test';
import { answerSaveDialog, expect, test } from './launch.ts';

async function panelMenu(window: Page, panel: string, entry: string): Promise<void> {
  await window.getByRole('button', { name: `Menu of ${panel}`, exact: true }).click();
  await window.getByRole('menuitem', { name: entry }).click();
}

/** What a program that keeps tables finds on the clipboard. Electron before 45 reads it by another name. */
async function copiedHtml(app: ElectronApplication): Promise<string> {
  return app.evaluate(async ({ clipboard }) => {
    const older = clipboard as unknown as { readonly readHTML?: () => string };
    if (older.readHTML) return older.readHTML();
    const [item] = await clipboard.read();
    const html = await item?.getType('text/html');
    return html instanceof Blob ? html.text() : String(html);
  });
}

/** Width, height and distinct bytes of a PNG: a picture of one colour has next to none. */
function readPng(path: string) {
  const bytes = readFileSync(path);
  expect([...bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), size: bytes.length };
}

test('each row of the Overview is saved as a picture of 2560 × 1440', async ({ overhang, folder }) => {
  const { app, window } = overhang;
  for (const [n, panel] of ['Utilization', 'Utilization by sector', 'Exports by destination'].entries()) {
    const path = join(folder, `figure-${n}.png`);
    await answerSaveDialog(app, path);
    await panelMenu(window, panel, 'Save as PNG…');
    await expect(window.getByText(`Saved as ${path}`)).toBeVisible();
    const png = readPng(path);
    expect(png).toMatchObject({ width: 2560, height: 1440 });
    expect(png.size, panel).toBeGreaterThan(60_000);
  }
});

test('the Export menu offers the panels of the view in front', async ({ overhang, folder }) => {
  const { app, window } = overhang;
  const path = join(folder, 'trade.png');
  await window.getByRole('tab', { name: 'Trade' }).click();
  await answerSaveDialog(app, path);
  await window.getByRole('button', { name: 'Export', exact: true }).click();
  await window.getByRole('menuitem', { name: /^Exports by destination/ }).click();
  await expect(window.getByText(`Saved as ${path}`)).toBeVisible();
  expect(readPng(path).size).toBeGreaterThan(60_000);
});

test('a save that is cancelled says nothing and writes nothing', async ({ overhang }) => {
  const { app, window } = overhang;
  await answerSaveDialog(app, undefined);
  await panelMenu(window, 'Utilization', 'Save as PNG…');
  await expect(window.getByText(/^Saved as/)).toHaveCount(0);
  await expect(window.getByRole('alert')).toHaveCount(0);
});

test('a copied table holds exact numbers with an ASCII minus (F11)', async ({ overhang }) => {
  const { app, window } = overhang;
  await panelMenu(window, 'Exports by destination', 'Copy as table');
  await expect(window.getByText('Copied: Exports by destination')).toBeVisible();
  const text = await app.evaluate(({ clipboard }) => clipboard.readText());
  const [head, ...rows] = text.split('\n').map((line) => line.split('\t'));
  expect(head).toHaveLength(6);
  expect(rows).toHaveLength(6);
  const numbers = rows.map((cells) => cells.slice(1).map(Number));
  for (const cells of numbers) {
    expect(cells.every(Number.isFinite)).toBe(true);
    // Level of the reference, then level and change of the second scenario.
    expect((cells[1] ?? 0) - (cells[0] ?? 0)).toBeCloseTo(cells[2] ?? Number.NaN, 9);
  }
  expect(numbers[0]?.[2]).toBeLessThan(0);
  expect(text).not.toContain('−');
});

test('the figures behind a chart are a table', async ({ overhang }) => {
  const { window } = overhang;
  await panelMenu(window, 'Utilization', 'Show the figures…');
  const dialog = window.getByRole('dialog', { name: /utilization/i });
  await expect(dialog.getByRole('row')).toHaveCount(42);
  await expect(dialog.getByRole('row').nth(1)).toContainText('2024');
  await expect(dialog.getByRole('row').last()).toContainText('2034Q4');
});

test('a table of bars names the sectors that it is of, on the screen and on the clipboard', async ({
  overhang,
}) => {
  const { app, window } = overhang;
  const caption = async () => /<caption>(.*?)<\/caption>/.exec(await copiedHtml(app))?.[1];
  const tables = [
    ['Trade', 'Who loses and who gains', 'All sectors'],
    ['Prices', 'Buyers’ prices by market', 'Electric vehicles'],
    ['Welfare', 'Tariff revenue by market', 'All sectors'],
  ] as const;
  for (const [view, panel, sectors] of tables) {
    await window.getByRole('tab', { name: view }).click();
    await panelMenu(window, panel, 'Show the figures…');
    const name = new RegExp(`^${panel}, ${sectors}, \\d{4}Q[1-4]$`);
    const dialog = window.getByRole('dialog', { name });
    await expect(dialog.getByRole('table')).toBeVisible();
    await dialog.getByRole('button', { name: 'Copy' }).click();
    await expect.poll(caption).toMatch(name);
    await window.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
});

test('a column of the figures has one number of decimals', async ({ overhang }) => {
  const { window } = overhang;
  await window.getByRole('tab', { name: 'Trade' }).click();
  await panelMenu(window, 'Who loses and who gains', 'Show the figures…');
  const cells = window.getByRole('dialog').getByRole('cell');
  const texts = await cells.allInnerTexts();
  expect(texts.length).toBeGreaterThan(6);
  for (const text of texts) expect(text).toMatch(/^(0|[+−][\d,]+)$/);
});
