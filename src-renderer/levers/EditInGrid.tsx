import { Grid3x3 } from 'lucide-react';
import type { LeverOf } from '../../src-model/levers/lever.ts';
import { openTariffs } from '../commands/board.ts';
import { Button } from '../design/Button.tsx';
import { useStores } from '../stores/react.tsx';
import { useWords } from './wording.ts';

/** From a tariff lever to its first cell in the tariff grid. */
export function EditInGrid({ lever }: { readonly lever: LeverOf<'tariff'> }) {
  const { t } = useWords();
  const stores = useStores();
  const [exporter = 'CN'] = lever.exporters ?? [];
  const open = () =>
    openTariffs(stores, {
      exporter: exporter === '*' ? 'CN' : exporter,
      sector: lever.sectors[0],
      importer: lever.importers[0],
    });
  return (
    <Button look="quiet" className="edit-in-grid" onPress={open}>
      <Grid3x3 size={13} aria-hidden="true" />
      {t('tariffs.editInGrid')}
    </Button>
  );
}
