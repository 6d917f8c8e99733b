import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutcomeUnit } from '../../../src-model/outcomes/catalogue.ts';
import { type Axis, tickDecimals } from '../../charts/axis.ts';
import {
  type Amount,
  decimalsFor,
  type Language,
  unitWords,
  writeChange,
  writeColumn,
  writeFigure,
  writeLevel,
  writeParts,
  writeQuarter,
} from '../../format/index.ts';
import { useAppearance } from '../../stores/react.tsx';

type Column = (
  values: readonly number[],
  unit: OutcomeUnit,
  kind: 'level' | 'change',
  decimals?: number,
) => string[];

/** The format module in the window's language. */
export interface Figures {
  readonly language: Language;
  readonly level: (value: number, unit: OutcomeUnit, decimals?: number) => Amount;
  readonly change: (value: number, unit: OutcomeUnit, decimals?: number) => Amount;
  /** Figures that add up to a shown whole. */
  readonly parts: Column;
  /** Figures under each other that have no sum. */
  readonly column: Column;
  readonly decimals: (unit: OutcomeUnit, values: Iterable<number>) => number;
  readonly head: (unit: OutcomeUnit, kind: 'level' | 'change') => string;
  /** Unit of changes with the word for it: `change, pp`. */
  readonly changeHead: (unit: OutcomeUnit) => string;
  readonly quarter: (quarter: string) => string;
  /** Labels of an axis whose values are in `unit`. */
  readonly tick: (axis: Axis, unit: OutcomeUnit, kind: 'level' | 'change') => (value: number) => string;
}

export function useFigures(): Figures {
  const language = useAppearance((state) => state.language);
  const { t } = useTranslation();
  return useMemo(() => figuresOf(language, t('board.change')), [language, t]);
}

/** `change`: the language's word for it. */
export function figuresOf(language: Language, change: string): Figures {
  return {
    language,
    level: (value, unit, decimals) => writeLevel(value, unit, language, decimals),
    change: (value, unit, decimals) => writeChange(value, unit, language, decimals),
    parts: (values, unit, kind, decimals) => writeParts(values, unit, language, kind, decimals),
    column: (values, unit, kind, decimals) => writeColumn(values, unit, language, kind, decimals),
    decimals: (unit, values) => decimalsFor(unit, values, language),
    head: (unit, kind) => unitWords(unit, language)[kind === 'level' ? 'head' : 'changeHead'],
    changeHead: (unit) => {
      const { changeHead } = unitWords(unit, language);
      const comma = language === 'en' ? ', ' : '，';
      return changeHead === '' ? change : change + comma + changeHead;
    },
    quarter: (quarter) => writeQuarter(quarter, language),
    tick: (axis, unit, kind) => {
      const { scale } = unitWords(unit, language);
      const decimals = tickDecimals({ ...axis, step: axis.step * scale });
      const sign = kind === 'change' ? 'always' : 'negative';
      return (value) => writeFigure(value * scale, { decimals, sign });
    },
  };
}
