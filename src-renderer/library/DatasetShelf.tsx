import { Database, Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { DatasetListing } from '../../src-ipc/datasets.ts';
import { readDatasetFolder } from '../commands/datasets.ts';
import { showDialog } from '../commands/messages.ts';
import { useMessages, useStores } from '../stores/react.tsx';

/** The datasets at hand; each opens the dialog in which they are looked after. */
export function DatasetShelf() {
  const { t } = useTranslation();
  const stores = useStores();
  const [listings, setListings] = useState<readonly DatasetListing[]>([]);
  const dialog = useMessages((state) => state.dialog?.kind);
  // What a dialog imported or removed shows when it closes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the dialog is the trigger, not an input
  useEffect(() => {
    let wanted = true;
    stores.bridge.listDatasets().then(
      (list) => wanted && setListings(list),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [stores, dialog]);
  return (
    <>
      <h2 className="shelf-heading">{t('library.datasets')}</h2>
      <ul>
        {listings.map(({ ref, title }) => (
          <li key={`${ref.id} ${ref.version}`}>
            <AriaButton className="shelf-row" onPress={() => showDialog(stores, { kind: 'datasets' })}>
              <Database size={14} aria-hidden="true" />
              <span className="shelf-text cut" title={title}>
                {ref.id}
              </span>
              <span className="shelf-count">{ref.version}</span>
            </AriaButton>
          </li>
        ))}
        <li>
          <AriaButton className="shelf-row shelf-quiet" onPress={() => void readDatasetFolder(stores)}>
            <Plus size={14} aria-hidden="true" />
            <span className="shelf-text cut">{t('library.importDataset')}</span>
          </AriaButton>
        </li>
      </ul>
    </>
  );
}
