import { BrowserWindow, type BrowserWindowConstructorOptions, nativeTheme } from 'electron';
import type { WindowState } from '../library/windowState.ts';
import { type Area, smallestSize, startBounds } from './bounds.ts';

export interface WindowOptions {
  readonly preload: string;
  readonly state: WindowState | null;
  readonly workAreas: readonly Area[];
}

/** `--bg-app` of the design tokens, so that no other colour flashes before the first paint. */
const ground = { light: '#F2F4F7', dark: '#0F1216' } as const;

/** The one window, not shown yet: the page draws its own title bar, macOS adds its lights. */
export function createWindow({ preload, state, workAreas }: WindowOptions): BrowserWindow {
  return new BrowserWindow({
    ...startBounds(state, workAreas),
    minWidth: smallestSize.width,
    minHeight: smallestSize.height,
    show: false,
    ...frame(),
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  });
}

function frame(): BrowserWindowConstructorOptions {
  return process.platform === 'darwin'
    ? { titleBarStyle: 'hiddenInset', trafficLightPosition: { x: 14, y: 12 } }
    : { frame: false, autoHideMenuBar: true };
}
