import type { ReactNode } from 'react';
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
  readonly children: ReactNode;
}

/** A view made of panels: a bar with its controls and the arrangement, and a grid that has room for either. */
export function Panels({ data, className, bar, children }: PanelsProps) {
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
      {children}
    </div>
  );
}
