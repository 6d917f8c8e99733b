import { setBoard } from '../commands/board.ts';
import type { Words } from '../levers/wording.ts';
import type { Names } from '../views/board/names.ts';
import { sectorGroups } from '../views/board/sectorGroups.ts';
import { groupName } from '../views/board/shownSectors.ts';
import type { Command } from './command.ts';

/** The filter of sectors: one group alone, or no filter. */
export function filterCommands(
  { t, dataset }: Words,
  names: Names,
  filter: readonly string[] | null,
): readonly Command[] {
  return [
    {
      id: 'filter:none',
      group: 'view',
      text: t('filter.clear'),
      shortcuts: ['Alt+Digit0'],
      disabled: filter === null,
      run: (stores) => setBoard(stores, { sectorFilter: null }),
    },
    ...sectorGroups(dataset).map(
      (group): Command => ({
        id: `filter:${group.id}`,
        group: 'view',
        text: t('filter.only', { name: groupName(group, names) }),
        run: (stores) => setBoard(stores, { sectorFilter: group.sectors }),
      }),
    ),
  ];
}
