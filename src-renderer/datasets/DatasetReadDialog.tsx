import { keepDataset, type ReadDataset } from '../commands/datasets.ts';
import { closeDialog } from '../commands/messages.ts';
import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { useWords } from '../levers/wording.ts';
import { useStores } from '../stores/react.tsx';
import { noticeText } from './noticeText.ts';
import './datasets.css';

/** What a folder holds and how it was read, before it is kept (F8). */
export function DatasetReadDialog({ read }: { readonly read: ReadDataset }) {
  const stores = useStores();
  const { t } = useWords();
  const close = () => closeDialog(stores);
  const facts = [
    [t('datasets.read.identity'), `${read.ref.id} ${read.ref.version}`],
    [t('datasets.read.sectors'), `${read.sectors.length}: ${read.sectors.join(', ')}`],
    [t('datasets.read.markets'), `${read.regions.length}: ${read.regions.join(', ')}`],
    [t('datasets.read.folder'), read.folder],
  ] as const;
  return (
    <Dialog
      width="wide"
      title={t('datasets.read.title', { title: read.title })}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{t('dialogs.cancel')}</Button>
          <Button look="primary" autoFocus onPress={() => void keepDataset(stores, read)}>
            {t('datasets.read.keep')}
          </Button>
        </>
      }
    >
      <dl className="dataset-facts selectable">
        {facts.map(([name, value]) => (
          <div key={name} className="dataset-fact">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {read.notices.length === 0 ? (
        <p className="dataset-quiet">{t('datasets.read.asDocumented')}</p>
      ) : (
        <div className="dataset-notices">
          <p>{t('datasets.read.otherwise')}</p>
          <ul className="selectable">
            {read.notices.map((notice, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
              <li key={index}>
                <strong>{notice.file}</strong> {noticeText(notice, t)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Dialog>
  );
}
