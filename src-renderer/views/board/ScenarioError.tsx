import { useTranslation } from 'react-i18next';
import type { ModelError } from '../../../src-model/run/modelError.ts';
import { writeFigure, writeQuarter } from '../../format/index.ts';
import { useAppearance } from '../../stores/react.tsx';
import type { BoardScenario } from './boardData.ts';
import { useNames } from './names.ts';
import './ScenarioError.css';

/** Why a scenario has no figures: sector, quarter, cause and value. The other columns stay. */
export function ScenarioError({ scenario }: { readonly scenario: BoardScenario }) {
  const { t } = useTranslation();
  const sentence = useErrorSentence();
  return (
    <div className="scenario-error" role="alert">
      <strong>{t('board.error.title')}</strong>
      <p className="selectable">{scenario.error ? sentence(scenario.error) : t('board.error.reference')}</p>
    </div>
  );
}

function useErrorSentence(): (error: ModelError) => string {
  const { t } = useTranslation();
  const names = useNames();
  const language = useAppearance((state) => state.language);
  const figure = (value: number) =>
    Number.isFinite(value) ? writeFigure(value, { decimals: 2, sign: 'negative' }) : String(value);
  return (error) => {
    const sector = names.sector(error.sector);
    switch (error.code) {
      case 'calibration':
        return t('board.error.calibration', {
          sector,
          parameter: error.parameter,
          found: figure(error.found),
          allowed: error.allowed,
        });
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
