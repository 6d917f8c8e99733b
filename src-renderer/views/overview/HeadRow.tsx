import { ChevronLeft, ChevronRight } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarQuarter } from '../../charts/time.ts';
import { focusQuarter } from '../../commands/board.ts';
import { IconButton } from '../../design/Button.tsx';
import { useStores } from '../../stores/react.tsx';
import type { BoardData } from '../board/boardData.ts';
import { ColumnHead } from '../board/ColumnHead.tsx';
import { useFigures } from '../board/figures.ts';
import './HeadRow.css';

/** The focus quarter with its stepper, and the heads of the columns; it stays while the board scrolls. */
export function HeadRow({ data }: { readonly data: BoardData }) {
  return (
    <div className="board-row">
      <FocusGutter focus={data.focus} horizon={data.horizon} baseYear={data.baseYear} />
      {data.scenarios.map((scenario) => (
        <ColumnHead key={scenario.id} data={data} scenario={scenario} />
      ))}
    </div>
  );
}

interface FocusGutterProps {
  readonly focus: number;
  readonly horizon: number;
  readonly baseYear: number;
}

const FocusGutter = memo(function FocusGutter({ focus, horizon, baseYear }: FocusGutterProps) {
  const { t } = useTranslation();
  const stores = useStores();
  const figures = useFigures();
  const step = (by: number) => focusQuarter(stores, Math.min(Math.max(focus + by, 1), horizon));
  return (
    <div className="board-gutter head-gutter">
      {/* biome-ignore lint/a11y/useSemanticElements: a stepper is no fieldset */}
      <div
        className="focus-stepper"
        role="group"
        aria-label={t('board.tools.focus')}
        onKeyDown={(event) => {
          if (event.key === 'ArrowLeft') step(-1);
          else if (event.key === 'ArrowRight') step(1);
          else return;
          event.preventDefault();
        }}
      >
        <output className="focus-quarter">{figures.quarter(calendarQuarter(focus, baseYear))}</output>
        <IconButton label={t('board.tools.quarterBack')} isDisabled={focus <= 1} onPress={() => step(-1)}>
          <ChevronLeft size={15} aria-hidden="true" />
        </IconButton>
        <IconButton label={t('board.tools.quarterOn')} isDisabled={focus >= horizon} onPress={() => step(1)}>
          <ChevronRight size={15} aria-hidden="true" />
        </IconButton>
      </div>
      <p className="row-unit">{t('board.tools.markedEverywhere')}</p>
    </div>
  );
});
