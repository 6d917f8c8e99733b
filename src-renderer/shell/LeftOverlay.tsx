import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { setBoard } from '../commands/board.ts';
import { useReturningFocus } from '../design/useReturningFocus.ts';
import { useBoard, useStores } from '../stores/react.tsx';
import { LeftPanel } from './LeftPanel.tsx';

/** The left panel over the board in a narrow window; Escape and a click beside it close it. */
export function LeftOverlay() {
  const open = useBoard((state) => state.panelOpen);
  return open ? <Overlay /> : null;
}

/** A dialog that is not modal, as the assumptions drawer is: only what lies under it is inert. */
function Overlay() {
  const stores = useStores();
  const { t } = useTranslation();
  const box = useReturningFocus('[data-opens="panel"]');
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing && !event.defaultPrevented)
        setBoard(stores, { panelOpen: false });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [stores]);
  return (
    <>
      <div
        className="left-overlay-scrim"
        aria-hidden="true"
        onClick={() => setBoard(stores, { panelOpen: false })}
      />
      <div className="left-overlay" role="dialog" aria-label={t('shell.panel')} tabIndex={-1} ref={box}>
        <LeftPanel />
      </div>
    </>
  );
}
