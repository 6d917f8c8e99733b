import { useTranslation } from 'react-i18next';
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
      <UtilizationRow data={data} />
      <HeatRow data={data} />
      <ExportsRow data={data} />
    </section>
  );
}
