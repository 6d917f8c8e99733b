import { Ellipsis } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { StudyListing } from '../../src-ipc/library.ts';
import { openFromLibrary } from '../commands/library/open.ts';
import { binStudies, duplicateStudy, exportStudy, takeFromBin } from '../commands/library/studies.ts';
import { Button, IconButton } from '../design/Button.tsx';
import { Menu, type MenuEntry } from '../design/Menu.tsx';
import { useLibrary, useStores, useStudy } from '../stores/react.tsx';
import { OutlookFigure } from './OutlookFigure.tsx';
import { Revisions } from './Revisions.tsx';
import { TagEditor } from './TagEditor.tsx';
import { useStudyState } from './useStudyState.ts';
import { useOutlooks, useWorkshop } from './workshop.tsx';

/** The chosen study: what it holds, how it comes out, and all its revisions. */
export function OneStudy({ study }: { readonly study: StudyListing }) {
  const { t } = useTranslation();
  const { outlooks } = useWorkshop();
  const known = useOutlooks();
  const revision = useLibrary((state) => state.revision) ?? study.lastRevision;
  const state = useStudyState(study.lastRevision);
  useEffect(() => {
    if (revision !== null && !known.has(revision)) outlooks.want('detail', [revision]);
  }, [outlooks, known, revision]);
  const { dataset } = state ?? {};
  const scenarios = t('library.scenarios', { count: study.scenarioNames.length });
  const inBin = study.deletedAt !== null;
  return (
    <>
      <div className="detail-scroll">
        <header className="detail-head">
          <h2 className="detail-title selectable">{study.title}</h2>
          <p className="detail-facts">
            {dataset
              ? t('library.detail.facts', { scenarios, dataset: `${dataset.id} ${dataset.version}` })
              : scenarios}
          </p>
          <p className="detail-facts cut selectable" title={study.path ?? undefined}>
            {study.path ?? t('library.detail.noFile')}
          </p>
          {inBin ? null : <TagEditor key={study.id} studies={[study]} />}
        </header>
        <OutlookFigure outlook={revision === null ? null : known.get(revision)} />
        <Revisions key={study.id} study={study} />
      </div>
      <Actions study={study} />
    </>
  );
}

function Actions({ study }: { readonly study: StudyListing }) {
  const { t } = useTranslation();
  const stores = useStores();
  const inWindow = useStudy((state) => state.study.id === study.id);
  const entries: readonly MenuEntry[] = [
    { id: 'export', text: t('library.detail.export'), act: () => void exportStudy(stores, study.id) },
    { kind: 'separator', id: 'line' },
    {
      id: 'bin',
      text: t('library.detail.toBin'),
      danger: true,
      shortcut: 'Delete',
      act: () => void binStudies(stores, [study]),
    },
  ];
  if (study.deletedAt !== null)
    return (
      <footer className="detail-actions">
        <Button look="primary" onPress={() => void takeFromBin(stores, [study.id])}>
          {t('library.bin.putBack')}
        </Button>
      </footer>
    );
  return (
    <footer className="detail-actions">
      <Button look="primary" onPress={() => void openFromLibrary(stores, study.id)}>
        {t(inWindow ? 'library.detail.show' : 'library.detail.open')}
      </Button>
      <Button
        onPress={() =>
          void duplicateStudy(stores, study, t('library.detail.copyTitle', { title: study.title }))
        }
      >
        {t('library.detail.duplicate')}
      </Button>
      <span className="detail-more">
        <Menu label={t('library.detail.more')} placement="bottom end" entries={entries}>
          <IconButton label={t('library.detail.more')}>
            <Ellipsis size={15} aria-hidden="true" />
          </IconButton>
        </Menu>
      </span>
    </footer>
  );
}
