import { useTranslation } from 'react-i18next';
import { usePartsShown } from '../../design/usePartsShown.ts';
import { useBoardData } from '../board/boardData.ts';
import { useShownSectors } from '../board/shownSectors.ts';
import { ExportsRow } from './ExportsRow.tsx';
import { FiguresRow } from './FiguresRow.tsx';
import { HeadRow } from './HeadRow.tsx';
import { HeatRow } from './HeatRow.tsx';
import { UtilizationRow } from './UtilizationRow.tsx';
import './Overview.css';

/** Scenarios side by side: one gutter with all labels, columns with data only, every row on one axis. */
export function Overview() {
  const { t } = useTranslation();
  const data = useBoardData();
  const sectors = useShownSectors(data);
  const shown = usePartsShown(3, 1, 1);
  return (
    // The region scrolls sideways when columns no longer fit, so the keyboard must be able to reach it.
    <section
      className="overview"
      aria-label={t('board.views.overview')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll container is operable by keyboard
      tabIndex={0}
      style={{ ['--columns' as string]: data.scenarios.length, ['--sectors' as string]: sectors.length }}
    >
      <HeadRow data={data} />
      <FiguresRow data={data} />
      {shown > 1 ? <UtilizationRow data={data} /> : <RowToCome columns={data.scenarios.length} />}
      {/* First, since the keyboard comes back to the names of sectors. */}
      <HeatRow data={data} />
      {shown > 2 ? <ExportsRow data={data} /> : null}
    </section>
  );
}

/** Keeps the place of a row in the grid for the moment until it is drawn. */
function RowToCome({ columns }: { readonly columns: number }) {
  return (
    <div className="board-row" aria-hidden="true">
      <div className="board-gutter" />
      {Array.from({ length: columns }, (_, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: empty cells are all alike
        <div key={column} className="board-cell" />
      ))}
    </div>
  );
}
