import { valueInForce } from '../../src-model/calibration/valueInForce.ts';
import type { Parameter } from '../../src-model/dataset/dataset.ts';
import type { DecidingName } from '../../src-model/sensitivity/deciding.ts';
import { resolveAssumptions } from '../../src-model/study/resolveScenario.ts';
import { type AssumptionScope, refusalOf } from '../commands/assumptions.ts';
import { Field } from '../design/Field.tsx';
import { useWords } from '../levers/wording.ts';
import { useStores, useStudy } from '../stores/react.tsx';
import { DecidingRow } from './DecidingRow.tsx';
import { differs } from './parameterRows.ts';
import { shownRange } from './shownRange.ts';
import { finer, fromShown, shownUnits, toShown } from './shownUnit.ts';
import { useEdit } from './useEdit.ts';
import { figureText, limitText, refusedText, unitText, valueText } from './wording.ts';

interface DecidingOneProps {
  readonly name: DecidingName;
  readonly row: Parameter;
  readonly scope: AssumptionScope;
}

/** A deciding assumption that is one number for all sectors. */
export function DecidingOne({ name, row, scope }: DecidingOneProps) {
  const stores = useStores();
  const words = useWords();
  const { t } = words;
  const study = useStudy((state) => state.study);
  const edit = useEdit(scope, words);
  const unit = shownUnits[name];
  const key = `${row.sector}.${name}`;
  const assumptions = resolveAssumptions(study, scope.scenario);
  const value = valueInForce(words.dataset, assumptions, key) ?? row.mode;
  const label = t(`assumptions.names.${name}`);
  const shown = (number: number) => toShown(number, unit);
  const step = 10 ** -unit.decimals * (unit.scale === 1 ? 1 : 5);
  const set = (number: number) => edit.set({ [key]: fromShown(number, unit) });
  const end = (number: number) =>
    row.mode === 0 && number > 0 ? `+${limitText(name, number)}` : limitText(name, number);
  return (
    <DecidingRow
      name={name}
      label={label}
      caption={t('assumptions.allSectors', { symbol: name })}
      edited={value !== row.mode}
      {...(scope.all && differs(words.dataset, study, key) ? { apart: t('assumptions.differs') } : {})}
      ends={[end(row.low), end(row.high)]}
      refused={edit.refused}
      slider={{
        value: shown(value),
        min: shown(row.low),
        max: shown(row.high),
        step,
        decimals: unit.decimals + 1,
        defaultValue: shown(row.mode),
        valueText: valueText(name, value, words),
        onChange: set,
        onGesture: edit.gesture,
      }}
    >
      <Field
        label={label}
        labelHidden
        value={shown(value)}
        {...shownRange(name)}
        step={step}
        decimals={unit.decimals + finer}
        unit={unitText(name, words)}
        edited={value !== row.mode}
        refuse={(number) => {
          const refusal = refusalOf(stores, scope, { [key]: fromShown(number, unit) });
          return refusal && refusedText(refusal, figureText(name, value), words);
        }}
        onChange={set}
      />
    </DecidingRow>
  );
}
