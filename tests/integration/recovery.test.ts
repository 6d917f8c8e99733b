import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bootstrap } from '../../src-main/desk/bootstrap.ts';
import { journalStudy, reportEdited } from '../../src-main/desk/journal.ts';
import { openStudyFile } from '../../src-main/desk/openStudy.ts';
import { answerRecovery } from '../../src-main/desk/recover.ts';
import { saveStudy } from '../../src-main/desk/saveStudy.ts';
import { writeStudy } from '../../src-model/study/writeStudy.ts';
import { desk, readStudy, resources, study, type TestDesk } from './support.ts';

const facts = {
  resources,
  settings: { language: 'en', theme: 'system', hintSeen: false, panelSizes: {}, arrangement: 'overlay' },
  versions: { app: '1', model: '1', electron: '1', platform: 'linux' },
  maximized: false,
  startFile: null,
  reloaded: false,
} as const;

async function openedFile(at: TestDesk) {
  const path = join(at.folder, 'a.overhang');
  writeFileSync(path, writeStudy(study()));
  const answer = await openStudyFile(at, path);
  if (answer.status !== 'opened') throw new Error(JSON.stringify(answer));
  reportEdited(at, { documentId: answer.document.documentId, edited: false, title: 'a' });
  return { path, documentId: answer.document.documentId };
}

/** The next start after a kill: a new process finds the profile as it was left. */
function afterKill(at: TestDesk): TestDesk {
  at.keeper.use((library) => library.db.close());
  at.keeper.close();
  const next = desk(at.userData);
  return next;
}

function edit(at: TestDesk, documentId: string, title: string) {
  reportEdited(at, { documentId, edited: true, title });
  journalStudy(at, { documentId, study: study({ title }) });
}

describe('starting', () => {
  it('for the first time opens the first study, as a document of the user’s own', async () => {
    const boot = await bootstrap(desk(), facts);
    expect(boot.firstStart).toBe(true);
    expect(boot.document).toMatchObject({ path: null, study: { title: resources.first.title } });
    expect(boot.document.study.id).not.toBe(resources.first.id);
    expect(boot.recovered).toBeUndefined();
  });

  it('with a file opens it, and tells why if it is refused', async () => {
    const at = desk();
    const path = join(at.folder, 'b.overhang');
    writeFileSync(path, writeStudy(study({ title: 'b' })));
    expect((await bootstrap(at, { ...facts, startFile: path })).document.study.title).toBe('b');
    writeFileSync(path, '{');
    const refused = await bootstrap(desk(), { ...facts, startFile: path });
    expect(refused.notices).toMatchObject([{ code: 'startFileRefused', path }]);
    expect(refused.document.study.title).toBe(resources.first.title);
  });

  it('after a quit opens the last file again', async () => {
    const at = desk();
    const { path } = await openedFile(at);
    at.keeper.close();
    const boot = await bootstrap(desk(at.userData), facts);
    expect(boot.document.path).toBe(path);
    expect(boot.firstStart).toBe(false);
  });
});

describe('after a kill', () => {
  it('the next start offers exactly the last state, beside the file', async () => {
    const at = desk();
    const { path, documentId } = await openedFile(at);
    edit(at, documentId, 'one');
    edit(at, documentId, 'two');
    const next = afterKill(at);
    const { recovered, document } = await bootstrap(next, facts);
    expect(recovered).toMatchObject({
      document: { documentId, path, study: { title: 'two' } },
      saved: { study: { title: 'Tariffs on electric vehicles' } },
      changedOutside: false,
    });
    expect(document.study.title).toBe('Tariffs on electric vehicles');
    expect(readStudy(path).title).toBe('Tariffs on electric vehicles');
  });

  it('offers nothing if the last state was saved', async () => {
    const at = desk();
    const { documentId } = await openedFile(at);
    edit(at, documentId, 'saved');
    await saveStudy(at, { study: study({ title: 'saved' }), documentId, saveAs: false, suggestedName: '' });
    expect((await bootstrap(afterKill(at), facts)).recovered).toBeUndefined();
  });

  it('offers nothing if the kill came between the save and the library', async () => {
    const at = desk();
    const { path, documentId } = await openedFile(at);
    edit(at, documentId, 'saved');
    writeFileSync(path, writeStudy(study({ title: 'saved' })));
    expect((await bootstrap(afterKill(at), facts)).recovered).toBeUndefined();
  });

  it('keeping the draft writes no file, and saving it notices newer work (F13)', async () => {
    const at = desk();
    const { path, documentId } = await openedFile(at);
    edit(at, documentId, 'draft');
    const next = afterKill(at);
    const newer = writeStudy(study({ title: 'newer, by text editor' }));
    writeFileSync(path, newer);
    const { recovered } = await bootstrap(next, facts);
    expect(recovered).toMatchObject({
      changedOutside: true,
      saved: { study: { title: 'newer, by text editor' } },
    });
    answerRecovery(next, { documentId, decision: 'keep' });
    reportEdited(next, { documentId, edited: true, title: 'draft' });
    expect(readStudy(path).title).toBe('newer, by text editor');
    const save = { study: study({ title: 'draft' }), documentId, saveAs: false, suggestedName: '' };
    expect((await saveStudy(next, save)).status).toBe('changedOutside');
    expect(readStudy(path).title).toBe('newer, by text editor');
    expect((await saveStudy(next, { ...save, overwrite: true })).status).toBe('saved');
    expect(readStudy(path).title).toBe('draft');
    const kept = next.keeper.use((library) => {
      const revisions = library.revisions.list(library.studies.numberOf('test-study') ?? 0);
      return revisions.map(({ id }) => library.revisions.text(id));
    });
    expect(kept).toContain(newer);
  });

  it('a draft that is not wanted stays in the library and is not offered again', async () => {
    const at = desk();
    const { documentId } = await openedFile(at);
    edit(at, documentId, 'unwanted');
    const next = afterKill(at);
    await bootstrap(next, facts);
    answerRecovery(next, { documentId, decision: 'discard' });
    const number = next.keeper.use((library) => library.studies.numberOf('test-study') ?? 0);
    expect(next.keeper.use((library) => library.revisions.list(number))[0]?.reason).toBe('discarded');
    expect((await bootstrap(afterKill(next), facts)).recovered).toBeUndefined();
  });

  it('a draft that was neither kept nor dropped is offered again', async () => {
    const at = desk();
    const { documentId } = await openedFile(at);
    edit(at, documentId, 'draft');
    const next = afterKill(at);
    await bootstrap(next, facts);
    const third = await bootstrap(afterKill(next), facts);
    expect(third.recovered?.document.study.title).toBe('draft');
  });
});

describe('within a session', () => {
  it('a window that was reloaded goes on from its last state', async () => {
    const at = desk();
    const { documentId } = await openedFile(at);
    edit(at, documentId, 'in the middle of a drag');
    const boot = await bootstrap(at, { ...facts, reloaded: true });
    expect(boot).toMatchObject({
      edited: true,
      document: { documentId, study: { title: 'in the middle of a drag' } },
      notices: [{ code: 'windowReloadedAfterCrash' }],
    });
  });

  it('undoing everything leaves nothing to recover', async () => {
    const at = desk();
    const { documentId } = await openedFile(at);
    edit(at, documentId, 'for a moment');
    reportEdited(at, { documentId, edited: false, title: 'a' });
    expect(at.keeper.use((library) => library.workingCopies.list())).toEqual([]);
  });

  it('changes given up for another study become a revision', async () => {
    const at = desk();
    const { documentId } = await openedFile(at);
    edit(at, documentId, 'given up');
    const path = join(at.folder, 'b.overhang');
    writeFileSync(path, writeStudy(study({ id: 'other', title: 'other' })));
    const other = await openStudyFile(at, path);
    if (other.status !== 'opened') throw new Error('not opened');
    reportEdited(at, { documentId: other.document.documentId, edited: false, title: 'other' });
    expect(at.keeper.use((library) => library.workingCopies.list())).toEqual([]);
    const number = at.keeper.use((library) => library.studies.numberOf('test-study') ?? 0);
    expect(at.keeper.use((library) => library.revisions.list(number))[0]?.reason).toBe('discarded');
  });

  it('a change made while the file is being written is not lost', async () => {
    const at = desk();
    const { documentId } = await openedFile(at);
    edit(at, documentId, 'saved');
    const saving = saveStudy(at, {
      study: study({ title: 'saved' }),
      documentId,
      saveAs: false,
      suggestedName: '',
    });
    edit(at, documentId, 'after');
    await saving;
    expect((await bootstrap(afterKill(at), facts)).recovered?.document.study.title).toBe('after');
  });
});
