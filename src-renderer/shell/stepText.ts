import { parameterOf } from '../../src-model/calibration/valueInForce.ts';
import { assumptionText, positionText, valueText } from '../assumptions/wording.ts';
import { writeMoment } from '../format/index.ts';
import { dutyText } from '../levers/dutyWords.ts';
import { leverTitle, mainValueText, type Words } from '../levers/wording.ts';
import type { Step } from '../stores/step.ts';

/** A step in words: `Tariff: European Union, 35 %`. */
export function stepText(step: Step, words: Words): string {
  const { t } = words;
  const lever = step.lever
    ? t('steps.leverTo', { title: leverTitle(step.lever, words), value: mainValueText(step.lever, words) })
    : t('steps.someLever');
  return t(`steps.${step.key}`, {
    lever,
    duty: step.duties ? dutyText(step.duties, words) : '',
    scenario: step.scenario ?? '',
    text: step.text ?? '',
    assumption: step.assumption === undefined ? '' : assumptionText(step.assumption, words),
    at: step.at === undefined ? '' : writeMoment(new Date(step.at), words.language),
    value: stepValue(step, words),
  });
}

function stepValue({ key, assumption, value }: Step, words: Words): string {
  if (assumption === undefined || value === undefined) return '';
  if (key === 'assumptionsMoved') return positionText(value, words);
  return valueText(parameterOf(assumption), value, words);
}
