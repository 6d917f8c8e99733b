import { difference } from '../../src-model/run/runStudy.ts';
import { narrowSpace, unitWords, writeChange, writeParts, writeQuarter } from '../format/index.ts';
import { useWords } from '../levers/wording.ts';
import { utilizationPath } from '../stores/rangeEndStore.ts';
import { useBoard, useDataset, useStudyRun } from '../stores/react.tsx';
import { loweredName, useNames } from '../views/board/names.ts';

/** Decimals of contributions (visual design, §9). */
const decimals = 2;

/** The scenario's difference to the reference, parted into what policy and what assumptions do. */
export function DifferenceLine({ scenario }: { readonly scenario: string }) {
  const { t, language } = useWords();
  const names = useNames();
  const { run, study } = useStudyRun();
  const focus = useBoard((state) => state.focusQuarter);
  const group = useBoard((state) => state.utilizationGroup);
  const { byPath } = useDataset((state) => state.catalogue);
  const series = byPath.get(utilizationPath(group, byPath));
  if (!series || !run.scenarios.some(({ id }) => id === scenario)) return null;
  const name = study.scenarios.find(({ id }) => id === scenario)?.name ?? '';
  if (scenario === run.reference.id)
    return <p className="difference-line">{t('assumptions.isReference', { name })}</p>;
  const place = names.place(group);
  const { total, policy, assumptions } = difference(
    run,
    scenario,
    series,
    Math.min(focus, study.horizonQuarters),
  );
  const known = !Number.isNaN(total) && !Number.isNaN(policy);
  const parts = known ? writeParts([policy, assumptions], 'percent', language, 'change', decimals) : [];
  const { changeHead } = unitWords('percent', language);
  return (
    <p className="difference-line" aria-live="polite">
      <span className="difference-what">
        {t('assumptions.difference', {
          group: language === 'en' ? loweredName(place) : place,
          quarter: writeQuarter(run.quarters[focus] ?? '', language),
        })}
      </span>
      {known ? (
        <span className="difference-sum">
          <strong>
            {writeChange(total, 'percent', language, decimals).figure}
            {narrowSpace}
            {changeHead}
          </strong>
          <span>
            {t('assumptions.equals')} <b>{parts[0]}</b>
          </span>
          <span>
            {t('assumptions.plus')} <b className={assumptions === 0 ? '' : 'difference-edited'}>{parts[1]}</b>
          </span>
        </span>
      ) : (
        <strong>{t('assumptions.notComputed')}</strong>
      )}
    </p>
  );
}
