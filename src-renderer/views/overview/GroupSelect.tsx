import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { setBoard } from '../../commands/board.ts';
import { Select } from '../../design/Select.tsx';
import { useDataset, useStores } from '../../stores/react.tsx';
import { useNames } from '../board/names.ts';

/** Choice of the group of industry or the sector whose utilization the board's lines show. */
export const GroupSelect = memo(function GroupSelect({ group }: { readonly group: string }) {
  const { t } = useTranslation();
  const stores = useStores();
  const names = useNames();
  const dataset = useDataset((state) => state.dataset);
  const catalogue = useDataset((state) => state.catalogue);
  const groups = ['industry', 'manufacturing', 'mining'].filter((id) =>
    catalogue.byPath.has(`aggregates.utilization.${id}`),
  );
  return (
    <Select
      label={t('board.utilization.group')}
      value={group}
      options={[
        ...groups.map((id) => ({ value: id, text: names.place(id) })),
        ...dataset.sectors.map(({ id }) => ({ value: id, text: names.sector(id) })),
      ]}
      onChange={(utilizationGroup) => setBoard(stores, { utilizationGroup })}
    />
  );
});
