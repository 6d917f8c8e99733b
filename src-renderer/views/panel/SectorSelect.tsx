import { useTranslation } from 'react-i18next';
import { Select } from '../../design/Select.tsx';
import type { SectorChoice } from './sectorChoice.ts';

interface SectorSelectProps {
  readonly choice: SectorChoice;
  /** What is shown of the sector: sets the choice apart from the board's filter, which stands close by. */
  readonly label?: string;
}

/** The control of a view's sector. Where the board shows one sector alone there is nothing left to choose. */
export function SectorSelect({ choice, label }: SectorSelectProps) {
  const { t } = useTranslation();
  if (choice.options.length < 2) return null;
  return (
    <Select
      label={label ?? t('board.trade.sector')}
      labelShown={label !== undefined}
      value={choice.value}
      options={choice.options}
      onChange={choice.onChange}
    />
  );
}
