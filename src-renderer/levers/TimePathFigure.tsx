import type { Lever } from '../../src-model/levers/lever.ts';
import { quarterName } from '../../src-model/study/quarter.ts';
import { writeQuarter } from '../format/index.ts';
import type { LeverCard } from './card.ts';
import { cardOf } from './registry.ts';
import { timePath } from './timePath.ts';
import { mainValueText, useWords, valueText, type Words } from './wording.ts';

const width = 231;
const height = 24;

interface TimePathProps {
  readonly lever: Lever;
  readonly quarters: number;
  readonly colour: string;
}

/** The lever over the horizon: a line with what holds before and what holds at full strength. */
export function TimePathFigure({ lever, quarters, colour }: TimePathProps) {
  const words = useWords();
  const { t, language, dataset } = words;
  const card = cardOf(lever.kind);
  const { baseYear } = dataset.meta;
  const path = timePath(lever, card, baseYear, quarters);
  const low = Math.min(...path.values, card.neutral);
  const high = Math.max(...path.values, card.neutral);
  const span = high - low || 1;
  const y = (value: number) => 2 + (1 - (value - low) / span) * (height - 4);
  const x = (t: number) => (t / (quarters + 1)) * width;
  const d = path.values.map((value, t) => `M${x(t)} ${y(value)}H${x(t + 1)}`).join('');
  const line = path.values.reduce(
    (all, value, t) => `${all}${t === 0 ? 'M' : 'L'}${x(t + 0.5)} ${y(value)}`,
    '',
  );
  const name = (quarter: number) => writeQuarter(quarterName(quarter, baseYear), language);
  const before = beforeText(lever, card, words);
  const value = mainValueText(lever, words);
  const after =
    path.end === undefined
      ? t('levers.from', { value, quarter: name(path.full) })
      : t('levers.fromTo', { value, quarter: name(path.full), end: name(path.end) });
  return (
    <figure className="time-path" aria-label={t('levers.pathLabel', { before, after })}>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        <path
          d={card.phased ? line : d}
          fill="none"
          stroke={colour}
          strokeWidth={1.5}
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <figcaption>
        <span>{before}</span>
        <span>{after}</span>
      </figcaption>
    </figure>
  );
}

/** What holds before the lever acts; a cap on exports has no number before it. */
function beforeText(lever: Lever, card: LeverCard, words: Words): string {
  if (lever.kind === 'tariff' && (lever.mode ?? 'add') !== 'add') return words.t('levers.beforeUnchanged');
  if (lever.kind === 'exportRestraint') return '';
  if (card.neutral === 0) return words.t('levers.nothingBefore');
  return words.t('levers.before', { value: valueText(card.neutral, card.main.unit, words) });
}
