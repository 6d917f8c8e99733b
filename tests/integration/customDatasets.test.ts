import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDatasetImports } from '../../src-main/desk/importDataset.ts';
import { journalStudy } from '../../src-main/desk/journal.ts';
import { duplicateStudy, openLibraryStudy } from '../../src-main/desk/libraryStudies.ts';
import { newStudy } from '../../src-main/desk/newStudy.ts';
import { openStudyFile } from '../../src-main/desk/openStudy.ts';
import { removeDataset } from '../../src-main/desk/removeDataset.ts';
import { saveStudy } from '../../src-main/desk/saveStudy.ts';
import { packFiles, unpackFiles } from '../../src-main/library/datasetFiles.ts';
import { writeStudy } from '../../src-model/study/writeStudy.ts';
import { append, type Edits, folder, gbkBytes, replace, textOf } from '../datasets/folder.ts';
import { desk, resources, study, type TestDesk } from './support.ts';

const own = { id: 'ministry-2024', version: '1.0.0' };
const named: Edits = { 'dataset.json': replace('"overhang-2024"', '"ministry-2024"') };
const names = { title: 'Untitled', scenario: 'Policy of 2024' };

/** Writes a dataset folder and lets the next question for one answer it. */
function given(at: TestDesk, edits: Edits, bytes: Readonly<Record<string, Uint8Array>> = {}): void {
  const path = join(at.folder, `data-${Math.random()}`);
  mkdirSync(path);
  for (const [name, content] of Object.entries({ ...folder(edits), ...bytes }))
    writeFileSync(join(path, name), content);
  at.dialogs.askFolder.mockResolvedValueOnce(path);
}

async function imported(at: TestDesk, edits: Edits = named): Promise<void> {
  const imports = createDatasetImports(at);
  given(at, edits);
  const read = await imports.read();
  if (read.status !== 'read') throw new Error(JSON.stringify(read));
  imports.keep(read.importId);
}

describe('importing a dataset', () => {
  it('shows what was read, keeps it only then, and finds it again after a restart', async () => {
    const at = desk();
    const imports = createDatasetImports(at);
    given(at, named);
    const read = await imports.read();
    expect(read).toMatchObject({ status: 'read', ref: own, notices: [] });
    expect(read.status === 'read' && read.sectors).toHaveLength(19);
    expect(at.datasets.list().map(({ ref }) => ref.id)).toEqual(['overhang-2024']);
    imports.keep(read.status === 'read' ? read.importId : '');
    const again = desk(at.userData, at.keeper);
    expect(again.datasets.list()).toMatchObject([
      { shipped: true },
      { ref: own, sectors: 19, regions: 7, studies: 0, shipped: false },
    ]);
    expect(again.datasets.find(own)?.flows).toEqual(resources.dataset.flows);
  });

  it('tells how a file was read that is not as documented (F7, F8)', async () => {
    const at = desk();
    given(at, named, { 'sectors.csv': gbkBytes(textOf('sectors.csv')) });
    expect(await createDatasetImports(at).read()).toMatchObject({
      status: 'read',
      notices: [{ kind: 'encoding', file: 'sectors.csv', encoding: 'gb18030' }],
    });
  });

  it('refuses a wrong folder with everything that is wrong, and keeps nothing', async () => {
    const at = desk();
    given(at, { ...named, 'flows.csv': append('steel,CN,World,83.6,x,C', 'steel,CN,EU,-1,x,C') });
    const read = await createDatasetImports(at).read();
    expect(read).toMatchObject({ status: 'refused' });
    const problems = read.status === 'refused' ? read.problems : [];
    expect(problems.length).toBeGreaterThanOrEqual(2);
    expect(problems.every(({ file }) => file === 'flows.csv')).toBe(true);
    expect(at.datasets.list()).toHaveLength(1);
  });

  it('never lets an id and version mean other data', async () => {
    const at = desk();
    const imports = createDatasetImports(at);
    given(at, { 'flows.csv': (text) => text.replace(/^(steel,CN,EU),[\d.]+/m, '$1,99') });
    expect(await imports.read()).toMatchObject({ status: 'refused', problems: [{ file: 'dataset.json' }] });
    await imported(at);
    given(at, { ...named, 'flows.csv': (text) => text.replace(/^(steel,CN,EU),[\d.]+/m, '$1,99') });
    expect(await imports.read()).toMatchObject({ status: 'refused' });
    given(at, named);
    expect((await imports.read()).status).toBe('read');
  });

  it('refuses a folder that is none or is cancelled', async () => {
    const at = desk();
    at.dialogs.askFolder.mockResolvedValueOnce(join(at.folder, 'gone'));
    expect(await createDatasetImports(at).read()).toMatchObject({ status: 'refused' });
    expect(await createDatasetImports(at).read()).toEqual({ status: 'cancelled' });
    expect(() => createDatasetImports(at).keep('6f9619ff-8b86-4d01-b42d-00cf4fc964ff')).toThrow('no such');
  });
});

describe('a study of an imported dataset', () => {
  it('opens with that version, else with the newest of its id, and is refused by name without', async () => {
    const at = desk();
    const path = join(at.folder, 'a.overhang');
    writeFileSync(path, writeStudy(study({ dataset: own })));
    expect(await openStudyFile(at, path)).toMatchObject({
      status: 'refused',
      problems: [{ path: 'dataset.id', found: '"ministry-2024"', allowed: '"overhang-2024"' }],
    });
    await imported(at);
    expect((await openStudyFile(at, path)).status).toBe('opened');
    await imported(at, {
      'dataset.json': (text) => text.replace('"overhang-2024"', '"ministry-2024"').replace('1.0.0', '2.0.0'),
    });
    expect(at.datasets.find(own)?.meta.version).toBe('1.0.0');
    expect(at.datasets.find({ ...own, version: '1.5.0' })?.meta.version).toBe('2.0.0');
    expect(at.datasets.find({ id: 'overhang-2024', version: '9' })).toBe(at.datasets.shipped);
  });

  it('keeps its dataset from being removed, saved or only begun', async () => {
    const at = desk();
    await imported(at);
    const { documentId, study: begun } = newStudy(at, own, names);
    expect(begun.dataset).toEqual(own);
    journalStudy(at, { documentId, study: begun });
    expect(removeDataset(at, own)).toBe(false);
    at.dialogs.askSavePath.mockResolvedValueOnce(join(at.folder, 'a.overhang'));
    await saveStudy(at, { study: begun, documentId, saveAs: false, suggestedName: '' });
    expect(at.datasets.list()[1]).toMatchObject({ studies: 1 });
    expect(removeDataset(at, own)).toBe(false);
    at.keeper.use(({ shelf }) => {
      shelf.bin([begun.id], '2026-01-01T00:00:00.000Z');
      shelf.emptyBin('2026-02-01T00:00:00.000Z');
    });
    expect(at.datasets.find(own)).not.toBeNull();
    expect(removeDataset(at, own)).toBe(true);
    expect(at.datasets.list()).toHaveLength(1);
    expect(at.keeper.use(({ db }) => db.prepare('SELECT count(*) FROM contents').pluck().get())).toBe(0);
  });

  it('of which only the library is left is refused, not shown with other data', async () => {
    const at = desk();
    const foreign = study({ dataset: { id: 'gone', version: '1' } });
    const state = { study: foreign, text: writeStudy(foreign), path: null, reason: 'saved' } as const;
    at.keeper.use(({ studies }) => studies.keep({ ...state, at: at.now() }));
    expect((await openLibraryStudy(at, foreign.id)).status).toBe('refused');
    const copy = duplicateStudy(at, foreign.id, 'Copy');
    expect((await openLibraryStudy(at, copy?.studyId ?? '')).status).toBe('refused');
  });
});

it('files are packed byte by byte, whatever they hold', () => {
  const files = { 'a.csv': new Uint8Array([0, 255, 13, 10]), 'b.json': new Uint8Array() };
  expect(unpackFiles(packFiles(files))).toEqual(files);
});
