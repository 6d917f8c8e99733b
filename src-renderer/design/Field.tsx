import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { FieldError, Group, Input, Label, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { figureLetters, narrowSpace, readFigure, writeFigure } from '../format/index.ts';
import './Field.css';

export interface FieldProps {
  readonly label: string;
  /** The label stands elsewhere on the screen; it still names the field. */
  readonly labelHidden?: boolean;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly decimals: number;
  /** Stands inside at the right. */
  readonly unit?: string;
  readonly edited?: boolean;
  readonly disabled?: boolean;
  /** Decimals always shown; up to `decimals` may be typed. */
  readonly leastDecimals?: number;
  /** Why a number is refused, in a sentence, where the range alone does not tell; nothing where it is allowed. */
  readonly refuse?: (value: number) => string | undefined;
  readonly onChange: (value: number) => void;
  readonly children?: ReactNode;
}

/**
 * An exact number. ↑ and ↓ step, with Shift ten steps. What is outside the range is refused in place: it stays
 * visible with the reason under it while the last valid value stays in force; Escape brings that one back, from what
 * is being typed too. A text field, not the interface library's of numbers: that one writes a hyphen for a minus and
 * takes no other.
 */
export function Field(props: FieldProps) {
  const { t } = useTranslation();
  const { value, min, max, step, decimals, unit = '', refuse, onChange } = props;
  const [refused, setRefused] = useState<number | null>(null);
  const [draft, setDraft] = useState<string | null>(null);
  const [stepped, setStepped] = useState(false);
  const composing = useRef(false);
  // Another source of the value (slider, undo) makes the refusal and what is being typed void.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the value is the trigger, not an input
  useEffect(() => {
    setRefused(null);
    setDraft(null);
  }, [value]);

  const take = (entered: number) => {
    setDraft(null);
    if (entered !== value && (entered < min || entered > max || refuse?.(entered) !== undefined))
      return setRefused(entered);
    setRefused(null);
    if (entered !== value) onChange(entered);
  };
  const takeDraft = () => {
    if (draft === null) return;
    const entered = readFigure(draft);
    if (entered !== undefined) return take(rounded(entered, decimals));
    setDraft(null);
    if (draft.trim() === '') setRefused(null);
  };
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') takeDraft();
    if (event.key === 'Escape' && (refused !== null || draft !== null)) {
      event.stopPropagation();
      setRefused(null);
      setDraft(null);
    }
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (direction === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const next = value + direction * step * (event.shiftKey ? 10 : 1);
    take(Math.min(max, Math.max(min, rounded(next, decimals))));
    setStepped(true);
  };
  const figure = (number: number) =>
    writeFigure(number, { decimals: decimalsOf(number, decimals), sign: 'negative' });
  const written = (number: number) =>
    writeFigure(number, {
      decimals: Math.max(props.leastDecimals ?? 0, decimalsOf(number, decimals)),
      sign: 'negative',
    });
  const shown = (number: number) => (unit === '' ? figure(number) : `${figure(number)}${narrowSpace}${unit}`);
  return (
    <div
      className="field-keys"
      onKeyDownCapture={onKeyDownCapture}
      onCompositionStart={() => {
        composing.current = true;
      }}
      onCompositionEnd={() => {
        composing.current = false;
        setDraft((typed) => typed && figureLetters(typed));
      }}
    >
      <TextField
        className={`field ${props.edited ? 'field-edited' : ''}`}
        value={draft ?? written(refused ?? value)}
        onChange={(typed) => setDraft(composing.current ? typed : figureLetters(typed))}
        onBlur={() => {
          takeDraft();
          setStepped(false);
        }}
        validationBehavior="aria"
        isInvalid={refused !== null}
        isDisabled={props.disabled ?? false}
        inputMode="decimal"
        autoComplete="off"
        spellCheck="false"
      >
        <Label className={props.labelHidden ? 'visually-hidden' : 'field-label'}>{props.label}</Label>
        <Group className="field-box">
          <Input className="field-input" size={Math.max(3, String(value).length)} />
          {unit === '' ? null : <span className="field-unit">{unit}</span>}
        </Group>
        {props.children}
        <FieldError className="field-error" ref={bringIntoSight}>
          {refused === null
            ? null
            : (refuse?.(refused) ??
              t('design.outOfRange', {
                found: shown(refused),
                min: figure(min),
                max: shown(max),
                value: shown(value),
              }))}
        </FieldError>
      </TextField>
      <span className="visually-hidden" aria-live="polite">
        {stepped ? shown(value) : ''}
      </span>
    </div>
  );
}

/** A refusal at the edge of a list would be cut. */
function bringIntoSight(box: HTMLElement | null): void {
  box?.scrollIntoView?.({ block: 'nearest' });
}

/** Steps of decimals add up without the dust of binary fractions. */
export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

function decimalsOf(value: number, most: number): number {
  const text = String(rounded(value, most));
  return text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
}
