import { app, type BrowserWindow } from 'electron';
import type { Bootstrap } from '../../src-ipc/bootstrap.ts';
import { modelVersion } from '../../src-model/modelVersion.ts';
import type { StartFacts } from '../desk/bootstrap.ts';
import type { Resources } from '../resources/readResources.ts';
import type { LiveSettings } from './settings.ts';

export interface StartParts {
  readonly resources: Resources;
  readonly settings: LiveSettings;
  readonly window: BrowserWindow;
  readonly takeStartFile: () => string | null;
}

/** What the page is told each time it loads; the second time within one session it goes on where it was. */
export function startFactsOf({ resources, settings, window, takeStartFile }: StartParts): () => StartFacts {
  let loads = 0;
  return () => {
    loads += 1;
    return {
      resources,
      settings: settings.current(),
      versions: versionsHere(),
      maximized: window.isMaximized(),
      startFile: takeStartFile(),
      reloaded: loads > 1,
    };
  };
}

function versionsHere(): Bootstrap['versions'] {
  return {
    app: app.getVersion(),
    model: modelVersion,
    electron: process.versions.electron,
    platform: process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux',
  };
}
