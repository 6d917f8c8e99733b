import { join } from 'node:path';
import { app, ipcMain, Menu, nativeTheme, protocol } from 'electron';
import { createDatasets } from '../datasets/datasets.ts';
import type { Desk } from '../desk/desk.ts';
import { createDatasetImports } from '../desk/importDataset.ts';
import { openStudyFile } from '../desk/openStudy.ts';
import { registerCalls } from '../ipc/registerCalls.ts';
import { eventSender, type SendEvent } from '../ipc/sendEvent.ts';
import { bindingHere } from '../library/binding.ts';
import { libraryFolder } from '../library/libraryFolder.ts';
import { keepLibrary } from '../library/libraryKeeper.ts';
import { createUpkeep } from '../library/libraryUpkeep.ts';
import { careInThread } from '../library/upkeepThread.ts';
import { menuTemplate } from '../menu/menuTemplate.ts';
import { type Messages, messagesIn, systemLanguage } from '../messages/messages.ts';
import { serveBundle } from '../protocol/serveBundle.ts';
import { readResources } from '../resources/readResources.ts';
import { appScheme, startPage } from '../security/appOrigin.ts';
import { createDocuments } from '../studyFiles/documents.ts';
import { createCloseGuard } from '../window/closeGuard.ts';
import { systemDialogs } from '../window/dialogs.ts';
import { bringToFront, followMaximized, openWindow, rememberWindow } from '../window/openWindow.ts';
import { catchEverything, reviveWindow } from './failures.ts';
import { createHandlers } from './handlers.ts';
import type { IncomingFiles } from './incomingFiles.ts';
import type { Report } from './report.ts';
import { liveSettings } from './settings.ts';
import { startFactsOf } from './startFacts.ts';

/** The first look at the library waits until the first picture is long painted, ms. */
const firstUpkeep = 4000;
const upkeepEvery = 3_600_000;

export interface Workbench {
  /** Brings the window to the front. */
  show(): void;
}

/** Puts the application together: library, window, and the calls between them. Needs a ready Electron. */
export function openWorkbench(incoming: IncomingFiles, report: Report): Workbench {
  const now = () => new Date().toISOString();
  const files = libraryFolder(app.getPath('userData'));
  const binding = bindingHere();
  const keeper = keepLibrary({ files, binding, now });
  const settings = liveSettings(keeper, systemLanguage(app.getPreferredSystemLanguages()), report);
  const say = () => messagesIn(settings.current().language);
  catchEverything(report, say);
  nativeTheme.themeSource = settings.current().theme;

  protocol.handle(appScheme, serveBundle(join(app.getAppPath(), 'out', 'renderer')));
  const window = openWindow(keeper, report);
  const send = eventSender(() => (window.isDestroyed() ? null : window.webContents));
  setMenu(say(), send);
  followMaximized(window, send);
  reviveWindow(window, report, say);
  // The window's process starts while the dataset is read here.
  const loading = window.loadURL(startPage);

  const resources = readResources(
    app.isPackaged ? process.resourcesPath : join(app.getAppPath(), 'resources'),
  );
  const dialogs = systemDialogs(() => window, say, app.getPath('documents'));
  const desk: Desk = {
    datasets: createDatasets(resources.dataset, keeper),
    keeper,
    documents: createDocuments(),
    dialogs,
    now,
    report,
  };

  const guard = createCloseGuard({
    isEdited: () => desk.documents.current()?.edited === true,
    canAsk: () => !window.webContents.isCrashed() && !window.webContents.isLoading(),
    ask: () => send('closeRequested', {}),
    closeWindow: () => window.close(),
    quit: () => app.quit(),
  });
  window.on('close', (event) => {
    if (guard.onClose()) event.preventDefault();
    else rememberWindow(window, keeper, report);
  });
  app.on('before-quit', () => guard.onQuit());
  app.on('will-quit', () => keeper.close());

  const upkeep = createUpkeep({
    keeper,
    files,
    binding,
    now,
    care: (task) => careInThread(join(app.getAppPath(), 'out', 'main', 'upkeep.cjs'), task),
    report,
    onReplaced: () => {
      for (const notice of keeper.takeNotices()) send('noticed', { notice });
    },
  });

  const handlers = createHandlers({
    desk,
    imports: createDatasetImports(desk),
    window: () => window,
    say,
    guard,
    startFacts: startFactsOf({
      resources,
      settings,
      window,
      takeStartFile: () => incoming.startWith((path) => void openLater(desk, send, path)),
    }),
    applySettings: (change) => {
      const changed = settings.change(change);
      nativeTheme.themeSource = changed.theme;
      if (change.language !== undefined) setMenu(say(), send);
      return changed;
    },
    quit: () => app.quit(),
    upkeep,
  });
  registerCalls(ipcMain, handlers, (call, error) => report(`call ${call}`, error));

  // Closing the window while it loads ends here too: no reason to alarm anyone.
  loading.then(
    () => setTimeout(upkeep.round, firstUpkeep),
    (error: unknown) => report('load the page', error),
  );
  setInterval(upkeep.round, upkeepEvery);
  return { show: () => bringToFront(window) };
}

function setMenu(say: Messages, send: SendEvent): void {
  const template = menuTemplate(process.platform === 'darwin', say, (command) =>
    send('menuCommand', { command }),
  );
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/** A file that arrives while the window is open: the window decides what becomes of the study it shows. */
async function openLater(desk: Desk, send: SendEvent, path: string): Promise<void> {
  const answer = await openStudyFile(desk, path);
  if (answer.status === 'opened') send('studyOpened', { document: answer.document });
  if (answer.status === 'refused') send('openRefused', { path: answer.path, problems: answer.problems });
}
