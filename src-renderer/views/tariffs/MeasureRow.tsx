import { Check, Plus } from 'lucide-react';
import { Button as AriaButton, Focusable } from 'react-aria-components';
import type { PolicyEvent } from '../../../src-model/dataset/dataset.ts';
import { addMeasure } from '../../commands/duties.ts';
import { Tip } from '../../design/Tooltip.tsx';
import { dutyValue } from '../../levers/dutyWords.ts';
import { useWords } from '../../levers/wording.ts';
import { measureTitle } from '../../messages/measureText.ts';
import { useStores } from '../../stores/react.tsx';
import { measureState } from './measures.ts';
import type { DutyData } from './useDutyData.ts';

interface MeasureRowProps {
  readonly event: PolicyEvent;
  readonly data: DutyData;
  readonly citation: string;
  readonly isStop: boolean;
  readonly onFocus: () => void;
  /** Answers whether the key led to another measure. */
  readonly onKey: (pressed: { readonly key: string; preventDefault(): void }) => boolean;
}

/** A measure: pressed it is added, unless it acts already; its whole title and its source stand in a tooltip. */
export function MeasureRow({ event, data, citation, isStop, onFocus, onKey }: MeasureRowProps) {
  const stores = useStores();
  const words = useWords();
  const { t, language } = words;
  const state = measureState(event, data.acting, data.dataset.meta.baseYear);
  const title = measureTitle(event, language);
  const content = (
    <>
      <span className="measure-title cut">{title}</span>
      <span className="measure-facts">
        <span>{event.date}</span>
        {state === 'free' ? null : (
          <span className="measure-state">
            {state === 'inForce' ? <Check size={12} aria-hidden="true" /> : null}
            {t(`tariffs.measures.${state}`)}
          </span>
        )}
        {state === 'noRate' ? null : (
          <span className="measure-rate">{dutyValue(event.mode, event.ratePercent, words)}</span>
        )}
        {state === 'free' ? <Plus size={13} aria-hidden="true" /> : null}
      </span>
      <span className="measure-source cut">{citation}</span>
    </>
  );
  const tip = (
    <>
      {title}
      <br />
      {t('tariffs.measures.source', { source: citation })}
    </>
  );
  return (
    <li>
      <Tip text={tip} placement="left">
        {state === 'free' ? (
          <AriaButton
            className="measure"
            excludeFromTabOrder={!isStop}
            onFocus={onFocus}
            onKeyDown={(pressed) => {
              if (!onKey(pressed)) pressed.continuePropagation();
            }}
            aria-label={`${t('tariffs.measures.add', { title })}, ${event.date}, ${dutyValue(event.mode, event.ratePercent, words)}`}
            onPress={() => addMeasure(stores, data.scenario.id, event)}
          >
            {content}
          </AriaButton>
        ) : (
          <Focusable excludeFromTabOrder={!isStop}>
            <span
              className="measure"
              role="note"
              tabIndex={isStop ? 0 : -1}
              onFocus={onFocus}
              onKeyDown={onKey}
            >
              {content}
            </span>
          </Focusable>
        )}
      </Tip>
    </li>
  );
}
