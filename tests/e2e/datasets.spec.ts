import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gbkBytes, textOf } from '../datasets/folder.ts';
import { reduced } from '../datasets/reduced.ts';
import {
  answerOpenDialog,
  answerSaveDialog,
  expect,
  type Overhang,
  quit,
  screenshot,
  test,
} from './launch.ts';
import { expectAccessible } from './violations.ts';

/** A dataset folder of four sectors and three markets under an id of its own, with changes. */
function dataFolder(folder: string, changes: Readonly<Record<string, Uint8Array | string>> = {}): string {
  const path = join(folder, 'own-data');
  mkdirSync(path, { recursive: true });
  const files = reduced(['coal', 'steel', 'ev', 'solar'], ['CN', 'US', 'EU']);
  const named = textOf('dataset.json').replace('"overhang-2024"', '"ministry-2024"');
  for (const [name, content] of Object.entries({ ...files, 'dataset.json': named, ...changes }))
    writeFileSync(join(path, name), content);
  return path;
}

async function showDatasets({ window }: Overhang) {
  await window.getByRole('button', { name: 'Main menu' }).click();
  await window.getByRole('menuitem', { name: 'Datasets…' }).click();
  return window.getByRole('dialog', { name: 'Datasets' });
}

test('a dataset of the user’s own is imported, computed with, and there at the next start', async ({
  launch,
  folder,
}) => {
  const overhang = await launch();
  const { window, app } = overhang;
  const sectors = new TextDecoder().decode(
    reduced(['coal', 'steel', 'ev', 'solar'], ['CN', 'US', 'EU'])['sectors.csv'],
  );
  await answerOpenDialog(app, [dataFolder(folder, { 'sectors.csv': gbkBytes(sectors) })]);
  const datasets = await showDatasets(overhang);
  await expect(datasets.getByText('in this window')).toBeVisible();
  await datasets.getByRole('button', { name: 'Import a folder…' }).click();
  const read = window.getByRole('dialog', { name: /^Import/ });
  await expect(read.getByText('ministry-2024 1.0.0')).toBeVisible();
  await expect(read.getByText('encoding GB18030, not UTF-8')).toBeVisible();
  await screenshot(overhang, 'dataset-read');
  await expectAccessible(window, 'a dataset read');
  await read.getByRole('button', { name: 'Keep in the library' }).click();
  await expect(datasets.getByText('4 sectors, 3 markets')).toBeVisible();
  await screenshot(overhang, 'datasets');
  await expectAccessible(window, 'datasets');
  await datasets.getByRole('button', { name: 'New study on ministry-2024 1.0.0' }).click();
  await expect(window.getByText('Data ministry-2024 1.0.0')).toBeVisible();
  await expect(window.getByText(/^4 sectors × 3 markets × 40 quarters/)).toBeVisible();
  await window.getByRole('button', { name: 'Add lever: Tariff' }).click();
  await screenshot(overhang, 'own-dataset');
  const path = join(folder, 'own.overhang');
  await answerSaveDialog(app, path);
  await window.keyboard.press('Control+s');
  await expect(window.getByText('Saved', { exact: true })).toBeVisible();
  expect(JSON.parse(readFileSync(path, 'utf8')).dataset).toEqual({ id: 'ministry-2024', version: '1.0.0' });
  await quit(overhang);

  const again = await launch();
  await expect(again.window.getByText('Data ministry-2024 1.0.0')).toBeVisible();
  const list = await showDatasets(again);
  await expect(list.getByRole('button', { name: 'Remove ministry-2024 1.0.0' })).toBeDisabled();
  await list.getByRole('button', { name: /^New study on overhang-2024/ }).click();
  await expect(again.window.getByText(/^19 sectors × 7 markets/)).toBeVisible();
  await answerOpenDialog(again.app, [path]);
  await again.window.keyboard.press('Control+o');
  await expect(again.window.getByText(/^4 sectors × 3 markets/)).toBeVisible();
  await quit(again);
});

test('a wrong dataset is refused with file, line and what is allowed, and nothing of it is kept', async ({
  overhang,
  folder,
}) => {
  const { window, app } = overhang;
  const path = dataFolder(folder);
  const flows = join(path, 'flows.csv');
  writeFileSync(flows, `${readFileSync(flows, 'utf8').trimEnd()}\nsteel,CN,World,83.6,x,C\n`);
  await answerOpenDialog(app, [path]);
  const datasets = await showDatasets(overhang);
  await datasets.getByRole('button', { name: 'Import a folder…' }).click();
  const refused = window.getByRole('dialog', { name: 'own-data was not opened' });
  await expect(refused.getByText(/unknown region/)).toBeVisible();
  await expect(refused.getByText(/flows\.csv/)).toBeVisible();
  await screenshot(overhang, 'dataset-refused');
  await refused.getByRole('button', { name: 'OK' }).click();
  const list = await showDatasets(overhang);
  await expect(list.getByRole('listitem')).toHaveCount(1);
});

test('a dataset that no study uses is removed after a second word', async ({ overhang, folder }) => {
  const { window, app } = overhang;
  await answerOpenDialog(app, [dataFolder(folder)]);
  const datasets = await showDatasets(overhang);
  await datasets.getByRole('button', { name: 'Import a folder…' }).click();
  await window.getByRole('button', { name: 'Keep in the library' }).click();
  await datasets.getByRole('button', { name: 'Remove ministry-2024 1.0.0' }).click();
  await expect(datasets.getByRole('listitem')).toHaveCount(2);
  await datasets.getByRole('button', { name: 'Remove ministry-2024 1.0.0 for good' }).click();
  await expect(datasets.getByRole('listitem')).toHaveCount(1);
});
