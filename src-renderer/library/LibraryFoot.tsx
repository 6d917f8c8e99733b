import { useTranslation } from 'react-i18next';
import type { LibraryOverview } from '../../src-ipc/library.ts';
import { writeBytes, writeCount, writeRecent } from '../format/index.ts';
import { useWords, type Words } from '../levers/wording.ts';
import { useLibrary } from '../stores/react.tsx';
import './LibraryFoot.css';

/** The foot of the window while the library is in front: whether it is sound, and how much it holds. */
export function LibraryFoot() {
  const { t } = useTranslation();
  const words = useWords();
  const overview = useLibrary((state) => state.overview);
  if (overview === null) return <footer className="status-bar" />;
  const { shelves, revisions, bytes } = overview;
  const state = soundness(overview, words, new Date());
  return (
    <footer className="status-bar">
      <span className="foot-state cut" title={state.text}>
        <span className={`status-dot foot-${state.tone}`} aria-hidden="true" />
        <span className="cut selectable">{state.text}</span>
      </span>
      <span className="foot-counts">
        {t('library.foot.counts', {
          studies: t('library.foot.studies', { count: shelves.all, n: writeCount(shelves.all) }),
          revisions: t('library.foot.revisions', { count: revisions, n: writeCount(revisions) }),
          bytes: writeBytes(bytes),
        })}
      </span>
    </footer>
  );
}

interface Soundness {
  readonly tone: 'ok' | 'warn' | 'error' | 'none';
  readonly text: string;
}

/** What a user must know about the library's state, the gravest thing first. */
export function soundness(
  { kept, restored, sound, backupAt }: LibraryOverview,
  { t, language }: Words,
  now: Date,
): Soundness {
  const when = (iso: string) => writeRecent(new Date(iso), now, language);
  if (!kept) return { tone: 'warn', text: t('library.foot.memory') };
  if (sound === false) return { tone: 'error', text: t('library.foot.damaged') };
  if (restored !== null) {
    const { movedTo: path, backupAt: from } = restored;
    const text =
      from === null
        ? t('library.foot.restoredEmpty', { path })
        : t('library.foot.restored', { date: when(from), path });
    return { tone: 'warn', text };
  }
  const backup =
    backupAt === null ? t('library.foot.noBackup') : t('library.foot.backup', { date: when(backupAt) });
  const state = t(sound ? 'library.foot.sound' : 'library.foot.unchecked');
  return {
    tone: sound ? 'ok' : 'none',
    text: sound === null && backupAt === null ? state : [state, backup].join(language === 'en' ? ', ' : '，'),
  };
}
