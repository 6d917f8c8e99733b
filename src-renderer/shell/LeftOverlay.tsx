import { useEffect } from 'react';
import { setBoard } from '../commands/board.ts';
import { useBoard, useStores } from '../stores/react.tsx';
import { LeftPanel } from './LeftPanel.tsx';

/** The left panel over the board in a narrow window; Escape and a click beside it close it. */
export function LeftOverlay() {
  const stores = useStores();
  const open = useBoard((state) => state.panelOpen);
  useEffect(() => {
    if (!open) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing && !event.defaultPrevented)
        setBoard(stores, { panelOpen: false });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [open, stores]);
  if (!open) return null;
  return (
    <>
      <div
        className="left-overlay-scrim"
        aria-hidden="true"
        onClick={() => setBoard(stores, { panelOpen: false })}
      />
      <div className="left-overlay">
        <LeftPanel />
      </div>
    </>
  );
}
