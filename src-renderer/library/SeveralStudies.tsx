import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { binStudies, takeFromBin } from '../commands/library/studies.ts';
import { Button } from '../design/Button.tsx';
import { writeCount } from '../format/index.ts';
import { chosenStudies } from '../stores/libraryStore.ts';
import { useLibrary, useStores } from '../stores/react.tsx';
import { TagEditor } from './TagEditor.tsx';

/** Several chosen studies: a tag for all of them, or the bin. */
export function SeveralStudies() {
  const { t } = useTranslation();
  const stores = useStores();
  const chosen = useLibrary((state) => state.chosen);
  const found = useLibrary((state) => state.found);
  const inBin = useLibrary((state) => state.wish.shelf === 'bin');
  const all = useMemo(() => chosenStudies(found, chosen), [found, chosen]);
  return (
    <>
      <div className="detail-scroll">
        <header className="detail-head">
          <h2 className="detail-title">{t('library.several.title', { n: writeCount(chosen.size) })}</h2>
          <p className="detail-facts">{t('library.several.text')}</p>
          {inBin ? null : <TagEditor studies={all} />}
        </header>
      </div>
      <footer className="detail-actions">
        {inBin ? (
          <Button look="primary" onPress={() => void takeFromBin(stores, [...chosen])}>
            {t('library.bin.putBack')}
          </Button>
        ) : (
          <Button look="danger" onPress={() => void binStudies(stores, all)}>
            {t('library.several.bin')}
          </Button>
        )}
      </footer>
    </>
  );
}
