import { useTranslation } from 'react-i18next';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { AssumptionsDrawer } from '../assumptions/AssumptionsDrawer.tsx';
import { rememberPanelSize } from '../commands/appearance.ts';
import { useBelow } from '../design/useBelow.ts';
import { Library } from '../library/Library.tsx';
import { LibraryFoot } from '../library/LibraryFoot.tsx';
import { useAppearance, useBoard, useLibrary, useStores } from '../stores/react.tsx';
import { Board } from '../views/Board.tsx';
import { CommandsProvider } from './commandsContext.tsx';
import { DropTarget } from './DropTarget.tsx';
import { Dialogs } from './dialogs/Dialogs.tsx';
import { FirstHint } from './FirstHint.tsx';
import { LeftOverlay } from './LeftOverlay.tsx';
import { LeftPanel } from './LeftPanel.tsx';
import { Notices } from './Notices.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { StatusBar } from './StatusBar.tsx';
import { TitleBar } from './TitleBar.tsx';
import { Toast } from './Toast.tsx';
import { useKeptFocus } from './useKeptFocus.ts';
import './Shell.css';

const panelId = 'left';

/** The frame of the window: title bar, left panel, board, status bar, and what lies over them. */
export function Shell() {
  const { t } = useTranslation();
  // Below 1100 px the left panel is an overlay (visual design, §6).
  const narrow = useBelow(1100);
  const inLibrary = useLibrary((state) => state.shown);
  const covered = useBoard((state) => state.assumptions !== null);
  const overlaid = useBoard((state) => state.panelOpen);
  useKeptFocus();
  return (
    <CommandsProvider>
      <DropTarget>
        <TitleBar narrow={narrow} />
        {inLibrary ? (
          <Library />
        ) : narrow ? (
          <main className="shell-board" aria-label={t('shell.board')} inert={covered || overlaid}>
            <FirstHint />
            <Notices />
            <Board />
          </main>
        ) : (
          <WideBody covered={covered} />
        )}
        {narrow && !inLibrary ? <LeftOverlay /> : null}
        {inLibrary ? null : <AssumptionsDrawer />}
        {inLibrary ? <LibraryFoot /> : <StatusBar />}
        <Toast />
        <Dialogs />
        <Shortcuts />
      </DropTarget>
    </CommandsProvider>
  );
}

function WideBody({ covered }: { readonly covered: boolean }) {
  const { t } = useTranslation();
  const stores = useStores();
  const remembered = useAppearance((state) => state.panelSizes[panelId]);
  return (
    <Group
      className={`shell-body ${covered ? 'shell-covered' : ''}`}
      inert={covered}
      role="main"
      orientation="horizontal"
      onLayoutChanged={(layout) => {
        const size = layout[panelId];
        if (size !== undefined && size !== remembered) rememberPanelSize(stores, panelId, size);
      }}
    >
      <Panel
        id={panelId}
        minSize="224px"
        maxSize="420px"
        defaultSize={remembered === undefined ? (innerWidth < 1600 ? '256px' : '304px') : `${remembered}%`}
        groupResizeBehavior="preserve-pixel-size"
      >
        <LeftPanel />
      </Panel>
      <Separator className="shell-separator" aria-label={t('shell.resizePanel')} />
      <Panel id="board">
        <section className="shell-board" aria-label={t('shell.board')}>
          <FirstHint />
          <Notices />
          <Board />
        </section>
      </Panel>
    </Group>
  );
}
