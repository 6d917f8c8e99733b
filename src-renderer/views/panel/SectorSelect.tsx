import { useTranslation } from 'react-i18next';
import { Select } from '../../design/Select.tsx';
import type { SectorChoice } from './sectorChoice.ts';

/** The control of a view's sector. */
export function SectorSelect({ choice }: { readonly choice: SectorChoice }) {
  const { t } = useTranslation();
  return (
    <Select
      label={t('board.trade.sector')}
      value={choice.value}
      options={choice.options}
      onChange={choice.onChange}
    />
  );
}
