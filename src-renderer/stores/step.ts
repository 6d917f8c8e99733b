import type { Lever } from '../../src-model/levers/lever.ts';

/**
 * What a change of the study is called in undo, redo and the history: a key under `steps.` of the message
 * catalogue and what stands in it. Levers are kept whole and worded on display, so that the name follows
 * the language.
 */
export interface Step {
  readonly key: StepKey;
  readonly lever?: Lever | undefined;
  /** Name of a scenario, as the user wrote it. */
  readonly scenario?: string | undefined;
  /** A second name or text of the user: the new name, the parent, the title. */
  readonly text?: string | undefined;
  /** An assumption such as `ev.sigma`. */
  readonly assumption?: string | undefined;
  readonly value?: number | undefined;
  /** A moment, ISO 8601: of the revision that was restored. */
  readonly at?: string | undefined;
  readonly duties?: DutyStep | undefined;
}

/** Duties typed into cells of the tariff grid, or given back. */
export interface DutyStep {
  /** Ids, in the order of the grid. */
  readonly sectors: readonly string[];
  readonly importers: readonly string[];
  readonly exporter: string;
  readonly mode: 'set' | 'add' | 'atLeast';
  /** Percent, or points where the mode adds; missing where the cells got different ones. */
  readonly rate: number | undefined;
}

export type StepKey =
  | 'leverAdded'
  | 'leverChanged'
  | 'leverDeleted'
  | 'leverOverridden'
  | 'leverReset'
  | 'leverRemoved'
  | 'leverRestored'
  | 'leverMoved'
  | 'dutiesTyped'
  | 'dutiesReset'
  | 'assumptionChanged'
  | 'assumptionsMoved'
  | 'assumptionReset'
  | 'assumptionsReset'
  | 'scenarioAdded'
  | 'scenarioDuplicated'
  | 'scenarioFromPreset'
  | 'scenarioRenamed'
  | 'scenarioRecoloured'
  | 'scenarioMoved'
  | 'scenarioDeleted'
  | 'referenceChanged'
  | 'titleChanged'
  | 'revisionRestored';
