import { useMemo } from 'react';
import type { Dataset } from '../../src-model/dataset/dataset.ts';
import type { Lever } from '../../src-model/levers/lever.ts';
import { quarterIndex } from '../../src-model/study/quarter.ts';
import { beginGesture, endGesture } from '../commands/execute.ts';
import { changeLever, type LeverPlace } from '../commands/levers.ts';
import { scenarioOf } from '../commands/scenarios.ts';
import { leverNote } from '../messages/measureText.ts';
import { useStores } from '../stores/react.tsx';
import { fieldOf, type LeverField } from './card.ts';
import { EditInGrid } from './EditInGrid.tsx';
import { FieldControl } from './FieldControl.tsx';
import { cardOf, newLever } from './registry.ts';
import { TimePathFigure } from './TimePathFigure.tsx';
import { EndRow, PhaseRow, type RowProps, StartRow } from './TimingRows.tsx';
import { useWords } from './wording.ts';

interface LeverFormProps {
  readonly lever: Lever;
  readonly place: LeverPlace;
  readonly title: string;
  readonly colour: string;
  readonly quarters: number;
}

/** All fields of an own lever; every edit is a command, a drag or an open list is one step. */
export function LeverForm({ lever, place, title, colour, quarters }: LeverFormProps) {
  const { t, dataset, language } = useWords();
  const card = cardOf(lever.kind);
  const rows = { title, colour, ...useEdits(place) };
  const main = useMainField(lever);
  const fields = card.fields as readonly LeverField<Lever>[];
  const isMode = (field: LeverField<Lever>) => field.type === 'choice' && field.field === 'mode';
  const citation = (source: string) => dataset.sources.find(({ id }) => id === source)?.citation ?? source;
  const note = leverNote(lever, dataset.policyEvents, language);
  const timing = { start: lever.start, quarters, title, onChange: rows.onChange };
  return (
    <div className="lever-form">
      <FieldControl {...rows} lever={lever} field={main} />
      {fields.filter(isMode).map((field) => (
        <FieldControl key="mode" {...rows} lever={lever} field={field} />
      ))}
      <StartRow {...timing} />
      {card.phased ? <PhaseRow {...rows} phase={Number(fieldOf(lever, 'phaseInQuarters') ?? 0)} /> : null}
      {lever.kind === 'consumptionStimulus' ? null : <EndRow {...timing} end={lever.end} />}
      {fields
        .filter((field) => !isMode(field))
        .map((field) => (
          <FieldControl
            key={'field' in field ? field.field : field.type}
            {...rows}
            lever={lever}
            field={field}
          />
        ))}
      <TimePathFigure lever={lever} quarters={quarters} colour={colour} />
      {lever.kind === 'tariff' ? <EditInGrid lever={lever} /> : null}
      {note === undefined ? null : <p className="lever-note selectable">{note}</p>}
      {lever.source === undefined ? null : (
        <p className="lever-note selectable">{t('levers.source', { source: citation(lever.source) })}</p>
      )}
    </div>
  );
}

/** Edits of the lever at a place, on what stands there when they come: the callbacks never change. */
function useEdits({ scenario, index }: LeverPlace): Pick<RowProps, 'onChange' | 'onGesture'> {
  const stores = useStores();
  return useMemo(
    () => ({
      onChange: (fields) => {
        const lever = scenarioOf(stores.study.getState().study, scenario)?.levers[index];
        const { dataset } = stores.dataset.getState();
        if (lever) changeLever(stores, { scenario, index }, edited(lever, fields, dataset));
      },
      onGesture: (moving) => {
        if (moving) beginGesture(stores, `lever:${scenario}:${index}`);
        else endGesture(stores);
      },
    }),
    [stores, scenario, index],
  );
}

/** The number on top: its unit follows the mode of a tariff, and the value of a new lever is ticked. */
function useMainField(lever: Lever): LeverField<Lever> {
  const { dataset } = useWords();
  const { kind } = lever;
  // Added points are not a rate.
  const adds = lever.kind === 'tariff' && (lever.mode ?? 'add') === 'add';
  return useMemo(() => {
    const { main } = cardOf(kind);
    const usual = Number(fieldOf(newLever(kind, dataset), main.field));
    return { ...main, usual, ...(adds ? { unit: 'points' } : {}) } as LeverField<Lever>;
  }, [kind, adds, dataset]);
}

/** The lever with other values, in line with each other: a lever does not end before it starts. */
function edited(lever: Lever, fields: Readonly<Record<string, unknown>>, dataset: Dataset): Lever {
  const merged = withFields(lever, fields);
  const { baseYear } = dataset.meta;
  const late =
    merged.end !== undefined && quarterIndex(merged.end, baseYear) < quarterIndex(merged.start, baseYear);
  const timed = late ? withFields(merged, { end: undefined }) : merged;
  return cardOf(lever.kind).settle?.(timed, dataset) ?? timed;
}

/** The lever with other values; a field that becomes `undefined` is left out, as in a file. */
function withFields(lever: Lever, fields: Readonly<Record<string, unknown>>): Lever {
  const entries = Object.entries({ ...lever, ...fields }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Lever;
}
