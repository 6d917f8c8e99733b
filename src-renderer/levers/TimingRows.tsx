import type { Lever } from '../../src-model/levers/lever.ts';
import { quarterIndex, quarterName } from '../../src-model/study/quarter.ts';
import { Field } from '../design/Field.tsx';
import { Select } from '../design/Select.tsx';
import { Slider } from '../design/Slider.tsx';
import { writeQuarter } from '../format/index.ts';
import { fieldOf } from './card.ts';
import { FieldRow } from './FieldRow.tsx';
import { cardOf } from './registry.ts';
import { useWords } from './wording.ts';

interface TimingProps {
  readonly lever: Lever;
  readonly title: string;
  readonly quarters: number;
  readonly colour: string;
  /** Changes fields by name; `undefined` leaves a field out of the file. */
  readonly onChange: (change: Readonly<Record<string, unknown>>) => void;
  readonly onGesture: (moving: boolean) => void;
}

const forever = 'none';

/** Start, phase-in and end: the same for every kind. Only projected quarters are offered. */
export function TimingRows({ lever, title, quarters, colour, onChange, onGesture }: TimingProps) {
  const { t, language, dataset } = useWords();
  const { baseYear } = dataset.meta;
  const start = quarterIndex(lever.start, baseYear);
  const option = (index: number) => {
    const quarter = quarterName(index, baseYear);
    return { value: quarter as string, text: writeQuarter(quarter, language) };
  };
  const horizon = Array.from({ length: quarters }, (_, index) => index + 1);
  const starts = withCurrent(horizon, start).map(option);
  const ends = withCurrent(
    horizon.filter((index) => index >= start),
    lever.end === undefined ? start : quarterIndex(lever.end, baseYear),
  ).map(option);
  const card = cardOf(lever.kind);
  const phase = Number(fieldOf(lever, 'phaseInQuarters') ?? 0);
  const setPhase = (phaseInQuarters: number) => onChange({ phaseInQuarters });
  return (
    <>
      <FieldRow label={t('levers.start')}>
        <Select
          label={`${t('levers.start')}, ${title}`}
          value={lever.start}
          options={starts}
          onChange={(value) => {
            const late =
              lever.end !== undefined && quarterIndex(lever.end, baseYear) < quarterIndex(value, baseYear);
            onChange(late ? { start: value, end: undefined } : { start: value });
          }}
        />
      </FieldRow>
      {card.phased ? (
        <FieldRow label={t('levers.phaseIn')} help={t('levers.help.phaseIn')}>
          <Slider
            label={`${t('levers.phaseIn')}, ${title}`}
            value={phase}
            min={0}
            max={24}
            step={1}
            decimals={0}
            colour={colour}
            valueText={phase === 0 ? t('levers.atOnce') : `${phase} ${t('levers.quarters')}`}
            onChange={setPhase}
            onGesture={onGesture}
          />
          <Field
            label={`${t('levers.phaseIn')}, ${title}`}
            labelHidden
            value={phase}
            min={0}
            max={200}
            step={1}
            decimals={0}
            unit={t('levers.quarters')}
            onChange={setPhase}
          />
        </FieldRow>
      ) : null}
      {card.kind === 'consumptionStimulus' ? null : (
        <FieldRow label={t('levers.end')}>
          <Select
            label={`${t('levers.end')}, ${title}`}
            value={lever.end ?? forever}
            options={[{ value: forever, text: t('levers.noEnd') }, ...ends]}
            onChange={(value) => onChange({ end: value === forever ? undefined : value })}
          />
        </FieldRow>
      )}
    </>
  );
}

/** A file may hold a quarter beyond the horizon of the window: it is listed too. */
function withCurrent(indices: readonly number[], current: number): readonly number[] {
  return indices.includes(current) ? indices : [...indices, current].sort((a, b) => a - b);
}
