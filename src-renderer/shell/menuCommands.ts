import type { MenuCommand } from '../../src-ipc/events.ts';
import { openAssumptions } from '../commands/board.ts';
import { redo, undo } from '../commands/execute.ts';
import { leaveLibrary, toggleLibrary } from '../commands/library/show.ts';
import { showDialog } from '../commands/messages.ts';
import { newStudy, openStudy, revertStudy } from '../commands/open.ts';
import { saveStudy } from '../commands/save.ts';
import type { Stores } from '../stores/stores.ts';

const deeds: Readonly<Record<MenuCommand, (stores: Stores) => unknown>> = {
  newStudy,
  openStudy: (stores) => openStudy(stores),
  showLibrary: toggleLibrary,
  saveStudy: (stores) => saveStudy(stores),
  saveStudyAs: (stores) => saveStudy(stores, { saveAs: true }),
  revertStudy,
  exportPicture: (stores) => stores.exports.getState().entries[0]?.run(),
  undo,
  redo,
  showAssumptions: (stores) => {
    leaveLibrary(stores);
    openAssumptions(stores);
  },
  showPalette: (stores) => showDialog(stores, { kind: 'palette' }),
  showShortcuts: (stores) => showDialog(stores, { kind: 'shortcuts' }),
  showDatasets: (stores) => showDialog(stores, { kind: 'datasets' }),
  showAbout: (stores) => showDialog(stores, { kind: 'about' }),
};

/** What the application menu asks for. */
export function runMenuCommand(stores: Stores, command: MenuCommand): void {
  void deeds[command](stores);
}
