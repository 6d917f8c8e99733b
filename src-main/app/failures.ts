import { type BrowserWindow, dialog } from 'electron';
import type { Messages } from '../messages/messages.ts';
import { createCrashLimit } from '../recovery/crashLimit.ts';
import type { Report } from './report.ts';

/** An exception nobody caught: written down, told once, and the application goes on with the journal behind it. */
export function catchEverything(report: Report, say: () => Messages): void {
  let told = false;
  const onError = (what: string) => (error: unknown) => {
    report(what, error);
    if (told) return;
    told = true;
    dialog.showErrorBox('Overhang', say().unexpectedError);
  };
  process.on('uncaughtException', onError('uncaught exception'));
  process.on('unhandledRejection', onError('unhandled rejection'));
}

/** Brings a window that died or hangs back, a few times, then asks. The page starts again from the working copy. */
export function reviveWindow(window: BrowserWindow, report: Report, say: () => Messages): void {
  const mayReload = createCrashLimit();
  const { webContents } = window;
  let asking = false;

  webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    report(`window process gone: ${reason}`);
    if (mayReload(Date.now())) webContents.reload();
    else
      void ask(say().windowFailed, [say().reload, say().quit]).then((choice) => {
        if (choice === 0) webContents.reload();
        else window.destroy();
      });
  });
  webContents.on('unresponsive', () => {
    report('window unresponsive');
    if (asking) return;
    void ask(say().windowUnresponsive, [say().wait, say().reload]).then((choice) => {
      if (choice === 1) webContents.forcefullyCrashRenderer();
    });
  });

  async function ask(message: string, buttons: readonly string[]): Promise<number> {
    asking = true;
    try {
      const { response } = await dialog.showMessageBox(window, {
        type: 'warning',
        message,
        buttons: [...buttons],
      });
      return response;
    } finally {
      asking = false;
    }
  }
}
