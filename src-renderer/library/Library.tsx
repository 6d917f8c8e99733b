import { type KeyboardEvent, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { refreshLibrary } from '../commands/library/search.ts';
import { leaveLibrary } from '../commands/library/show.ts';
import { Notices } from '../shell/Notices.tsx';
import { useStores } from '../stores/react.tsx';
import { ShelfPanel } from './ShelfPanel.tsx';
import { StudyDetail } from './StudyDetail.tsx';
import { StudyList } from './StudyList.tsx';
import { WorkshopProvider } from './workshop.tsx';
import './Library.css';

/** The library in front of the board: its parts, the studies of one of them, and the chosen study. */
export function Library() {
  const { t } = useTranslation();
  const stores = useStores();
  // A save changes what the library holds, and so does a working copy.
  useEffect(
    () =>
      stores.study.subscribe((state, before) => {
        const kept = state.document !== before.document || state.journaled !== before.journaled;
        if (kept) void refreshLibrary(stores);
      }),
    [stores],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || event.defaultPrevented) return;
    leaveLibrary(stores);
  };
  return (
    <WorkshopProvider>
      <main className="library" aria-label={t('library.title')} onKeyDown={onKeyDown}>
        <ShelfPanel />
        <div className="library-middle">
          <Notices />
          <StudyList />
        </div>
        <StudyDetail />
      </main>
    </WorkshopProvider>
  );
}
