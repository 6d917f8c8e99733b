import { useTranslation } from 'react-i18next';
import type { ModelError } from '../../../src-model/run/modelError.ts';
import { calibrationText } from '../../assumptions/wording.ts';
import { openAssumptions } from '../../commands/board.ts';
import { Button } from '../../design/Button.tsx';
import { TermTip } from '../../design/Tooltip.tsx';
import { writeFigure, writeQuarter } from '../../format/index.ts';
import { useWords } from '../../levers/wording.ts';
import { useStores } from '../../stores/react.tsx';
import type { BoardScenario } from './boardData.ts';
import { useNames } from './names.ts';
import './ScenarioError.css';

/** Why a scenario has no figures: sector, quarter, cause and value. The other columns stay. */
export function ScenarioError({ scenario }: { readonly scenario: BoardScenario }) {
  const { t } = useTranslation();
  const stores = useStores();
  const reason = useReason(scenario.error);
  const parameter = parameterAtFault(scenario.error);
  return (
    <div className="scenario-error" role="alert">
      <strong>{t('board.error.title')}</strong>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll container is operable by keyboard */}
      <p className="scenario-reason selectable" tabIndex={0}>
        {reason}
      </p>
      {parameter === undefined ? null : (
        <Button onPress={() => openAssumptions(stores, { scenario: scenario.id, parameter })}>
          {t('board.error.toAssumption')}
        </Button>
      )}
    </div>
  );
}

/** The same where there is room for two words: the reason is told on hover and focus. */
export function ScenarioErrorMark({ scenario }: { readonly scenario: BoardScenario }) {
  const { t } = useTranslation();
  return (
    <p className="scenario-error-mark">
      <TermTip text={useReason(scenario.error)}>
        <span className="term">{t('board.error.title')}</span>
      </TermTip>
    </p>
  );
}

function useReason(error: ModelError | undefined): string {
  const { t } = useTranslation();
  const sentence = useErrorSentence();
  return error ? sentence(error) : t('board.error.reference');
}

/** The assumption to look at first; where no prices are found, how easily goods replace one another. */
function parameterAtFault(error: ModelError | undefined): string | undefined {
  if (error?.code === 'calibration') return `${error.sector}.${error.parameter}`;
  return error?.code === 'noEquilibrium' ? `${error.sector}.sigma` : undefined;
}

function useErrorSentence(): (error: ModelError) => string {
  const words = useWords();
  const { t, language } = words;
  const names = useNames();
  const figure = (value: number) =>
    Number.isFinite(value) ? writeFigure(value, { decimals: 2, sign: 'negative' }) : String(value);
  return (error) => {
    const sector = names.sector(error.sector);
    switch (error.code) {
      case 'calibration':
        return t('board.error.calibration', { reason: calibrationText(error, words) });
      case 'noEquilibrium':
        return t('board.error.noEquilibrium', {
          sector,
          quarter: writeQuarter(error.quarter, language),
          sigma: figure(error.sigma),
          epsilon: figure(error.epsilon),
        });
      case 'notFinite':
        return t('board.error.notFinite', {
          sector,
          quarter: writeQuarter(error.quarter, language),
          outcome: names.outcome(error.outcome),
        });
    }
  };
}
