import { Star } from 'lucide-react';
import { writeFigure } from '../format/index.ts';
import { useWords } from '../levers/wording.ts';
import { useDataset, useStudy, useStudyRun } from '../stores/react.tsx';
import { safetyOf } from './safety.ts';
import './StatusBar.css';

/** The foot of the window: whether work is safe, and what the figures were computed with. */
export function StatusBar() {
  const { t, dataset } = useWords();
  const versions = useDataset((state) => state.versions);
  const { study, milliseconds } = useStudyRun();
  const reference = study.scenarios.find(({ id }) => id === study.referenceScenario);
  const { id, version } = dataset.meta;
  return (
    <footer className="status-bar">
      <SafeMark />
      <span>{t('shell.model', { version: versions.model })}</span>
      <span>{t('shell.data', { id, version })}</span>
      <span className="cut">
        {t('shell.dimensions', {
          sectors: dataset.sectors.length,
          markets: dataset.regions.length,
          quarters: study.horizonQuarters,
          time: writeFigure(milliseconds, { decimals: 1, sign: 'negative' }),
        })}
      </span>
      <span className="status-reference cut">
        <Star size={11} fill="currentColor" aria-hidden="true" />
        <span className="cut">{t('shell.reference', { name: reference?.name ?? '' })}</span>
      </span>
    </footer>
  );
}

function SafeMark() {
  const { t } = useWords();
  const safety = useStudy(safetyOf);
  return (
    <span className="status-safe">
      <span className={`status-dot status-dot-${safety}`} aria-hidden="true" />
      {t(`shell.${safety}`)}
    </span>
  );
}
