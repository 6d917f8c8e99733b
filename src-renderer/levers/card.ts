import type { Dataset } from '../../src-model/dataset/dataset.ts';
import type { Lever, LeverKind, LeverOf } from '../../src-model/levers/lever.ts';

/** Units of lever values; worded under `levers.units`. */
export type LeverUnit = 'percent' | 'points' | 'percentOfGdp' | 'percentOfBase' | 'times';

type KeysOf<L, T> = {
  [K in keyof L]-?: NonNullable<L[K]> extends T ? (T extends NonNullable<L[K]> ? K : never) : never;
}[keyof L] &
  string;

/** Names of fields that are worded under `levers.fields`. */
export type FieldName =
  | 'ratePercent'
  | 'withdrawalPercent'
  | 'percentOfGdp'
  | 'percent'
  | 'capPercentOfBase'
  | 'costReductionPercent'
  | 'threshold'
  | 'response'
  | 'capPercent'
  | 'retaliation'
  | 'durationQuarters'
  | 'mode'
  | 'recycle'
  | 'programme'
  | 'hardenBudgets'
  | 'importers'
  | 'exporters'
  | 'destinations'
  | 'destination'
  | 'sectors';

/** A number: a slider over the usual part of the range and an exact field over all of it. */
export interface NumberField<L> {
  readonly type: 'number';
  readonly field: KeysOf<L, number> & FieldName;
  /** What the schema allows. */
  readonly range: readonly [min: number, max: number];
  readonly slider: readonly [from: number, to: number];
  readonly step: number;
  readonly decimals: number;
  readonly unit: LeverUnit;
  /** What is shown is this many times the value of the file: 100 where fractions read as percent. */
  readonly scale?: number;
}

/** How one field of a kind is edited. Timing (start, end, phase-in) is the same for all and not listed. */
export type LeverField<L> =
  | NumberField<L>
  | {
      readonly type: 'choice';
      readonly field: 'mode' | 'recycle' | 'programme';
      readonly options: readonly string[];
      /** What holds where a file leaves the field out. */
      readonly usual: string;
    }
  | { readonly type: 'check'; readonly field: 'hardenBudgets'; readonly usual: boolean }
  | {
      readonly type: 'duration';
      readonly field: 'durationQuarters';
      readonly range: readonly [number, number];
    }
  | { readonly type: 'sectors' }
  | {
      readonly type: 'regions';
      readonly field: 'importers' | 'exporters' | 'destinations';
      readonly china: boolean;
    }
  | { readonly type: 'region'; readonly field: 'destination' };

/** What new levers start from. */
export interface NewLever {
  readonly dataset: Dataset;
  /** Those of `ids` that the dataset has as sectors; all of them (`*`) where it has none. */
  readonly sectors: (...ids: string[]) => string[];
  /** Those of `ids` that the dataset has as regions; the first abroad where it has none. */
  readonly regions: (...ids: string[]) => string[];
  readonly start: string;
}

/** How a kind of lever is shown and made. One file a kind; `registry.ts` lists them. */
export interface LeverCard<K extends LeverKind = LeverKind> {
  readonly kind: K;
  /** The three primary ones have a button of their own, the others stand under More. */
  readonly rank: 'primary' | 'more';
  readonly create: (from: NewLever) => LeverOf<K>;
  /** The number that the lever is about: the slider on top, the path and the summary. */
  readonly main: NumberField<LeverOf<K>>;
  /** Fields after the timing, in order. */
  readonly fields: readonly LeverField<LeverOf<K>>[];
  /** Whether the lever acts gradually over `phaseInQuarters`. */
  readonly phased: boolean;
  /** What the main number is when the lever does nothing. */
  readonly neutral: number;
  /** Brings other fields in line after an edit, where one limits another. */
  readonly settle?: (lever: LeverOf<K>, dataset: Dataset) => LeverOf<K>;
  /** Sectors to choose from, where not all are possible. */
  readonly sectorChoices?: (lever: LeverOf<K>, dataset: Dataset) => readonly string[];
}

/** A card of some kind, for code that handles all kinds alike. */
export type AnyCard = { [K in LeverKind]: LeverCard<K> }[LeverKind];

/** `[min, max]` of a number in a lever's schema, so that fields refuse exactly what files do. */
export function rangeOf(schema: {
  readonly minValue: number | null;
  readonly maxValue: number | null;
}): [number, number] {
  if (schema.minValue === null || schema.maxValue === null) throw new Error('a lever number without a range');
  return [schema.minValue, schema.maxValue];
}

/** A field of a lever by its name; `undefined` where the lever leaves it out or its kind has none. */
export function fieldOf(lever: Lever, field: string): unknown {
  return (lever as Readonly<Record<string, unknown>>)[field];
}
