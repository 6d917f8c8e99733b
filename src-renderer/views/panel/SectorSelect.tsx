import { useTranslation } from 'react-i18next';
import { Select } from '../../design/Select.tsx';
import type { BoardData } from '../board/boardData.ts';
import { useNames } from '../board/names.ts';

/** The choice of one sector, or of all together. */
export const allSectors = '*';

export function SectorSelect(props: {
  readonly data: BoardData;
  readonly value: string;
  readonly onChange: (sector: string) => void;
  readonly withAll?: boolean;
}) {
  const { t } = useTranslation();
  const names = useNames();
  const every = props.withAll ? [{ value: allSectors, text: t('board.trade.allSectors') }] : [];
  return (
    <Select
      label={t('board.trade.sector')}
      value={props.value}
      options={[
        ...every,
        ...props.data.dataset.sectors.map(({ id }) => ({ value: id, text: names.sector(id) })),
      ]}
      onChange={props.onChange}
    />
  );
}

/** Ids of the sectors that a choice stands for. */
export function chosenSectors(data: BoardData, choice: string): readonly string[] {
  return choice === allSectors ? data.dataset.sectors.map(({ id }) => id) : [choice];
}
