import { ArrowLeft, PanelLeft, Redo2, Search, Undo2 } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { setBoard } from '../commands/board.ts';
import { leaveLibrary } from '../commands/library/show.ts';
import { showDialog } from '../commands/messages.ts';
import { IconButton } from '../design/Button.tsx';
import { useWords } from '../levers/wording.ts';
import { useBoard, useDataset, useLibrary, useStores, useStudy } from '../stores/react.tsx';
import { useCommands } from './commandsContext.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { MainMenu } from './MainMenu.tsx';
import { StudyTitle } from './StudyTitle.tsx';
import { shortcutText } from './shortcuts.ts';
import { WindowControls } from './WindowControls.tsx';
import './TitleBar.css';

/** The top of the window: menu, title, search, undo and redo, export, and the window's own buttons. */
export function TitleBar({ narrow }: { readonly narrow: boolean }) {
  const { t } = useWords();
  const stores = useStores();
  const platform = useDataset((state) => state.versions.platform);
  const panelOpen = useBoard((state) => state.panelOpen);
  const commands = useCommands();
  const inLibrary = useLibrary((state) => state.shown);
  const undo = commands.find(({ id }) => id === 'undo');
  const redo = commands.find(({ id }) => id === 'redo');
  return (
    <header className={`title-bar title-bar-${platform}`}>
      <div className="title-start">
        <MainMenu />
        {narrow && !inLibrary ? (
          <IconButton
            label={t('shell.panelOpen')}
            aria-expanded={panelOpen}
            data-opens="panel"
            onPress={() => setBoard(stores, { panelOpen: !panelOpen })}
          >
            <PanelLeft size={16} aria-hidden="true" />
          </IconButton>
        ) : null}
        {inLibrary ? <LibraryTitle /> : <StudyTitle />}
      </div>
      <AriaButton className="search-box" onPress={() => showDialog(stores, { kind: 'palette' })}>
        <Search size={15} aria-hidden="true" />
        <span className="search-text cut">{t('shell.search')}</span>
        <kbd className="search-key">{shortcutText('$mod+k', platform)}</kbd>
      </AriaButton>
      <div className="title-end">
        {inLibrary ? null : (
          <>
            <IconButton
              label={t('shell.undo')}
              tip={undo?.text}
              isDisabled={undo?.disabled ?? true}
              onPress={() => undo?.run(stores)}
            >
              <Undo2 size={16} aria-hidden="true" />
            </IconButton>
            <IconButton
              label={t('shell.redo')}
              tip={redo?.text}
              isDisabled={redo?.disabled ?? true}
              onPress={() => redo?.run(stores)}
            >
              <Redo2 size={16} aria-hidden="true" />
            </IconButton>
            <ExportMenu />
          </>
        )}
        {platform === 'darwin' ? null : <WindowControls />}
      </div>
    </header>
  );
}

/** In place of the study's title while the library is in front, with the way back to the study. */
function LibraryTitle() {
  const { t } = useWords();
  const stores = useStores();
  const title = useStudy((state) => state.study.title);
  return (
    <div className="study-title">
      <IconButton label={t('shell.leaveLibrary', { title })} onPress={() => leaveLibrary(stores)}>
        <ArrowLeft size={16} aria-hidden="true" />
      </IconButton>
      <h1 className="library-heading">{t('shell.library')}</h1>
    </div>
  );
}
