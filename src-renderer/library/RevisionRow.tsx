import { Ellipsis } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Revision, StudyListing } from '../../src-ipc/library.ts';
import { showRevision } from '../commands/library/choose.ts';
import { nameRevision, restoreRevision } from '../commands/library/revisions.ts';
import { Button, IconButton } from '../design/Button.tsx';
import { Menu } from '../design/Menu.tsx';
import { sameDay, writeClock, writeDateShort, writeMoment } from '../format/index.ts';
import { useWords, type Words } from '../levers/wording.ts';
import { RenameField } from '../shell/RenameField.tsx';
import { useLibrary, useStores } from '../stores/react.tsx';
import type { ChangeText } from './changeText.ts';
import { firstText, revisionText, stateText } from './revisionText.ts';
import { useStudyState } from './useStudyState.ts';

interface RevisionRowProps {
  readonly study: StudyListing;
  readonly revision: Revision;
  readonly earlier: Revision | undefined;
  /** The state that stands for the study. */
  readonly standing: boolean;
  /** What the study is now: there is nothing to restore. */
  readonly now: boolean;
  /** The states may be read, so that the change can be told. */
  readonly read: boolean;
}

/** A revision: when, what changed, and the way back to it. Pressing it shows its figures. */
export function RevisionRow({ study, revision, earlier, standing, now, read }: RevisionRowProps) {
  const stores = useStores();
  const words = useWords();
  const { t, language } = words;
  const change = useChange(revision, earlier, read, words);
  const { what, how } = revisionText(revision, change, words);
  const chosen = useLibrary((state) => state.revision ?? study.lastRevision) === revision.id;
  const [naming, setNaming] = useState(false);
  const madeAt = new Date(revision.madeAt);
  const time = writeMoment(madeAt, language);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'F2' && !naming) setNaming(true);
  };
  return (
    <li className={`revision-row ${chosen ? 'revision-chosen' : ''}`} onKeyDown={onKeyDown}>
      {naming ? (
        <div className="revision-main">
          <RenameField
            label={t('library.revisions.nameLabel')}
            value={revision.name ?? ''}
            maxLength={200}
            onDone={(text) => {
              setNaming(false);
              if (text !== null) void nameRevision(stores, revision.id, text);
            }}
          />
        </div>
      ) : (
        <AriaButton
          className="revision-main"
          aria-pressed={chosen}
          onPress={() => showRevision(stores, standing ? null : revision.id)}
        >
          <span className="revision-time">
            {sameDay(madeAt, new Date()) ? null : (
              <span>{writeDateShort(madeAt, language, !thisYear(madeAt))}</span>
            )}
            <span>{writeClock(madeAt)}</span>
          </span>
          <span className="revision-text" title={`${time}\n${what}\n${how}`}>
            <span className={`revision-what cut ${revision.name === null ? '' : 'revision-named'}`}>
              {what}
            </span>
            <span className="revision-how cut">{how}</span>
          </span>
        </AriaButton>
      )}
      {now && study.deletedAt === null ? (
        <span className="revision-now">{t('library.revisions.now')}</span>
      ) : null}
      {now || study.deletedAt !== null ? null : (
        <Button
          aria-label={t('library.revisions.restoreNamed', { name: `${time}, ${what}` })}
          onPress={() => void restoreRevision(stores, study.id, revision)}
        >
          {t('library.revisions.restore')}
        </Button>
      )}
      <Menu
        label={t('library.revisions.more', { time })}
        placement="bottom end"
        entries={[
          {
            id: 'name',
            text: t(revision.name === null ? 'library.revisions.name' : 'library.revisions.rename'),
            shortcut: 'F2',
            act: () => setNaming(true),
          },
          {
            id: 'figures',
            text: t('library.revisions.showFigures'),
            act: () => showRevision(stores, standing ? null : revision.id),
          },
        ]}
      >
        <IconButton label={t('library.revisions.more', { time })} className="revision-more">
          <Ellipsis size={14} aria-hidden="true" />
        </IconButton>
      </Menu>
    </li>
  );
}

const thisYear = (date: Date) => date.getFullYear() === new Date().getFullYear();

/** What changed since the revision before, once both states are read. */
function useChange(
  revision: Revision,
  earlier: Revision | undefined,
  read: boolean,
  words: Words,
): ChangeText {
  const state = useStudyState(read ? revision.id : null);
  const before = useStudyState(read && earlier ? earlier.id : null);
  if (!read || state === undefined || (earlier && before === undefined)) return { what: '', how: '' };
  if (state === null) return { what: words.t('library.revisions.gone'), how: '' };
  return before ? stateText(before, state, words) : firstText(revision, state, words);
}
