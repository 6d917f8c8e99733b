import type { MenuCommand } from '../../src-ipc/events.ts';
import { redo, undo } from '../commands/execute.ts';
import { showDialog } from '../commands/messages.ts';
import { newStudy, openStudy, revertStudy } from '../commands/open.ts';
import { saveStudy } from '../commands/save.ts';
import type { Stores } from '../stores/stores.ts';

/** What the application menu asks for. Entries of views that do not exist yet do nothing. */
export function runMenuCommand(stores: Stores, command: MenuCommand): void {
  switch (command) {
    case 'newStudy':
      return void newStudy(stores);
    case 'openStudy':
      return void openStudy(stores);
    case 'saveStudy':
      return void saveStudy(stores);
    case 'saveStudyAs':
      return void saveStudy(stores, { saveAs: true });
    case 'revertStudy':
      return void revertStudy(stores);
    case 'undo':
      return void undo(stores);
    case 'redo':
      return void redo(stores);
    case 'showPalette':
      return showDialog(stores, { kind: 'palette' });
    case 'showShortcuts':
      return showDialog(stores, { kind: 'shortcuts' });
    case 'showAbout':
      return showDialog(stores, { kind: 'about' });
    case 'exportPicture':
    case 'showLibrary':
    case 'showAssumptions':
    case 'showSettings':
  }
}
