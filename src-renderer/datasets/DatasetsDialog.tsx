import { FolderInput } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import type { DatasetListing } from '../../src-ipc/datasets.ts';
import { beginStudyOn, readDatasetFolder, removeDataset } from '../commands/datasets.ts';
import { closeDialog } from '../commands/messages.ts';
import { Badge } from '../design/Badge.tsx';
import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { writeDate } from '../format/index.ts';
import { useWords } from '../levers/wording.ts';
import { useStores } from '../stores/react.tsx';
import './datasets.css';

/** The datasets at hand: the one that ships and the user's own. */
export function DatasetsDialog() {
  const stores = useStores();
  const { t } = useWords();
  const [listings, setListings] = useState<readonly DatasetListing[]>([]);
  const load = useCallback(() => void stores.bridge.listDatasets().then(setListings), [stores]);
  useEffect(load, [load]);
  return (
    <Dialog
      width="wide"
      title={t('datasets.title')}
      onClose={() => closeDialog(stores)}
      actions={
        <Button look="primary" onPress={() => void readDatasetFolder(stores)}>
          <FolderInput size={14} aria-hidden="true" />
          {t('datasets.import')}
        </Button>
      }
    >
      <p>{t('datasets.intro')}</p>
      <ul className="datasets" aria-label={t('datasets.title')}>
        {listings.map((listing) => (
          <DatasetLine
            key={`${listing.ref.id} ${listing.ref.version}`}
            listing={listing}
            onRemove={() => void removeDataset(stores, listing).then(load)}
          />
        ))}
      </ul>
    </Dialog>
  );
}

interface DatasetLineProps {
  readonly listing: DatasetListing;
  readonly onRemove: () => void;
}

function DatasetLine({ listing, onRemove }: DatasetLineProps) {
  const stores = useStores();
  const { t, language, dataset } = useWords();
  const [sure, setSure] = useState(false);
  const { ref, title, sectors, regions, studies, shipped, importedAt } = listing;
  const inWindow = dataset.meta.id === ref.id && dataset.meta.version === ref.version;
  const facts = [
    t('datasets.size', { sectors, regions }),
    t('datasets.studies', { count: studies }),
    importedAt === null
      ? t('datasets.shipped')
      : t('datasets.imported', { date: writeDate(new Date(importedAt), language) }),
  ];
  const used = studies > 0 || inWindow;
  return (
    <li className="dataset">
      <div className="dataset-text">
        <p className="dataset-name">
          {`${ref.id} ${ref.version}`}
          {inWindow ? <Badge>{t('datasets.open')}</Badge> : null}
        </p>
        <p>{title}</p>
        <p className="dataset-quiet">{facts.join(' · ')}</p>
        {used && !shipped ? <p className="dataset-quiet">{t('datasets.inUse')}</p> : null}
      </div>
      <Button
        aria-label={t('datasets.newStudyOn', { ...ref })}
        onPress={() => void beginStudyOn(stores, ref)}
      >
        {t('datasets.newStudy')}
      </Button>
      {shipped ? null : (
        <Button
          look={sure ? 'danger' : 'plain'}
          aria-label={t(sure ? 'datasets.removeNamedForGood' : 'datasets.removeNamed', { ...ref })}
          isDisabled={used}
          onPress={sure ? onRemove : () => setSure(true)}
          onBlur={() => setSure(false)}
        >
          {t(sure ? 'datasets.removeForGood' : 'datasets.remove')}
        </Button>
      )}
    </li>
  );
}
