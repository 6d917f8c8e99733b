import { X } from 'lucide-react';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { closeAssumptions } from '../commands/board.ts';
import { Badge } from '../design/Badge.tsx';
import { IconButton } from '../design/Button.tsx';
import { Segmented } from '../design/Segmented.tsx';
import { useReturningFocus } from '../design/useReturningFocus.ts';
import { useWords } from '../levers/wording.ts';
import { useBoard, useStores, useStudy } from '../stores/react.tsx';
import { DecidingList } from './DecidingList.tsx';
import { DifferenceLine } from './DifferenceLine.tsx';
import { DrawerFoot } from './DrawerFoot.tsx';
import { ParameterList } from './ParameterList.tsx';
import { editedKeys } from './parameterRows.ts';
import './AssumptionsDrawer.css';

/** Every assumption of a scenario over the board, which stays where it is. */
export function AssumptionsDrawer() {
  const open = useBoard((state) => state.assumptions);
  const parameter = open?.parameter;
  return open ? <Drawer key={parameter ?? ''} {...(parameter === undefined ? {} : { parameter })} /> : null;
}

/**
 * A dialog that is not modal: shortcuts, undo and redo of the window go on working, while what lies under the scrim
 * is inert. Escape closes it, and the focus goes back to where it came from.
 */
function Drawer({ parameter }: { readonly parameter?: string }) {
  const stores = useStores();
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const selected = useBoard((state) => state.selectedScenario);
  const study = useStudy((state) => state.study);
  const { id, name } = study.scenarios.find((one) => one.id === selected) ??
    study.scenarios[0] ?? { id: '', name: '' };
  const edited = editedKeys(study, id, all);
  // The few are there at once; the long list follows when the window has drawn them.
  const listed = useDeferredValue(true, false);
  const box = useReturningFocus('[data-opens="assumptions"]');
  useEscape(() => closeAssumptions(stores));
  const scope = { scenario: id, all };
  return (
    <>
      <div className="drawer-scrim" aria-hidden="true" onClick={() => closeAssumptions(stores)} />
      <div className="drawer" role="dialog" aria-labelledby="assumptions-title" tabIndex={-1} ref={box}>
        <div className="drawer-head">
          <h2 className="drawer-title" id="assumptions-title">
            {t('assumptions.title')}
          </h2>
          {edited.own.size === 0 ? null : (
            <Badge look="edited">{t('assumptions.edited', { count: edited.own.size })}</Badge>
          )}
          {edited.inherited.size === 0 ? null : (
            <Badge>{t('assumptions.inherited', { count: edited.inherited.size })}</Badge>
          )}
          <span className="drawer-for">{t('assumptions.for')}</span>
          <Segmented
            label={t('assumptions.scope')}
            value={all ? 'all' : 'one'}
            options={[
              { value: 'one', text: name },
              { value: 'all', text: t('assumptions.allScenarios') },
            ]}
            onChange={(value) => setAll(value === 'all')}
          />
          <IconButton label={t('assumptions.close')} onPress={() => closeAssumptions(stores)}>
            <X size={16} aria-hidden="true" />
          </IconButton>
        </div>
        <DifferenceLine scenario={id} />
        <div className="drawer-scroll" ref={scroller}>
          <DecidingList scope={scope} />
          {listed ? (
            <ParameterList
              scope={scope}
              scroller={scroller}
              {...(parameter === undefined ? {} : { parameter })}
            />
          ) : null}
        </div>
        <DrawerFoot scope={scope} edited={edited.own.size} />
      </div>
    </>
  );
}

function useEscape(close: () => void) {
  const { messages } = useStores();
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
      if (messages.getState().dialog === null) latest.current();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [close, messages]);
}
