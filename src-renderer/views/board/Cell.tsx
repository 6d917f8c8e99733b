import type { ReactNode } from 'react';
import type { BoardScenario } from './boardData.ts';

/** A scenario's cell in a row of the board. */
export function Cell(props: {
  readonly scenario: BoardScenario;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const { scenario, className = '', children } = props;
  return (
    <div className={`board-cell ${scenario.isReference ? 'board-cell-reference' : ''} ${className}`}>
      {children}
    </div>
  );
}
