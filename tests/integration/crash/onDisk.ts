// Runs on a disk of its own, which the test mounts: full, or read-only. Answers one JSON line.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from '../../../src-main/desk/desk.ts';
import { journalOrSay } from '../../../src-main/desk/journal.ts';
import { saveStudy } from '../../../src-main/desk/saveStudy.ts';
import { bindingHere } from '../../../src-main/library/binding.ts';
import { findDamage } from '../../../src-main/library/integrity.ts';
import { libraryFolder } from '../../../src-main/library/libraryFolder.ts';
import { keepLibrary } from '../../../src-main/library/libraryKeeper.ts';
import { createDocuments } from '../../../src-main/studyFiles/documents.ts';
import { parseStudy } from '../../../src-model/study/parseStudy.ts';
import { documentId, numbered, numberOf } from './deeds.ts';

const [folder, readOnly] = process.argv.slice(2) as [string, string | undefined];
const file = join(folder, 'a.overhang');
const files = libraryFolder(folder);
const keeper = keepLibrary({ files, binding: bindingHere(), now: () => new Date().toISOString() });
const documents = createDocuments();
documents.add({ documentId, path: file, readOnly: false, savedAt: null, fingerprint: null, title: '' });
const desk: Desk = {
  datasets: undefined as never,
  keeper,
  documents,
  dialogs: { askOpenPath: async () => null, askFolder: async () => null, askSavePath: async () => null },
  now: () => new Date().toISOString(),
  report: () => {},
};

const save = (n: number) =>
  saveStudy(desk, { study: numbered(n), documentId, saveAs: false, suggestedName: '' }).then((answer) =>
    answer.status === 'failed' ? `${answer.reason} ${answer.code}` : answer.status,
  );
const journal = (n: number): string => {
  const answer = journalOrSay(desk, { documentId, study: numbered(n) });
  return answer.status === 'failed' ? `${answer.reason} ${answer.code}` : answer.status;
};
const saved = (): number => {
  const parsed = parseStudy(readFileSync(file, 'utf8'));
  return parsed.ok ? numberOf(parsed.value) : -1;
};
const journaled = (): number => {
  const parsed = parseStudy(keeper.use((library) => library.workingCopies.find(documentId)?.study ?? ''));
  return parsed.ok ? numberOf(parsed.value) : -1;
};
const strangers = () => readdirSync(folder).filter((name) => name.endsWith('.tmp'));

if (readOnly === 'readOnly') {
  const notices = keeper.takeNotices();
  const answer = {
    inMemory: keeper.inMemory(),
    notices,
    save: await save(2),
    saved: saved(),
    journal: journal(2),
  };
  process.stdout.write(JSON.stringify({ ...answer, strangers: strangers() }));
} else {
  const first = [journal(1), await save(1)];
  journal(2);
  const ballast = join(folder, 'ballast');
  for (let size = 1 << 20; size >= 512; size /= 2) {
    try {
      while (true) writeFileSync(ballast, Buffer.alloc(size), { flag: 'a' });
    } catch {
      // The disk is full to this size.
    }
  }
  const full = {
    save: await save(3),
    saved: saved(),
    journal: journal(4),
    journaled: journaled(),
    strangers: strangers(),
  };
  rmSync(ballast);
  const after = {
    journal: journal(5),
    journaled: journaled(),
    save: await save(5),
    saved: saved(),
    damage: keeper.use(({ db }) => findDamage(db, 'full')),
    aside: existsSync(files.folder) && readdirSync(files.folder).some((name) => name.startsWith('damaged')),
  };
  process.stdout.write(JSON.stringify({ first, full, after }));
}
