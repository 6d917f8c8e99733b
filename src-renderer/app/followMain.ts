import { showDialog } from '../commands/messages.ts';
import { leave, takeFromOutside } from '../commands/open.ts';
import { runMenuCommand } from '../shell/menuCommands.ts';
import type { Stores } from '../stores/stores.ts';
import { isEdited } from '../stores/studyStore.ts';
import { tell } from './startNotices.ts';

/**
 * Hears what the main process says unasked, and tells it what it must know to close the window safely.
 * @returns what ends it
 */
export function followMain(stores: Stores): () => void {
  const { on } = stores.bridge;
  const ends = [
    on.menuCommand(({ command }) => runMenuCommand(stores, command)),
    on.studyOpened(({ document }) => void takeFromOutside(stores, document)),
    on.openRefused(({ path, problems }) => showDialog(stores, { kind: 'refused', file: path, problems })),
    on.noticed(({ notice }) => tell(stores, notice)),
    on.closeRequested(() => void leave(stores)),
    on.maximizedChanged(({ maximized, fullScreen }) =>
      stores.appearance.setState({ maximized: maximized || fullScreen }),
    ),
    followDocument(stores),
  ];
  return () => {
    for (const end of ends) end();
  };
}

function followDocument(stores: Stores): () => void {
  reportEdited(stores);
  return stores.study.subscribe((state, before) => {
    const same =
      state.document.documentId === before.document.documentId &&
      state.study.title === before.study.title &&
      isEdited(state) === isEdited(before);
    if (!same) reportEdited(stores);
  });
}

function reportEdited(stores: Stores): void {
  const state = stores.study.getState();
  const { documentId } = state.document;
  void stores.bridge.reportEdited({ documentId, edited: isEdited(state), title: state.study.title });
}
