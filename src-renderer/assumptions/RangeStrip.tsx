import type { Parameter } from '../../src-model/dataset/dataset.ts';
import type { Words } from '../levers/wording.ts';
import { rangeSentence } from './rangeSentence.ts';
import type { shownUnits } from './shownUnit.ts';
import { columnFigure } from './wording.ts';

interface RangeStripProps {
  readonly given: Parameter;
  readonly value: number;
  readonly edited: boolean;
  readonly words: Words;
}

/** Low, mode and high as a line, with a dot where the value is; one beyond the ends stands hollow at the end. */
export function RangeStrip({ given, value, edited, words }: RangeStripProps) {
  const { low, mode, high } = given;
  const name = given.name as keyof typeof shownUnits;
  const place = (number: number) =>
    high === low ? 50 : Math.min(100, Math.max(0, ((number - low) / (high - low)) * 100));
  const beyond = value < low || value > high;
  return (
    <span className="range-strip">
      <span className="range-end">{columnFigure(name, low)}</span>
      <span className="range-line" aria-hidden="true">
        {edited ? <span className="range-mode" style={{ left: `${place(mode)}%` }} /> : null}
        <span
          className={`range-dot ${edited ? 'range-dot-edited' : ''} ${beyond ? 'range-dot-beyond' : ''}`}
          style={{ left: `${place(value)}%` }}
        />
      </span>
      <span className="range-end">{columnFigure(name, high)}</span>
      <span className="visually-hidden">{rangeSentence(given, words)}</span>
    </span>
  );
}
