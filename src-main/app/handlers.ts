import type { BrowserWindow } from 'electron';
import type { CallArgs } from '../../src-ipc/contract.ts';
import type { Settings, SettingsChange } from '../../src-ipc/settings.ts';
import { bootstrap, type StartFacts } from '../desk/bootstrap.ts';
import { besides, type Desk } from '../desk/desk.ts';
import type { DatasetImports } from '../desk/importDataset.ts';
import { journalOrSay, reportEdited } from '../desk/journal.ts';
import {
  duplicateStudy,
  exportLibraryStudy,
  keepRevision,
  libraryOverview,
  openLibraryStudy,
  readRevision,
} from '../desk/libraryStudies.ts';
import { newStudy } from '../desk/newStudy.ts';
import { openStudyFile, revertStudy } from '../desk/openStudy.ts';
import { putAside } from '../desk/putAside.ts';
import { answerRecovery } from '../desk/recover.ts';
import { removeDataset } from '../desk/removeDataset.ts';
import { saveStudy } from '../desk/saveStudy.ts';
import { copyImage, copyText } from '../exports/clipboard.ts';
import { exportFile } from '../exports/exportFile.ts';
import type { Handlers } from '../ipc/registerCalls.ts';
import type { Upkeep } from '../library/libraryUpkeep.ts';
import { searchStudies } from '../library/search.ts';
import type { Messages } from '../messages/messages.ts';
import type { CloseGuard } from '../window/closeGuard.ts';

export interface HandlerParts {
  readonly desk: Desk;
  readonly window: () => BrowserWindow;
  readonly say: () => Messages;
  readonly imports: DatasetImports;
  readonly guard: CloseGuard;
  readonly startFacts: () => StartFacts;
  readonly applySettings: (change: SettingsChange) => Settings;
  readonly quit: () => void;
  readonly upkeep: Upkeep;
}

/** Each call of the contract, in the terms of the module that does it. */
export function createHandlers(parts: HandlerParts): Handlers {
  const { desk } = parts;
  return {
    bootstrap: () => bootstrap(desk, parts.startFacts()),
    newStudy: ({ dataset }) => {
      const say = parts.say();
      return newStudy(desk, dataset, { title: say.untitledStudy, scenario: say.policyOfBaseYear });
    },
    openStudy: async ({ path }) => {
      const file = path ?? (await desk.dialogs.askOpenPath());
      return file === null ? { status: 'cancelled' } : openStudyFile(desk, file);
    },
    revertStudy: (args) => revertStudy(desk, args),
    saveStudy: (args) => saveStudy(desk, args),
    journalStudy: (args) => journalOrSay(desk, args),
    answerRecovery: (args) => answerRecovery(desk, args),
    reportEdited: (args) => {
      const { edited, title } = reportEdited(desk, args);
      parts.window().setTitle(title);
      parts.window().setDocumentEdited(edited);
    },
    confirmClose: ({ decision }) => {
      const current = desk.documents.current();
      if (decision === 'discard' && current !== null) putAside(desk, current.documentId, 'discarded');
      parts.guard.answer(decision);
    },
    recentStudies: () => desk.keeper.use((library) => library.recentFiles.list()),
    clearRecentStudies: () =>
      besides(desk, 'clear the recent files', (library) => library.recentFiles.clear()),
    exportFile: (args) => exportFile(desk, args),
    copyText: (args) => copyText(args),
    copyImage: ({ bytes }) => copyImage(bytes),
    windowControl: ({ action }) => controlWindow(parts, action),
    libraryOverview: () => libraryOverview(desk, parts.upkeep),
    searchLibrary: (query) => desk.keeper.use(({ db }) => searchStudies(db, query)),
    keepRevision: (args) => keepRevision(desk, args),
    listRevisions: ({ studyId }) =>
      desk.keeper.use(({ studies, revisions }) => revisions.list(studies.numberOf(studyId) ?? 0)),
    readRevision: ({ revisionId }) => readRevision(desk, revisionId),
    nameRevision: ({ revisionId, name }) =>
      desk.keeper.use(({ revisions }) => revisions.rename(revisionId, name)),
    openLibraryStudy: ({ studyId }) => openLibraryStudy(desk, studyId),
    duplicateStudy: ({ studyId, title }) => duplicateStudy(desk, studyId, title),
    exportLibraryStudy: ({ studyId }) => exportLibraryStudy(desk, studyId),
    tagStudies: ({ studyIds, tag, tagged }) =>
      desk.keeper.use(({ shelf }) => shelf.tag(studyIds, tag, tagged)),
    binStudies: ({ studyIds, binned }) =>
      desk.keeper.use(({ shelf }) => shelf.bin(studyIds, binned ? desk.now() : null)),
    emptyBin: () => desk.keeper.use(({ shelf }) => shelf.emptyBin(desk.now())),
    listDatasets: () => desk.datasets.list(),
    readDataset: (ref) => desk.datasets.find(ref),
    readDatasetFolder: () => parts.imports.read(),
    keepDataset: ({ importId }) => parts.imports.keep(importId),
    removeDataset: (ref) => ({ removed: removeDataset(desk, ref) }),
    writeSettings: (change) => parts.applySettings(change),
  };
}

type WindowAction = CallArgs<'windowControl'>['action'];

function controlWindow({ window, quit }: HandlerParts, action: WindowAction): void {
  const actions: Readonly<Record<WindowAction, (window: BrowserWindow) => void>> = {
    minimize: (it) => it.minimize(),
    toggleMaximize: (it) => (it.isMaximized() ? it.unmaximize() : it.maximize()),
    toggleFullScreen: (it) => it.setFullScreen(!it.isFullScreen()),
    close: (it) => it.close(),
    paste: (it) => it.webContents.paste(),
    quit,
  };
  actions[action](window());
}
