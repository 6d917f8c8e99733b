import { join } from 'node:path';
import { app, type BrowserWindow, screen } from 'electron';
import type { Report } from '../app/report.ts';
import type { SendEvent } from '../ipc/sendEvent.ts';
import type { LibraryKeeper } from '../library/libraryKeeper.ts';
import { createWindow } from './createWindow.ts';

/** Opens the window where it was; it shows itself with its first picture. */
export function openWindow(keeper: LibraryKeeper, report: Report): BrowserWindow {
  const state = attempt(report, 'read the window state', () =>
    keeper.use((library) => library.windowState.read()),
  );
  const window = createWindow({
    preload: join(app.getAppPath(), 'out', 'preload', 'index.cjs'),
    state: state ?? null,
    workAreas: screen.getAllDisplays().map(({ workArea }) => workArea),
  });
  window.once('ready-to-show', () => {
    if (state?.maximized === true) window.maximize();
    window.show();
  });
  return window;
}

/** Keeps where the window is, for the next start. */
export function rememberWindow(window: BrowserWindow, keeper: LibraryKeeper, report: Report): void {
  const state = { ...window.getNormalBounds(), maximized: window.isMaximized() };
  attempt(report, 'write the window state', () => keeper.use((library) => library.windowState.write(state)));
}

/** Tells the page when its maximize button must change. */
export function followMaximized(window: BrowserWindow, send: SendEvent): void {
  const tell = () =>
    send('maximizedChanged', { maximized: window.isMaximized(), fullScreen: window.isFullScreen() });
  window.on('maximize', tell);
  window.on('unmaximize', tell);
  window.on('enter-full-screen', tell);
  window.on('leave-full-screen', tell);
}

export function bringToFront(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function attempt<T>(report: Report, what: string, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    report(what, error);
    return undefined;
  }
}
