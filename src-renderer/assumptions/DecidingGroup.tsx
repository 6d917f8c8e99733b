import { useRef } from 'react';
import {
  assumptionsAt,
  type Deciding,
  keyOf,
  movingRows,
  rowsOf,
} from '../../src-model/sensitivity/deciding.ts';
import { resolveAssumptions } from '../../src-model/study/resolveScenario.ts';
import { type AssumptionScope, refusalOf } from '../commands/assumptions.ts';
import { Field } from '../design/Field.tsx';
import { useWords } from '../levers/wording.ts';
import { useStores, useStudy } from '../stores/react.tsx';
import { DecidingRow } from './DecidingRow.tsx';
import { differs } from './parameterRows.ts';
import { useEdit } from './useEdit.ts';
import { positionText, refusedText } from './wording.ts';

/** A deciding assumption of which each sector has its own: all move together, each inside its range. */
export function DecidingGroup({
  entry,
  scope,
}: {
  readonly entry: Deciding;
  readonly scope: AssumptionScope;
}) {
  const stores = useStores();
  const words = useWords();
  const { t, dataset } = words;
  const study = useStudy((state) => state.study);
  const edit = useEdit(scope, words);
  const { percent, together, apart } = movingRows(entry, dataset, resolveAssumptions(study, scope.scenario));
  // Those that move are chosen when a drag begins: it must not take along one whose own value it passes.
  const held = useRef<typeof together | null>(null);
  const at = (place: number) => assumptionsAt(held.current ?? together, place);
  const set = (place: number) =>
    edit.set(at(place), { key: 'assumptionsMoved', assumption: `*.${entry.name}`, value: place });
  const marks = [
    ...(apart.length === 0 ? [] : [t('assumptions.setApart', { count: apart.length })]),
    ...(scope.all && rowsOf(entry, dataset).some((row) => differs(dataset, study, keyOf(row)))
      ? [t('assumptions.differs')]
      : []),
  ];
  const label = t(`assumptions.names.${entry.name}`);
  return (
    <DecidingRow
      name={entry.name}
      label={label}
      caption={t('assumptions.eachSector', { symbol: entry.name })}
      edited={percent !== 0}
      ends={[t('assumptions.low'), t('assumptions.high')]}
      refused={edit.refused}
      {...(marks.length === 0 ? {} : { apart: marks.join('; ') })}
      slider={{
        value: percent,
        min: -100,
        max: 100,
        step: 5,
        decimals: 0,
        defaultValue: 0,
        valueText: positionText(percent, words),
        onChange: set,
        onGesture: (moving) => {
          held.current = moving ? together : null;
          edit.gesture(moving);
        },
      }}
    >
      <Field
        label={`${label}, ${t('assumptions.positionHelp')}`}
        labelHidden
        value={percent}
        min={-100}
        max={100}
        step={5}
        decimals={0}
        unit={percent === 0 ? `% = ${t('assumptions.mode')}` : '%'}
        edited={percent !== 0}
        refuse={(place) => {
          if (place < -100 || place > 100) return undefined;
          const refusal = refusalOf(stores, scope, at(place));
          return refusal && refusedText(refusal, positionText(percent, words), words);
        }}
        onChange={set}
      />
    </DecidingRow>
  );
}
