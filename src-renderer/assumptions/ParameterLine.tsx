import { RotateCcw } from 'lucide-react';
import { memo } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { refusalOf } from '../commands/assumptions.ts';
import { IconButton } from '../design/Button.tsx';
import { Field, rounded } from '../design/Field.tsx';
import { Tip } from '../design/Tooltip.tsx';
import type { Words } from '../levers/wording.ts';
import { useStores } from '../stores/react.tsx';
import { GradeBadge } from './GradeBadge.tsx';
import { ParameterName } from './ParameterName.tsx';
import type { HeldValue, ParameterRow } from './parameterRows.ts';
import { RangeStrip } from './RangeStrip.tsx';
import { SourceCell } from './SourceCell.tsx';
import { shownRange } from './shownRange.ts';
import { finer, fromShown, shownUnits, toShown } from './shownUnit.ts';
import { useEdit } from './useEdit.ts';
import { assumptionText, columnFigure, figureText, refusedText, unitText, valueText } from './wording.ts';

export interface ParameterLineProps {
  readonly row: ParameterRow;
  /** Handed on, since asking for them in every cell of every line takes longer than drawing it. */
  readonly words: Words;
  readonly rowIndex: number;
  readonly scenario: string;
  readonly all: boolean;
  readonly value: number | undefined;
  readonly datasetValue: number | undefined;
  readonly by: HeldValue['by'];
  readonly without: number | undefined;
  /** Name of the scenario that an inherited value comes from, or that holds one beneath an own one. */
  readonly origin: string;
  /** The scenarios disagree, where all of them are edited. */
  readonly differs: boolean;
  readonly scenarioName: string;
}

/** A parameter: what it is, its value to edit, its range, unit, grade and source. Drawn again only when it changes. */
export const ParameterLine = memo(function ParameterLine(props: ParameterLineProps) {
  const stores = useStores();
  const { row, words, value, datasetValue, without, by } = props;
  const { t } = words;
  const scope = { scenario: props.scenario, all: props.all };
  const edit = useEdit(scope, words);
  const { key, name, given } = row;
  const unit = shownUnits[name];
  const label = assumptionText(key, words);
  const own = by === 'own' || (props.all && props.differs);
  const held = value ?? without ?? Number.NaN;
  const shown = by === 'dataset' ? rounded(toShown(held, unit), unit.decimals) : toShown(held, unit);
  const back = without === undefined ? '' : valueText(name, without, words);
  const fresh = by === 'dataset' || datasetValue === undefined || datasetValue === value;
  return (
    <tr aria-rowindex={props.rowIndex} className={`parameter-line ${own ? 'parameter-edited' : ''}`}>
      <th scope="row" className="parameter-parameter">
        <span className="parameter-words">
          <ParameterName row={row} label={label} words={words} />
          <span className="parameter-symbol">{name}</span>
          {by === 'inherited' ? (
            <span className="parameter-tag cut">{t('assumptions.from', { name: props.origin })}</span>
          ) : null}
          {by === 'allSectors' ? (
            <span className="parameter-tag cut">{t('assumptions.fromAllSectors')}</span>
          ) : null}
          {props.differs && value !== undefined ? (
            <Tip
              text={t('assumptions.differsTip', {
                value: valueText(name, value, words),
                name: props.scenarioName,
              })}
            >
              <AriaButton
                className="parameter-differs"
                aria-label={`${t('assumptions.differs')}, ${t('assumptions.takeForAll', {
                  parameter: label,
                  value: valueText(name, value, words),
                })}`}
                onPress={() => edit.set({ [key]: value })}
              >
                {t('assumptions.differs')}
              </AriaButton>
            </Tip>
          ) : null}
        </span>
      </th>
      <td className="parameter-value">
        <span className="parameter-values">
          <Field
            label={label}
            labelHidden
            value={shown}
            {...shownRange(name)}
            step={10 ** -unit.decimals}
            leastDecimals={unit.decimals}
            decimals={unit.decimals + finer}
            refuse={(number) => {
              const refusal = refusalOf(stores, scope, { [key]: fromShown(number, unit) });
              return refusal && refusedText(refusal, figureText(name, held), words);
            }}
            onChange={(number) => edit.set({ [key]: fromShown(number, unit) })}
          />
          {fresh ? null : (
            <del className="parameter-old">
              <span className="visually-hidden">
                {t('assumptions.datasetValue', { value: valueText(name, datasetValue, words) })}
              </span>
              <span aria-hidden="true">{columnFigure(name, datasetValue)}</span>
            </del>
          )}
        </span>
        {edit.refused === null ? null : (
          <p className="parameter-refused" role="alert">
            {edit.refused}
          </p>
        )}
      </td>
      <td className="parameter-range">
        {given ? (
          <RangeStrip given={given} value={held} edited={by !== 'dataset'} words={words} />
        ) : (
          t('assumptions.noRange')
        )}
      </td>
      <td className="parameter-unit">{unitText(name, words)}</td>
      <td className="parameter-grade">
        {given ? (
          <GradeBadge
            grade={given.grade}
            meaning={t('assumptions.gradeOf', {
              grade: given.grade,
              meaning: t(`assumptions.grades.${given.grade}`),
            })}
          />
        ) : null}
      </td>
      <td className="parameter-source">{given ? <SourceCell given={given} words={words} /> : null}</td>
      <td className="parameter-reset">
        {own ? (
          <IconButton
            label={t('assumptions.resetNamed', { parameter: label, value: back })}
            tip={
              props.origin === ''
                ? t('assumptions.reset', { value: back })
                : t('assumptions.resetTo', { value: back, name: props.origin })
            }
            onPress={() => edit.reset(key)}
          >
            <RotateCcw size={13} aria-hidden="true" />
          </IconButton>
        ) : null}
      </td>
    </tr>
  );
});
