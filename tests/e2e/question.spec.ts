import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { checkout } from '../../scripts/runtime/cacheFolder.ts';
import type { Study } from '../../src-model/study/study.ts';
import { answerSaveDialog, expect, screenshot, test } from './launch.ts';

async function basedOn(window: Page, parent: string, name: string): Promise<void> {
  await window.getByRole('button', { name: parent, exact: true }).click();
  await window.getByRole('button', { name: 'Add scenario' }).click();
  await window.getByRole('menuitem', { name: `Based on ${parent}` }).click();
  await window.getByRole('button', { name: `${parent}, changed`, exact: true }).press('F2');
  await window.getByRole('textbox', { name: 'Name of the scenario' }).fill(name);
  await window.keyboard.press('Enter');
}

/** Chooses exactly these in a list of several. */
async function chooseOnly(window: Page, label: RegExp, from: string, to: string): Promise<void> {
  await window.getByRole('button', { name: label }).click();
  await window.getByRole('option', { name: from }).click();
  await window.getByRole('option', { name: to }).click();
  await window.keyboard.press('Escape');
  await expect(window.getByRole('listbox')).toBeHidden();
}

/** What the command line computes from the file in 2030Q4, by scenario name and outcome; sums what begins with it. */
function computed(path: string): (scenario: string, outcome: string) => number {
  const node = join(checkout, 'node_modules', '.bin', 'node');
  const args = [join(checkout, 'src-cli', 'overhang.ts'), 'run', path, '--format', 'csv'];
  const { stdout } = spawnSync(node, args, { encoding: 'utf8', maxBuffer: 1e9 });
  const { scenarios } = JSON.parse(readFileSync(path, 'utf8')) as Study;
  const rows = stdout.split(/\r?\n/).map((row) => row.split(','));
  return (scenario, outcome) => {
    const id = scenarios.find(({ name }) => name === scenario)?.id;
    const fits = rows.filter(
      ([of, series = '', quarter]) => of === id && quarter === '2030Q4' && series.startsWith(outcome),
    );
    if (fits.length === 0) throw new Error(`no ${outcome} of ${scenario}`);
    return fits.reduce((sum, row) => sum + Number(row[4]), 0);
  };
}

test('what happens to EV utilization and exports if the EU goes to 35 % and subsidies go, with and without 1 % of GDP for households', async ({
  overhang,
  folder,
}) => {
  const { window, app } = overhang;
  await window.getByRole('button', { name: 'Understood' }).click();
  await basedOn(window, 'Measures in force', 'EU 35, no subsidies');
  await window.getByRole('button', { name: 'Add lever: Tariff' }).click();
  await window.getByRole('radio', { name: 'Set', exact: true }).click();
  const rate = window.getByRole('textbox', { name: 'Rate, Tariff: United States' });
  await rate.fill('35');
  await rate.press('Enter');
  await chooseOnly(window, /^Importers, Tariff/, 'United States', 'European Union');
  await chooseOnly(window, /^Sectors, Tariff/, 'All 19', 'Electric vehicles');
  await window.getByRole('button', { name: 'Add lever: Subsidies' }).click();
  const withdraw = window.getByRole('textbox', { name: 'Withdraw, Subsidy withdrawal' });
  await withdraw.fill('100');
  await withdraw.press('Enter');
  await basedOn(window, 'EU 35, no subsidies', 'and 1 % for households');
  await window.getByRole('button', { name: 'Add lever: Consumption' }).click();
  await expect(window.getByRole('textbox', { name: /^Spending, Consumption/ })).toHaveValue('1');

  await window
    .getByRole('region', { name: 'Utilization by sector' })
    .getByRole('button', { name: 'Electric vehicles' })
    .click();
  const answers = window.getByRole('region', { name: 'All scenarios' }).getByRole('table').first();
  await screenshot(overhang, 'question');
  const path = join(folder, 'answer.overhang');
  await answerSaveDialog(app, path);
  await window.keyboard.press('Control+s');
  await expect(window.getByText('Saved', { exact: true })).toBeVisible();
  const figure = computed(path);
  for (const name of ['EU 35, no subsidies', 'and 1 % for households']) {
    const row = answers.getByRole('row', { name });
    await expect(row).toContainText(figure(name, 'sectors.ev.utilization').toFixed(1));
    await expect(row).toContainText(figure(name, 'sectors.ev.exports.').toFixed(0));
  }
});
