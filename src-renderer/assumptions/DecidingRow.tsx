import type { ReactNode } from 'react';
import type { DecidingName } from '../../src-model/sensitivity/deciding.ts';
import { Slider, type SliderProps } from '../design/Slider.tsx';
import { useWords } from '../levers/wording.ts';
import { Term } from '../views/board/Term.tsx';
import { RangeEnds } from './RangeEnds.tsx';

interface DecidingRowProps {
  readonly name: DecidingName;
  readonly label: string;
  readonly caption: string;
  readonly edited: boolean;
  /** How many sectors were set on their own, in words. */
  readonly apart?: string;
  readonly ends: readonly [string, string];
  readonly refused: string | null;
  readonly slider: Omit<SliderProps, 'label'>;
  /** The exact field. */
  readonly children: ReactNode;
}

/** One of the few: what it is, its slider over the range, its exact field, what hangs on it. */
export function DecidingRow(props: DecidingRowProps) {
  const { t } = useWords();
  const { name, label, caption, apart, ends, refused, slider } = props;
  return (
    <div className={`deciding-row ${props.edited ? 'deciding-edited' : ''}`}>
      <div className="deciding-name">
        <Term text={label} meaning={t(`assumptions.explain.${name}`)} />
        <span className="deciding-caption">
          {caption}
          {apart === undefined ? null : <b className="edited-count">; {apart}</b>}
        </span>
      </div>
      <div className="deciding-slider">
        <Slider label={label} {...slider} />
        <div className="deciding-ends" aria-hidden="true">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </div>
      </div>
      <div className="deciding-field">{props.children}</div>
      <RangeEnds name={name} />
      {refused === null ? null : (
        <p className="deciding-refused" role="alert">
          {refused}
        </p>
      )}
    </div>
  );
}
