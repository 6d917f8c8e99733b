import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { createDatasets } from '../../src-main/datasets/datasets.ts';
import type { Desk } from '../../src-main/desk/desk.ts';
import { bindingHere } from '../../src-main/library/binding.ts';
import { libraryFolder } from '../../src-main/library/libraryFolder.ts';
import { keepLibrary, type LibraryKeeper } from '../../src-main/library/libraryKeeper.ts';
import { type OpenedLibrary, type OpenOptions, openLibrary } from '../../src-main/library/openLibrary.ts';
import { readResources } from '../../src-main/resources/readResources.ts';
import { createDocuments } from '../../src-main/studyFiles/documents.ts';
import { parseStudy } from '../../src-model/study/parseStudy.ts';
import type { Study } from '../../src-model/study/study.ts';

export const resources = readResources(join(import.meta.dirname, '..', '..', 'resources'));

/** A folder of the test's own, removed with it. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'overhang-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

let seconds = 0;
/** A clock that moves one second at each look. */
export function tick(): string {
  seconds += 1;
  return new Date(Date.UTC(2026, 10, 25) + seconds * 1000).toISOString();
}

export function openOptions(userData: string, more: Partial<OpenOptions> = {}): OpenOptions {
  return { files: libraryFolder(userData), binding: bindingHere(), now: tick, ...more };
}

/** Opens a library that is closed with the test. */
export function opened(options: OpenOptions): OpenedLibrary {
  const library = openLibrary(options);
  onTestFinished(() => {
    library.library.db.close();
  });
  return library;
}

export interface TestDesk extends Desk {
  readonly dialogs: {
    askOpenPath: ReturnType<typeof vi.fn<Desk['dialogs']['askOpenPath']>>;
    askFolder: ReturnType<typeof vi.fn<Desk['dialogs']['askFolder']>>;
    askSavePath: ReturnType<typeof vi.fn<Desk['dialogs']['askSavePath']>>;
  };
  readonly userData: string;
  readonly folder: string;
}

/** A desk on a real library and a real folder; `again` starts anew on the same profile, as after a crash or a quit. */
export function desk(userData = freshFolder(), keeper?: LibraryKeeper): TestDesk {
  const kept = keeper ?? keepLibrary(openOptions(userData));
  onTestFinished(() => kept.close());
  return {
    datasets: createDatasets(resources.dataset, kept),
    keeper: kept,
    documents: createDocuments(),
    dialogs: {
      askOpenPath: vi.fn<Desk['dialogs']['askOpenPath']>().mockResolvedValue(null),
      askFolder: vi.fn<Desk['dialogs']['askFolder']>().mockResolvedValue(null),
      askSavePath: vi.fn<Desk['dialogs']['askSavePath']>().mockResolvedValue(null),
    },
    now: tick,
    report: vi.fn(),
    userData,
    folder: userData,
  };
}

/** A small valid study on the shipped dataset. */
export function study(change: Partial<Study> = {}): Study {
  return { ...resources.first, id: 'test-study', title: 'Tariffs on electric vehicles', ...change };
}

export function readStudy(path: string): Study {
  const parsed = parseStudy(readFileSync(path, 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}
