import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StudyListing } from '../../src-ipc/library.ts';
import { showDialog } from '../commands/messages.ts';
import { Button } from '../design/Button.tsx';
import { writeCount } from '../format/index.ts';
import { useLibrary, useStores, useStudy } from '../stores/react.tsx';
import { isEdited } from '../stores/studyStore.ts';
import { RevisionRow } from './RevisionRow.tsx';
import { earlierRevision, standingRevision } from './revisionText.ts';
import { UnsavedRow } from './UnsavedRow.tsx';
import './Revisions.css';

/** Revisions shown at first, and more at each wish. */
const portion = 20;
/** Moving through the list reads no revision on the way, milliseconds. */
const rest = 150;

/** Every state of the chosen study that the library keeps, newest first, told by what changed. */
export function Revisions({ study }: { readonly study: StudyListing }) {
  const { t } = useTranslation();
  const stores = useStores();
  const kept = useLibrary((state) => state.revisions);
  const changed = useStudy((state) => state.study.id === study.id && isEdited(state));
  const [shown, setShown] = useState(portion);
  const settled = useSettled();
  const list = kept?.studyId === study.id ? kept.list : [];
  const standing = standingRevision(list);
  const left = list.length - shown;
  return (
    <section className="revisions" aria-label={t('library.revisions.title')}>
      <header className="revisions-head">
        <h3 className="revisions-title">{t('library.revisions.title')}</h3>
        <span className="revisions-count">{writeCount(list.length)}</span>
        {list.length < 2 ? null : (
          <Button
            look="quiet"
            className="revisions-compare"
            onPress={() => showDialog(stores, { kind: 'compareRevisions', studyId: study.id })}
          >
            {t('library.revisions.compare')}
          </Button>
        )}
      </header>
      <ol className="revisions-list">
        {changed && standing ? <UnsavedRow standing={standing} /> : null}
        {list.slice(0, shown).map((revision, index) => (
          <RevisionRow
            key={revision.id}
            study={study}
            revision={revision}
            earlier={earlierRevision(list, index)}
            standing={revision.id === standing?.id}
            now={revision.id === standing?.id && !changed}
            read={settled}
          />
        ))}
      </ol>
      {left > 0 ? (
        <Button look="quiet" className="revisions-more" onPress={() => setShown(shown + portion)}>
          {t('library.revisions.earlier', { count: left })}
        </Button>
      ) : null}
    </section>
  );
}

/** True once the details have stood still for a moment. */
function useSettled(): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), rest);
    return () => clearTimeout(timer);
  }, []);
  return settled;
}
