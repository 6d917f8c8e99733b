import { memo, useCallback, useMemo } from 'react';
import { quarterIndex, quarterName } from '../../src-model/study/quarter.ts';
import { Field } from '../design/Field.tsx';
import { Select } from '../design/Select.tsx';
import { Slider } from '../design/Slider.tsx';
import { writeQuarter } from '../format/index.ts';
import { FieldRow } from './FieldRow.tsx';
import { useWords } from './wording.ts';

/** What every row of a card is given; the callbacks stay the same, so a row is drawn only when its value changed. */
export interface RowProps {
  readonly title: string;
  readonly colour: string;
  /** Changes fields by name; `undefined` leaves a field out of the file. */
  readonly onChange: (change: Readonly<Record<string, unknown>>) => void;
  readonly onGesture: (moving: boolean) => void;
}

interface QuarterRowProps extends Pick<RowProps, 'title' | 'onChange'> {
  readonly start: string;
  /** Quarters of the horizon. */
  readonly quarters: number;
}

/** The first quarter in which a lever acts: only projected ones are offered. */
export const StartRow = memo(function StartRow({ start, quarters, title, onChange }: QuarterRowProps) {
  const { t } = useWords();
  const options = useQuarters(1, quarters, start);
  const take = useCallback((value: string) => onChange({ start: value }), [onChange]);
  return (
    <FieldRow label={t('levers.start')}>
      <Select label={`${t('levers.start')}, ${title}`} value={start} options={options} onChange={take} />
    </FieldRow>
  );
});

const forever = 'none';

/** The last quarter in which a lever acts, if it ends. */
export const EndRow = memo(function EndRow(props: QuarterRowProps & { readonly end: string | undefined }) {
  const { start, end, quarters, title, onChange } = props;
  const { t, dataset } = useWords();
  const listed = useQuarters(quarterIndex(start, dataset.meta.baseYear), quarters, end ?? start);
  const options = useMemo(() => [{ value: forever, text: t('levers.noEnd') }, ...listed], [t, listed]);
  const take = useCallback(
    (value: string) => onChange({ end: value === forever ? undefined : value }),
    [onChange],
  );
  return (
    <FieldRow label={t('levers.end')}>
      <Select
        label={`${t('levers.end')}, ${title}`}
        value={end ?? forever}
        options={options}
        onChange={take}
      />
    </FieldRow>
  );
});

/** The quarters from `first` to the horizon; a file may hold one beyond it, which is listed too. */
export function useQuarters(first: number, last: number, current: string) {
  const { language, dataset } = useWords();
  const { baseYear } = dataset.meta;
  return useMemo(() => {
    const indices = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
    const now = quarterIndex(current, baseYear);
    const all = indices.includes(now) ? indices : [...indices, now].sort((a, b) => a - b);
    return all.map((index) => {
      const value: string = quarterName(index, baseYear);
      return { value, text: writeQuarter(value, language) };
    });
  }, [first, last, current, baseYear, language]);
}

/** Quarters until the lever has its full strength. */
export const PhaseRow = memo(function PhaseRow(props: RowProps & { readonly phase: number }) {
  const { phase, title, colour, onChange, onGesture } = props;
  const { t } = useWords();
  const label = `${t('levers.phaseIn')}, ${title}`;
  const take = (phaseInQuarters: number) => onChange({ phaseInQuarters });
  return (
    <FieldRow label={t('levers.phaseIn')} help={t('levers.help.phaseIn')}>
      <Slider
        label={label}
        value={phase}
        min={0}
        max={24}
        step={1}
        decimals={0}
        colour={colour}
        valueText={phase === 0 ? t('levers.atOnce') : `${phase} ${t('levers.quarters')}`}
        onChange={take}
        onGesture={onGesture}
      />
      <Field
        label={label}
        labelHidden
        value={phase}
        min={0}
        max={200}
        step={1}
        decimals={0}
        unit={t('levers.quarters')}
        onChange={take}
      />
    </FieldRow>
  );
});
