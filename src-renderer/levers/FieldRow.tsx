import type { ReactNode } from 'react';
import { Focusable } from 'react-aria-components';
import { Tip } from '../design/Tooltip.tsx';

/** A labelled line of a card; controls are named themselves, so the label is for the eye. */
export function FieldRow(props: {
  readonly label: string;
  readonly help?: string;
  readonly stacked?: boolean;
  readonly children: ReactNode;
}) {
  const label = (
    <span className="field-row-label" aria-hidden={props.help === undefined}>
      {props.label}
    </span>
  );
  return (
    <div className={`field-row ${props.stacked ? 'field-row-stacked' : ''}`}>
      {props.help === undefined ? (
        label
      ) : (
        <Tip text={props.help}>
          <Focusable>
            <button type="button" className="field-row-label field-row-term">
              {props.label}
            </button>
          </Focusable>
        </Tip>
      )}
      <div className="field-row-controls">{props.children}</div>
    </div>
  );
}
