import { useState } from 'react';
import type { Revision } from '../../src-ipc/library.ts';
import { closeDialog } from '../commands/messages.ts';
import { Dialog } from '../design/Dialog.tsx';
import { Select } from '../design/Select.tsx';
import { writeMoment } from '../format/index.ts';
import { useWords } from '../levers/wording.ts';
import { useLibrary, useStores } from '../stores/react.tsx';
import { earlierRevision } from './revisionText.ts';
import { StudyChanges } from './StudyChanges.tsx';
import { useStudyState } from './useStudyState.ts';
import { WorkshopProvider } from './workshop.tsx';
import './CompareRevisionsDialog.css';

const none: readonly Revision[] = [];

/** Everything that differs between two revisions of a study, scenario by scenario. */
export function CompareRevisionsDialog({ studyId }: { readonly studyId: string }) {
  const stores = useStores();
  const { t } = useWords();
  const kept = useLibrary((state) => state.revisions);
  const list = kept?.studyId === studyId ? kept.list : none;
  return (
    <Dialog width="wide" title={t('library.compare.title')} onClose={() => closeDialog(stores)}>
      <WorkshopProvider>{list.length < 2 ? null : <Comparison list={list} />}</WorkshopProvider>
    </Dialog>
  );
}

function Comparison({ list }: { readonly list: readonly Revision[] }) {
  const { t, language } = useWords();
  const [newer, setNewer] = useState(String(list[0]?.id));
  const [older, setOlder] = useState(String(earlierRevision(list, 0)?.id));
  const before = useStudyState(Number(older));
  const after = useStudyState(Number(newer));
  const options = list.map(({ id, name, madeAt }) => {
    const time = writeMoment(new Date(madeAt), language);
    return { value: String(id), text: name === null ? time : `${name} (${time})` };
  });
  return (
    <>
      <div className="compare-pair">
        <span>{t('library.compare.older')}</span>
        <Select label={t('library.compare.older')} value={older} options={options} onChange={setOlder} />
        <span>{t('library.compare.newer')}</span>
        <Select label={t('library.compare.newer')} value={newer} options={options} onChange={setNewer} />
      </div>
      {before === null || after === null ? <p>{t('library.revisions.gone')}</p> : null}
      {before && after ? <StudyChanges before={before} after={after} /> : null}
    </>
  );
}
