import { app, crashReporter, dialog, protocol } from 'electron';
import { messagesIn, systemLanguage } from '../messages/messages.ts';
import { appScheme } from '../security/appOrigin.ts';
import { lockDown } from '../security/lockDown.ts';
import { createIncomingFiles } from './incomingFiles.ts';
import { studyArgument } from './launchArguments.ts';
import { type Report, startLog } from './report.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

/** Starts the application with its window, or hands the file over to the one that runs already. */
export function startWindowed(): void {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  const report = startLog(app.getPath('logs'));
  crashReporter.start({ uploadToServer: false });
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  lockDown(app, !app.isPackaged);

  const incoming = createIncomingFiles(studyArgument(process.argv, app.isPackaged, process.cwd()));
  let workbench: Workbench | null = null;
  app.on('open-file', (event, path) => {
    event.preventDefault();
    incoming.deliver(path);
  });
  app.on('second-instance', (_event, argv, folder) => {
    workbench?.show();
    const file = studyArgument(argv, app.isPackaged, folder);
    if (file !== null) incoming.deliver(file);
  });
  app.on('activate', () => workbench?.show());
  app.on('window-all-closed', () => app.quit());

  void app.whenReady().then(() => {
    try {
      workbench = openWorkbench(incoming, report);
    } catch (error) {
      giveUp(report, error);
    }
  });
}

/** Without dataset or window there is nothing to run. */
function giveUp(report: Report, error: unknown): void {
  report('start', error);
  const say = messagesIn(systemLanguage(app.getPreferredSystemLanguages()));
  dialog.showErrorBox(
    'Overhang',
    `${say.damagedInstallation}\n${error instanceof Error ? error.message : ''}`,
  );
  app.exit(1);
}
