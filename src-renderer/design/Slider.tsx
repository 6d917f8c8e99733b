import { type CSSProperties, type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { Slider as AriaSlider, Label, SliderThumb, SliderTrack } from 'react-aria-components';
import { rounded } from './Field.tsx';
import './Slider.css';

export interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly decimals: number;
  /** A tick under the track. */
  readonly defaultValue?: number;
  /** A CSS colour, that of the scenario; ink without one. */
  readonly colour?: string;
  /** What readers hear for the value, with its unit. */
  readonly valueText?: string;
  readonly disabled?: boolean;
  readonly onChange: (value: number) => void;
  /** The drag began or ended: what is between is one step. */
  readonly onGesture?: (moving: boolean) => void;
}

/** A 4 px track with a 16 px ring. ← → step, Page ten steps, Home and End go to the ends. */
export function Slider(props: SliderProps) {
  const { min, max, step, decimals, value, onChange, onGesture } = props;
  const inRange = (number: number) => Math.min(max, Math.max(min, rounded(number, decimals)));
  const share = (number: number) => `${((inRange(number) - min) / (max - min)) * 100}%`;
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const direction = event.key === 'PageUp' ? 1 : event.key === 'PageDown' ? -1 : 0;
    if (direction === 0) return;
    event.preventDefault();
    event.stopPropagation();
    onChange(inRange(value + direction * 10 * step));
  };
  const input = useRef<HTMLInputElement>(null);
  // The interface library words the bare number itself, so its words are put right after each draw.
  useLayoutEffect(() => {
    if (props.valueText !== undefined) input.current?.setAttribute('aria-valuetext', props.valueText);
  });
  const colour = { '--slider': props.colour ?? 'var(--text-1)' } as CSSProperties;
  return (
    <div
      className="slider-keys"
      onPointerDownCapture={() => onGesture?.(true)}
      onKeyDownCapture={onKeyDownCapture}
    >
      <AriaSlider
        className="slider"
        style={colour}
        value={inRange(value)}
        minValue={min}
        maxValue={max}
        step={step}
        isDisabled={props.disabled ?? false}
        onChange={(next) => onChange(inRange(next))}
        onChangeEnd={() => onGesture?.(false)}
      >
        <Label className="visually-hidden">{props.label}</Label>
        <SliderTrack className="slider-track">
          <div className="slider-fill" style={{ width: share(value) }} />
          {props.defaultValue === undefined ? null : (
            <div className="slider-default" style={{ left: share(props.defaultValue) }} />
          )}
          <SliderThumb className="slider-thumb" inputRef={input} />
        </SliderTrack>
      </AriaSlider>
    </div>
  );
}
