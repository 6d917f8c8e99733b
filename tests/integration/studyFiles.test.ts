import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStudyFile, revertStudy } from '../../src-main/desk/openStudy.ts';
import { saveStudy } from '../../src-main/desk/saveStudy.ts';
import { exportFile } from '../../src-main/exports/exportFile.ts';
import { writeStudy } from '../../src-model/study/writeStudy.ts';
import { desk, readStudy, study, type TestDesk } from './support.ts';

const request = { saveAs: false, suggestedName: 'Tariffs on electric vehicles' };

/** A desk with `a.overhang` opened on it. */
async function withFile(content = study()) {
  const at = desk();
  const path = join(at.folder, 'a.overhang');
  writeFileSync(path, writeStudy(content));
  const answer = await openStudyFile(at, path);
  if (answer.status !== 'opened') throw new Error(JSON.stringify(answer));
  return { at, path, document: answer.document };
}

function revisions(at: TestDesk) {
  return at.keeper.use((library) => {
    const number = library.studies.numberOf('test-study') ?? 0;
    return library.revisions.list(number).map(({ id, reason }) => {
      const text = library.revisions.text(id) ?? '';
      return [reason, (JSON.parse(text) as { title: string }).title] as const;
    });
  });
}

describe('opening', () => {
  it('gives the study, its file and a place among the recent files', async () => {
    const { at, path, document } = await withFile();
    expect(document).toMatchObject({
      path,
      readOnly: false,
      study: { title: 'Tariffs on electric vehicles' },
    });
    expect(at.keeper.use((library) => library.recentFiles.list())).toMatchObject([{ path }]);
  });

  it.each([
    ['a folder', (path: string) => mkdirSync(path), /regular file/],
    ['a missing file', () => {}, /ENOENT/],
    ['more than 5 MB', (path: string) => writeFileSync(path, Buffer.alloc(5_000_001, 32)), /5000001 bytes/],
    [
      'bytes that are not UTF-8',
      (path: string) => writeFileSync(path, Buffer.from([0x7b, 0xff, 0xfe])),
      /UTF-8/,
    ],
    ['half a file', (path: string) => writeFileSync(path, writeStudy(study()).slice(0, 900)), /./],
    ['another format', (path: string) => writeFileSync(path, '{"format":"other"}'), /./],
  ])('refuses %s with what was found and what is allowed', async (_what, make, found) => {
    const at = desk();
    const path = join(at.folder, 'b.overhang');
    make(path);
    const answer = await openStudyFile(at, path);
    expect(answer).toMatchObject({ status: 'refused', path });
    const problems = answer.status === 'refused' ? answer.problems : [];
    expect(problems[0]?.found).toMatch(found);
    expect(problems.every(({ allowed }) => allowed.length > 0)).toBe(true);
    expect(at.keeper.use((library) => library.recentFiles.list())).toEqual([]);
  });

  it('refuses a study of another dataset and names with another ending', async () => {
    const at = desk();
    const path = join(at.folder, 'b.overhang');
    writeFileSync(path, writeStudy(study({ dataset: { id: 'somebody-elses', version: '1' } })));
    expect((await openStudyFile(at, path)).status).toBe('refused');
    expect((await openStudyFile(at, '/etc/passwd')).status).toBe('refused');
  });
});

describe('saving', () => {
  it('writes the file so that it reads back, and keeps a revision', async () => {
    const { at, path, document } = await withFile();
    const changed = study({ title: '电动汽车关税' });
    const answer = await saveStudy(at, { ...request, study: changed, documentId: document.documentId });
    expect(answer).toMatchObject({ status: 'saved', document: { path, documentId: document.documentId } });
    expect(readStudy(path)).toEqual(changed);
    expect(revisions(at)).toEqual([
      ['saved', '电动汽车关税'],
      ['opened', 'Tariffs on electric vehicles'],
    ]);
    const again = await saveStudy(at, { ...request, study: study(), documentId: document.documentId });
    expect(again.status).toBe('saved');
  });

  it('asks for a name where there is none, and proposes a legal one', async () => {
    const at = desk();
    const { documentId } = at.documents.add({
      path: null,
      readOnly: false,
      savedAt: null,
      fingerprint: null,
      title: '',
    });
    const title = `${'钢铁行业产能过剩情景'.repeat(12)}/:`;
    expect(await saveStudy(at, { ...request, study: study(), documentId, suggestedName: title })).toEqual({
      status: 'cancelled',
    });
    const [question] = at.dialogs.askSavePath.mock.calls[0] ?? [];
    expect(Buffer.byteLength(question?.fileName ?? '')).toBeLessThanOrEqual(255);
    const path = join(at.folder, question?.fileName ?? '');
    at.dialogs.askSavePath.mockResolvedValue(path);
    const saved = await saveStudy(at, { ...request, study: study(), documentId, suggestedName: title });
    expect(saved).toMatchObject({ status: 'saved', document: { path } });
    expect(readStudy(path).title).toBe('Tariffs on electric vehicles');
  });

  it('notices that somebody changed the file, whatever the times say', async () => {
    const { at, path, document } = await withFile();
    const { atime, mtime } = statSync(path);
    const theirs = readFileSync(path, 'utf8').replace('electric', 'ELECTRIC');
    writeFileSync(path, theirs);
    utimesSync(path, atime, mtime);
    const save = { ...request, study: study({ title: 'mine' }), documentId: document.documentId };
    expect(await saveStudy(at, save)).toMatchObject({ status: 'changedOutside', path });
    expect(readFileSync(path, 'utf8')).toBe(theirs);
    // Keep mine: theirs stays in the library.
    expect(await saveStudy(at, { ...save, overwrite: true })).toMatchObject({ status: 'saved' });
    expect(readStudy(path).title).toBe('mine');
    expect(revisions(at).map(([, title]) => title)).toContain('Tariffs on ELECTRIC vehicles');
  });

  it('does not take a new time alone for a change', async () => {
    const { at, path, document } = await withFile();
    utimesSync(path, new Date(0), new Date(0));
    const answer = await saveStudy(at, {
      ...request,
      study: study({ title: 'x' }),
      documentId: document.documentId,
    });
    expect(answer.status).toBe('saved');
  });

  it('takes theirs: the state in the window stays in the library', async () => {
    const { at, path, document } = await withFile();
    writeFileSync(path, writeStudy(study({ title: 'theirs' })));
    const answer = await revertStudy(at, {
      documentId: document.documentId,
      study: study({ title: 'mine' }),
    });
    expect(answer).toMatchObject({ status: 'opened', document: { study: { title: 'theirs' } } });
    expect(revisions(at)).toContainEqual(['replaced', 'mine']);
    const next = { ...request, study: study({ title: 'next' }), documentId: document.documentId };
    expect((await saveStudy(at, next)).status).toBe('saved');
  });

  it('writes a file again that was deleted underneath, and says so where its folder is gone', async () => {
    const { at, path, document } = await withFile();
    const save = { ...request, study: study({ title: 'still here' }), documentId: document.documentId };
    rmSync(path);
    expect((await saveStudy(at, save)).status).toBe('saved');
    expect(readStudy(path).title).toBe('still here');
    const gone = join(at.folder, 'gone');
    mkdirSync(gone);
    at.dialogs.askSavePath.mockResolvedValue(join(gone, 'b.overhang'));
    expect((await saveStudy(at, { ...save, saveAs: true })).status).toBe('saved');
    rmSync(gone, { recursive: true });
    expect(await saveStudy(at, save)).toMatchObject({
      status: 'failed',
      reason: 'folderMissing',
      code: 'ENOENT',
    });
  });

  it('never writes what could not be opened again', async () => {
    const { at, path, document } = await withFile();
    const before = readFileSync(path, 'utf8');
    const unreadable = study({ referenceScenario: 'nobody' });
    const answer = await saveStudy(at, { ...request, study: unreadable, documentId: document.documentId });
    expect(answer).toMatchObject({ status: 'failed', reason: 'other' });
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it('succeeds even if the library fails', async () => {
    const { at, path, document } = await withFile();
    at.keeper.use((library) => library.db.exec('DROP TABLE revisions'));
    const save = { ...request, study: study({ title: 'saved' }), documentId: document.documentId };
    expect((await saveStudy(at, save)).status).toBe('saved');
    expect(readStudy(path).title).toBe('saved');
    expect(at.report).toHaveBeenCalled();
  });
});

describe('exporting', () => {
  const png = Uint8Array.from(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  );

  it('writes a picture under a legal name', async () => {
    const at = desk();
    at.dialogs.askSavePath.mockImplementation(async ({ fileName }) => join(at.folder, fileName));
    const answer = await exportFile(at, { suggestedName: 'R&D <EU> "35 %"', kind: 'png', bytes: png });
    expect(answer).toEqual({ status: 'saved', path: join(at.folder, 'R&D EU 35 %.png') });
    expect(readFileSync(join(at.folder, 'R&D EU 35 %.png')).equals(png)).toBe(true);
  });

  it.each([
    ['png', 'GIF89a'],
    ['png', Buffer.from(png.subarray(0, 40)).toString('latin1')],
    ['svg', '<html></html>'],
    ['csv', 'scenario,path'],
  ] as const)('refuses bytes that are not %s', async (kind, bytes) => {
    const at = desk();
    const wrong = { suggestedName: 'x', kind, bytes: new Uint8Array(Buffer.from(bytes, 'latin1')) };
    await expect(exportFile(at, wrong)).rejects.toThrow(`not ${kind}`);
    expect(at.dialogs.askSavePath).not.toHaveBeenCalled();
    expect(readdirSync(at.folder)).toEqual(['library']);
  });
});
