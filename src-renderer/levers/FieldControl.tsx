import { memo } from 'react';
import type { Lever } from '../../src-model/levers/lever.ts';
import { Field } from '../design/Field.tsx';
import { MultiSelect } from '../design/MultiSelect.tsx';
import { Segmented } from '../design/Segmented.tsx';
import { Select } from '../design/Select.tsx';
import { Checkbox } from '../design/Toggle.tsx';
import { fieldOf, type LeverField } from './card.ts';
import { FieldRow } from './FieldRow.tsx';
import { NumberRow } from './NumberRow.tsx';
import { cardOf } from './registry.ts';
import type { RowProps } from './TimingRows.tsx';
import { nameIn, useWords } from './wording.ts';

interface FieldControlProps extends RowProps {
  readonly lever: Lever;
  readonly field: LeverField<Lever>;
}

/** One field of a card, whatever its type. */
export const FieldControl = memo(FieldControlOf, sameField);

function FieldControlOf({ lever, field, title, colour, onChange, onGesture }: FieldControlProps) {
  const words = useWords();
  const { t, language, dataset } = words;
  const named = (label: string) => `${label}, ${title}`;
  switch (field.type) {
    case 'number': {
      const help = field.field as string;
      return (
        <NumberRow
          {...field}
          {...(help === 'threshold' || help === 'response' || help === 'retaliation'
            ? { help: t(`levers.help.${help}`) }
            : {})}
          value={Number(fieldOf(lever, field.field))}
          of={title}
          colour={colour}
          onChange={(value) => onChange({ [field.field]: value })}
          onGesture={onGesture}
        />
      );
    }
    case 'choice': {
      const label = t(`levers.fields.${field.field}`);
      return (
        <FieldRow label={label} stacked={field.field !== 'mode'}>
          <Segmented
            label={named(label)}
            value={String(fieldOf(lever, field.field) ?? field.usual)}
            options={field.options.map((value) => ({
              value,
              text: t(`levers.choices.${field.field}.${value}` as 'levers.choices.mode.set'),
            }))}
            onChange={(value) => onChange({ [field.field]: value })}
          />
        </FieldRow>
      );
    }
    case 'check':
      return (
        <div className="field-row">
          <Checkbox
            on={Boolean(fieldOf(lever, field.field) ?? field.usual)}
            onChange={(on) => onChange({ [field.field]: on })}
          >
            {t(`levers.fields.${field.field}`)}
          </Checkbox>
        </div>
      );
    case 'duration': {
      const label = t('levers.fields.durationQuarters');
      return (
        <FieldRow label={label}>
          <Field
            label={named(label)}
            labelHidden
            value={Number(fieldOf(lever, field.field))}
            min={field.range[0]}
            max={field.range[1]}
            step={1}
            decimals={0}
            unit={t('levers.quarters')}
            onChange={(value) => onChange({ [field.field]: value })}
          />
        </FieldRow>
      );
    }
    case 'sectors': {
      const label = t('levers.fields.sectors');
      const possible =
        cardOf(lever.kind).sectorChoices?.(lever, dataset) ?? dataset.sectors.map((sector) => sector.id);
      return (
        <FieldRow label={label}>
          <MultiSelect
            label={named(label)}
            value={(fieldOf(lever, 'sectors') as readonly string[] | undefined) ?? ['*']}
            options={possible.map((id) => ({ value: id, text: nameIn(dataset.sectors, id, language) }))}
            starForAll={possible.length === dataset.sectors.length}
            onChange={(sectors) => onChange({ sectors })}
            onOpenChange={onGesture}
          />
        </FieldRow>
      );
    }
    case 'regions': {
      const label = t(`levers.fields.${field.field}`);
      const offered = dataset.regions.filter((region) => field.china || region.id !== 'CN');
      return (
        <FieldRow label={label}>
          <MultiSelect
            label={named(label)}
            value={(fieldOf(lever, field.field) as readonly string[] | undefined) ?? ['CN']}
            options={offered.map(({ id }) => ({ value: id, text: nameIn(dataset.regions, id, language) }))}
            allText={t('levers.allMarkets')}
            onChange={(regions) => onChange({ [field.field]: regions })}
            onOpenChange={onGesture}
          />
        </FieldRow>
      );
    }
    case 'region': {
      const label = t(`levers.fields.${field.field}`);
      return (
        <FieldRow label={label}>
          <Select
            label={named(label)}
            value={String(fieldOf(lever, field.field))}
            options={dataset.regions
              .filter((region) => region.id !== 'CN')
              .map(({ id }) => ({ value: id, text: nameIn(dataset.regions, id, language) }))}
            onChange={(region) => onChange({ [field.field]: region })}
          />
        </FieldRow>
      );
    }
  }
}

/** Of a lever only the field itself matters here, and the destination that limits the sectors. */
function sameField(before: FieldControlProps, after: FieldControlProps): boolean {
  const value = ({ lever, field }: FieldControlProps) =>
    fieldOf(lever, 'field' in field ? field.field : field.type);
  const limit = ({ lever }: FieldControlProps) => fieldOf(lever, 'destination');
  return (
    before.field === after.field &&
    value(before) === value(after) &&
    limit(before) === limit(after) &&
    before.title === after.title &&
    before.colour === after.colour &&
    before.onChange === after.onChange &&
    before.onGesture === after.onGesture
  );
}
