import { useTranslation } from 'react-i18next';
import { chosenStudy } from '../stores/libraryStore.ts';
import { useLibrary } from '../stores/react.tsx';
import { OneStudy } from './OneStudy.tsx';
import { SeveralStudies } from './SeveralStudies.tsx';
import './StudyDetail.css';

/** The right of the library: the chosen study, or what can be done with several. */
export function StudyDetail() {
  const { t } = useTranslation();
  const study = useLibrary(chosenStudy);
  const count = useLibrary((state) => state.chosen.size);
  return (
    <aside className="study-detail" aria-label={t('library.detail.label')}>
      {study ? <OneStudy study={study} /> : null}
      {count > 1 ? <SeveralStudies /> : null}
      {!study && count < 2 ? <p className="detail-none">{t('library.detail.none')}</p> : null}
    </aside>
  );
}
