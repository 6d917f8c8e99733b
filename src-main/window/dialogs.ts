import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserWindow, dialog, type FileFilter, type SaveDialogOptions } from 'electron';
import type { Dialogs, SaveQuestion } from '../desk/desk.ts';
import type { Messages } from '../messages/messages.ts';

const extensions: Readonly<Record<SaveQuestion['kind'], string>> = {
  study: 'overhang',
  png: 'png',
  svg: 'svg',
  csv: 'csv',
};

/** The system's dialogs on the window, in the user's language. */
export function systemDialogs(window: () => BrowserWindow, say: () => Messages, documents: string): Dialogs {
  return {
    askOpenPath: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        properties: ['openFile'],
        filters: [{ name: say().studyFiles, extensions: ['overhang', 'json'] }],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    askFolder: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        properties: ['openDirectory'],
        message: say().datasetFolder,
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    askSavePath: async ({ fileName, kind, folder }) => {
      const options: SaveDialogOptions = {
        defaultPath: join(folder ?? documents, fileName),
        filters: [filterOf(kind, say())],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      };
      const { canceled, filePath } = await dialog.showSaveDialog(window(), options);
      if (canceled || filePath === '') return null;
      return confirmed(window(), say(), filePath, extensions[kind]);
    },
  };
}

/** Some systems return the name as typed; with the ending added it may be a file the user has not been asked about. */
async function confirmed(
  window: BrowserWindow,
  say: Messages,
  path: string,
  extension: string,
): Promise<string | null> {
  if (path.toLowerCase().endsWith(`.${extension}`)) return path;
  const named = `${path}.${extension}`;
  if (!existsSync(named)) return named;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: say.replaceFile,
    buttons: [say.replace, say.cancel],
    defaultId: 1,
    cancelId: 1,
  });
  return response === 0 ? named : null;
}

function filterOf(kind: SaveQuestion['kind'], say: Messages): FileFilter {
  const names = { study: say.studyFiles, png: say.pictures, svg: say.vectorPictures, csv: say.tables };
  return { name: names[kind], extensions: [extensions[kind]] };
}
