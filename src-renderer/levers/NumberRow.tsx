import { Field, rounded } from '../design/Field.tsx';
import { Slider } from '../design/Slider.tsx';
import type { FieldName, LeverUnit } from './card.ts';
import { FieldRow } from './FieldRow.tsx';
import { useWords, valueText } from './wording.ts';

interface NumberRowProps {
  readonly field: FieldName;
  readonly label?: string;
  readonly help?: string;
  readonly value: number;
  readonly range: readonly [number, number];
  readonly slider: readonly [number, number];
  readonly step: number;
  readonly decimals: number;
  readonly unit: LeverUnit;
  readonly usual?: number | undefined;
  readonly scale?: number;
  readonly colour: string;
  /** Name of the lever: many cards have a field of this name. */
  readonly of: string;
  readonly onChange: (value: number) => void;
  readonly onGesture: (moving: boolean) => void;
}

/** A number with its slider and its exact field. */
export function NumberRow(props: NumberRowProps) {
  const words = useWords();
  const { scale = 1, usual, unit } = props;
  const decimals = Math.max(0, props.decimals - Math.round(Math.log10(scale)));
  const shown = (value: number) => rounded(value * scale, decimals);
  const take = (value: number) => props.onChange(rounded(value / scale, props.decimals));
  const label = props.label ?? words.t(`levers.fields.${props.field}`);
  const name = `${label}, ${props.of}`;
  const number = { value: shown(props.value), step: shown(props.step), decimals, onChange: take };
  return (
    <FieldRow label={label} {...(props.help === undefined ? {} : { help: props.help })}>
      <Slider
        {...number}
        label={name}
        min={shown(props.slider[0])}
        max={shown(props.slider[1])}
        colour={props.colour}
        valueText={valueText(number.value, unit, words)}
        {...(usual === undefined ? {} : { defaultValue: shown(usual) })}
        onGesture={props.onGesture}
      />
      <Field
        {...number}
        label={name}
        labelHidden
        min={shown(props.range[0])}
        max={shown(props.range[1])}
        unit={words.t(`levers.units.${unit}`)}
      />
    </FieldRow>
  );
}
