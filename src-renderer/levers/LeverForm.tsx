import type { Lever } from '../../src-model/levers/lever.ts';
import { beginGesture, endGesture } from '../commands/execute.ts';
import { changeLever, type LeverPlace } from '../commands/levers.ts';
import { useStores } from '../stores/react.tsx';
import { fieldOf, type LeverField } from './card.ts';
import { FieldControl } from './FieldControl.tsx';
import { cardOf, newLever } from './registry.ts';
import { TimePathFigure } from './TimePathFigure.tsx';
import { TimingRows } from './TimingRows.tsx';
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
  const stores = useStores();
  const { t, dataset } = useWords();
  const card = cardOf(lever.kind);
  const change = (fields: Readonly<Record<string, unknown>>) => {
    const merged = withFields(lever, fields);
    changeLever(stores, place, card.settle ? card.settle(merged, dataset) : merged);
  };
  const gesture = (moving: boolean) => {
    if (moving) beginGesture(stores, `lever:${place.scenario}:${place.index}`);
    else endGesture(stores);
  };
  const shared = { lever, card, title, colour, onChange: change, onGesture: gesture };
  const fields = card.fields as readonly LeverField<Lever>[];
  const before = fields.filter((field) => field.type === 'choice' && field.field === 'mode');
  const after = fields.filter((field) => !before.includes(field));
  const citation = (source: string) => dataset.sources.find(({ id }) => id === source)?.citation ?? source;
  const usual = fieldOf(newLever(lever.kind, dataset), card.main.field);
  const main = {
    ...card.main,
    // Added points are not a rate.
    ...(lever.kind === 'tariff' && (lever.mode ?? 'add') === 'add' ? { unit: 'points' } : {}),
    ...(typeof usual === 'number' ? { usual } : {}),
  } as LeverField<Lever>;
  return (
    <div className="lever-form">
      <FieldControl {...shared} field={main} />
      {before.map((field) => (
        <FieldControl key="mode" {...shared} field={field} />
      ))}
      <TimingRows {...shared} quarters={quarters} />
      {after.map((field) => (
        <FieldControl key={'field' in field ? field.field : field.type} {...shared} field={field} />
      ))}
      <TimePathFigure lever={lever} quarters={quarters} colour={colour} />
      {lever.note === undefined ? null : <p className="lever-note selectable">{lever.note}</p>}
      {lever.source === undefined ? null : (
        <p className="lever-note selectable">{t('levers.source', { source: citation(lever.source) })}</p>
      )}
    </div>
  );
}

/** The lever with other values; a field that becomes `undefined` is left out, as in a file. */
function withFields(lever: Lever, fields: Readonly<Record<string, unknown>>): Lever {
  const entries = Object.entries({ ...lever, ...fields }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Lever;
}
