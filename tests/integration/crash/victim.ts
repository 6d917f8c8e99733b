// A process that works on the store and on files until it is killed. It says `ready`, then the number of each deed
// when main would have confirmed it to the window.
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from '../../../src-main/desk/desk.ts';
import { journalStudy } from '../../../src-main/desk/journal.ts';
import { saveStudy } from '../../../src-main/desk/saveStudy.ts';
import { exportFile } from '../../../src-main/exports/exportFile.ts';
import { bindingHere } from '../../../src-main/library/binding.ts';
import { libraryFolder } from '../../../src-main/library/libraryFolder.ts';
import { keepLibrary } from '../../../src-main/library/libraryKeeper.ts';
import { openLibrary } from '../../../src-main/library/openLibrary.ts';
import { createDocuments } from '../../../src-main/studyFiles/documents.ts';
import { type Deed, documentId, numbered, slowMigrations, table } from './deeds.ts';

const [deed, folder] = process.argv.slice(2) as [Deed, string];
const options = { files: libraryFolder(folder), binding: bindingHere(), now: () => new Date().toISOString() };

function say(word: string | number): void {
  writeSync(1, `${word}\n`);
}

function deskOf(): Desk {
  const documents = createDocuments();
  documents.add({
    documentId,
    path: join(folder, 'a.overhang'),
    readOnly: false,
    savedAt: null,
    fingerprint: null,
    title: '',
  });
  return {
    // Neither saving nor journaling looks into the dataset.
    datasets: undefined as never,
    keeper: keepLibrary(options),
    documents,
    dialogs: {
      askOpenPath: async () => null,
      askFolder: async () => null,
      askSavePath: async () => join(folder, 'table.csv'),
    },
    now: options.now,
    report: (what, error) => {
      throw new Error(what, { cause: error });
    },
  };
}

async function repeat(work: (n: number) => unknown): Promise<void> {
  say('ready');
  for (let n = 1; ; n++) {
    await work(n);
    say(n);
  }
}

switch (deed) {
  case 'save': {
    const desk = deskOf();
    const request = { documentId, saveAs: false, suggestedName: '', overwrite: false };
    await repeat(async (n) => {
      const answer = await saveStudy(desk, { ...request, study: numbered(n) });
      if (answer.status !== 'saved') throw new Error(answer.status);
    });
    break;
  }
  case 'autosave': {
    const desk = deskOf();
    await repeat(async (n) => {
      journalStudy(desk, { documentId, study: numbered(n) });
      await new Promise(setImmediate);
    });
    break;
  }
  case 'export': {
    const desk = deskOf();
    await repeat(async (n) => {
      const answer = await exportFile(desk, { suggestedName: 'table', kind: 'csv', bytes: table(n) });
      if (answer.status !== 'saved') throw new Error(answer.status);
    });
    break;
  }
  case 'migration':
    say('ready');
    openLibrary({ ...options, migrations: slowMigrations });
    say(1);
    setInterval(() => {}, 1000);
    break;
  case 'idle': {
    const desk = deskOf();
    journalStudy(desk, { documentId, study: numbered(1) });
    say('ready');
    say(1);
    setInterval(() => {}, 1000);
    break;
  }
}
