import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { setBoard } from '../../commands/board.ts';
import { FilterSelect } from '../../design/FilterSelect.tsx';
import { useBoard, useDataset, useStores } from '../../stores/react.tsx';
import { useNames } from './names.ts';
import { isChosen, sectorGroups, toggled } from './sectorGroups.ts';
import { groupName, useSectorCoverage } from './shownSectors.ts';

/** Which sectors the board shows: groups and single ones, any of them together. */
export function SectorFilter() {
  const { t } = useTranslation();
  const stores = useStores();
  const names = useNames();
  const dataset = useDataset((state) => state.dataset);
  const choice = useBoard((state) => state.sectorFilter);
  const { filtered, text } = useSectorCoverage();
  const groups = useMemo(() => sectorGroups(dataset), [dataset]);
  const all = dataset.sectors.map(({ id }) => id);
  return (
    <FilterSelect
      label={t('filter.label')}
      text={text}
      active={filtered}
      allText={t('board.trade.allSectors')}
      clearText={t('filter.clear')}
      sections={[
        {
          id: 'groups',
          heading: t('filter.groups'),
          options: groups.map((group) => ({
            value: group.id,
            text: groupName(group, names),
            on: isChosen(choice, group.sectors),
          })),
        },
        {
          id: 'sectors',
          heading: t('filter.sectors'),
          options: all.map((id) => ({ value: id, text: names.sector(id), on: isChosen(choice, [id]) })),
        },
      ]}
      onToggle={(section, value) => {
        const members =
          section === 'groups' ? (groups.find(({ id }) => id === value)?.sectors ?? []) : [value];
        setBoard(stores, { sectorFilter: toggled(choice, members, all) });
      }}
      onClear={() => setBoard(stores, { sectorFilter: null })}
    />
  );
}
