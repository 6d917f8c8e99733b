import { FolderOpen, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { emptyBin } from '../commands/library/studies.ts';
import { newStudy, openStudy } from '../commands/open.ts';
import { Button } from '../design/Button.tsx';
import { writeCount } from '../format/index.ts';
import { useLibrary, useStores } from '../stores/react.tsx';
import { ListEmpty } from './ListEmpty.tsx';
import { StudyGrid } from './StudyGrid.tsx';
import './StudyList.css';

/** The studies of the shelf or tag that is open, and what can be done with the shelf as a whole. */
export function StudyList() {
  const { t } = useTranslation();
  const stores = useStores();
  const wish = useLibrary((state) => state.wish);
  const status = useLibrary((state) => state.status);
  const total = useLibrary((state) => state.found.total);
  const inBin = wish.tag === undefined && wish.shelf === 'bin';
  return (
    <section className="study-list" aria-label={t('library.list')} aria-busy={status === 'loading'}>
      <header className="list-head">
        <h2 className="list-title cut">{wish.tag ?? t(`library.shelves.${wish.shelf}`)}</h2>
        <span className="list-total" role="status">
          {status === 'ready' ? writeCount(total) : ''}
        </span>
        {inBin ? (
          <Button isDisabled={total === 0} onPress={() => void emptyBin(stores)}>
            {t('library.bin.empty')}
          </Button>
        ) : (
          <>
            <Button onPress={() => void openStudy(stores)}>
              <FolderOpen size={14} aria-hidden="true" />
              {t('library.openFile')}
            </Button>
            <Button look="primary" onPress={() => void newStudy(stores)}>
              <Plus size={14} aria-hidden="true" />
              {t('library.newStudy')}
            </Button>
          </>
        )}
      </header>
      {inBin && total > 0 ? <p className="list-note">{t('library.bin.text')}</p> : null}
      {status === 'ready' && total > 0 ? <StudyGrid /> : <ListEmpty />}
    </section>
  );
}
