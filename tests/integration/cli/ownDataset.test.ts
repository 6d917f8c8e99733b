import { appendFileSync, cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkout, overhang, scratch, studyOf } from './overhang.ts';

const files = scratch();
afterAll(() => files.remove());

/** A copy of the shipped dataset in a folder of its own. */
function copyOfDataset(name: string): string {
  const folder = join(files.folder, name);
  cpSync(join(checkout, 'resources', 'dataset'), folder, { recursive: true });
  return folder;
}

describe('a dataset of the user', () => {
  it('is refused with file, line, what was found and a hint: totals beside their parts (field case F9)', async () => {
    const folder = copyOfDataset('totals');
    appendFileSync(join(folder, 'flows.csv'), 'steel,CN,World,83.6,x,C\n');
    const ended = await overhang('dataset', '--check', folder);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(
      /^overhang: .+flows\.csv: line 93\d: destination: unknown region World; .+totals are left out.+\n$/,
    );
    expect(await overhang('run', 'resources/studies/first.overhang', '--dataset', folder)).toMatchObject({
      code: 2,
      stdout: '',
    });
  });

  it('may call a region NA and a sector null: both stay text, and results are the same (field case F9)', async () => {
    const folder = copyOfDataset('names');
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.csv'))) {
      const file = join(folder, name);
      // Ids of sectors and regions are whole words in the columns that hold them; names and notes differ.
      const text = readFileSync(file, 'utf8')
        .replace(/\bRW\b/g, 'NA')
        .replace(/\btextiles\b/g, 'null');
      writeFileSync(file, text);
    }
    const levers = [{ kind: 'tariff', importers: ['US'], sectors: ['*'], ratePercent: 60, start: '2027Q1' }];
    const study = files.write('names.overhang', studyOf([{ id: 'a', levers }]));
    const renamed = await overhang('run', study, '--dataset', folder);
    const original = await overhang('run', study);
    expect(renamed.code).toBe(0);
    const expected = original.stdout.replaceAll('"RW"', '"NA"').replaceAll('"textiles"', '"null"');
    expect(JSON.parse(renamed.stdout).scenarios).toEqual(JSON.parse(expected).scenarios);
  });

  it('from a German spreadsheet is read right, and says how it was read (field case F8)', async () => {
    const folder = copyOfDataset('german');
    const file = join(folder, 'flows.csv');
    const german = readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.replaceAll(',', ';').replaceAll('.', ','))
      .join('\n');
    writeFileSync(file, german.replace(/^steel;CN;CN;[^;]+/m, 'steel;CN;CN;1.234,5'));
    const ended = await overhang('dataset', '--check', folder);
    expect(ended.code).toBe(0);
    expect(ended.stderr).toMatch(
      /^overhang: .+flows\.csv: cells parted by semicolons, decimal comma \(.*1\.234,5 is 1234\.5\)\n$/,
    );
  });
});
