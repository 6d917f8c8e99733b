import { Children, type ReactNode } from 'react';
import { usePartsShown } from '../../design/usePartsShown.ts';
import { useBoard } from '../../stores/react.tsx';
import { ArrangementSwitch } from '../board/ArrangementSwitch.tsx';
import type { BoardData } from '../board/boardData.ts';
import './Panels.css';

interface PanelsProps {
  readonly data: BoardData;
  /** Names the view's own grid, for all scenarios in one chart. */
  readonly className: string;
  /** Controls of the view. */
  readonly bar?: ReactNode;
  /** Panels drawn in one task; fewer where each is a row of charts. */
  readonly atOnce?: number;
  readonly children: ReactNode;
}

/** A view made of panels: a bar with its controls and the arrangement, and a grid that has room for either. */
export function Panels({ data, className, bar, atOnce = 3, children }: PanelsProps) {
  const panels = Children.toArray(children);
  const shown = usePartsShown(panels.length, atOnce, atOnce);
  const apart = useBoard((state) => state.arrangement === 'columns');
  return (
    <div
      className={`panels ${className} ${apart ? 'panels-apart' : ''}`}
      style={{ ['--columns' as string]: data.scenarios.length }}
    >
      <div className="panels-bar">
        {bar}
        <ArrangementSwitch data={data} />
      </div>
      {panels.slice(0, shown)}
    </div>
  );
}
