import { Check, Plus } from 'lucide-react';
import { memo } from 'react';
import { Button as AriaButton, Focusable } from 'react-aria-components';
import type { PolicyEvent } from '../../../src-model/dataset/dataset.ts';
import { addMeasure } from '../../commands/duties.ts';
import { Tip } from '../../design/Tooltip.tsx';
import { dutyValue } from '../../levers/dutyWords.ts';
import { useWords } from '../../levers/wording.ts';
import { measureTitle } from '../../messages/measureText.ts';
import { useStores } from '../../stores/react.tsx';
import type { MeasureState } from './measures.ts';

interface MeasureRowProps {
  readonly event: PolicyEvent;
  readonly state: MeasureState;
  /** Id of the scenario that it is added to. */
  readonly scenario: string;
  readonly citation: string;
  readonly index: number;
  readonly isStop: boolean;
  readonly onFocus: (index: number) => void;
  /** Answers whether the key led to another measure. */
  readonly onKey: (pressed: { readonly key: string; preventDefault(): void }, index: number) => boolean;
}

/**
 * A measure: pressed it is added, unless it acts already; its whole title and its source stand in a tooltip. There
 * are dozens of them, so one is drawn again only when it itself changes.
 */
export const MeasureRow = memo(function MeasureRow(props: MeasureRowProps) {
  const { event, state, scenario, citation, index, isStop, onFocus, onKey } = props;
  const stores = useStores();
  const words = useWords();
  const { t, language } = words;
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
            onFocus={() => onFocus(index)}
            onKeyDown={(pressed) => {
              if (!onKey(pressed, index)) pressed.continuePropagation();
            }}
            aria-label={`${t('tariffs.measures.add', { title })}, ${event.date}, ${dutyValue(event.mode, event.ratePercent, words)}`}
            onPress={() => addMeasure(stores, scenario, event)}
          >
            {content}
          </AriaButton>
        ) : (
          <Focusable excludeFromTabOrder={!isStop}>
            <span
              className="measure"
              role="note"
              tabIndex={isStop ? 0 : -1}
              onFocus={() => onFocus(index)}
              onKeyDown={(pressed) => onKey(pressed, index)}
            >
              {content}
            </span>
          </Focusable>
        )}
      </Tip>
    </li>
  );
});
