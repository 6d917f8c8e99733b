import type { ReactNode } from 'react';
import { useBoard } from '../../stores/react.tsx';
import type { BoardScenario } from './boardData.ts';

/** A scenario's cell in a row of the board. */
export function Cell(props: {
  readonly scenario: BoardScenario;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const { scenario, className = '', children } = props;
  const selected = useBoard((state) => state.selectedScenario === scenario.id);
  return (
    <div
      className={`board-cell ${scenario.isReference ? 'board-cell-reference' : ''} ${selected ? 'board-cell-selected' : ''} ${className}`}
    >
      {children}
    </div>
  );
}
