import { Field } from '../design/Field.tsx';
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
  readonly colour: string;
  /** Name of the lever: many cards have a field of this name. */
  readonly of: string;
  readonly onChange: (value: number) => void;
  readonly onGesture: (moving: boolean) => void;
}

/** A number with its slider and its exact field. */
export function NumberRow(props: NumberRowProps) {
  const words = useWords();
  const label = props.label ?? words.t(`levers.fields.${props.field}`);
  const name = `${label}, ${props.of}`;
  return (
    <FieldRow label={label} {...(props.help === undefined ? {} : { help: props.help })}>
      <Slider
        label={name}
        value={props.value}
        min={props.slider[0]}
        max={props.slider[1]}
        step={props.step}
        decimals={props.decimals}
        colour={props.colour}
        valueText={valueText(props.value, props.unit, words)}
        {...(props.usual === undefined ? {} : { defaultValue: props.usual })}
        onChange={props.onChange}
        onGesture={props.onGesture}
      />
      <Field
        label={name}
        labelHidden
        value={props.value}
        min={props.range[0]}
        max={props.range[1]}
        step={props.step}
        decimals={props.decimals}
        unit={words.t(`levers.units.${props.unit}`)}
        onChange={props.onChange}
      />
    </FieldRow>
  );
}
