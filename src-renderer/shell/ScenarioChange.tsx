import { difference } from '../../src-model/run/runStudy.ts';
import { TermTip } from '../design/Tooltip.tsx';
import { writeChange } from '../format/index.ts';
import { useWords } from '../levers/wording.ts';
import { useBoard, useDataset, useStudyRun } from '../stores/react.tsx';

/** Change in utilization at the focus quarter. Tinted where part of it stems from edited assumptions. */
export function ScenarioChange({ scenario }: { readonly scenario: string }) {
  const { t, language } = useWords();
  const { run } = useStudyRun();
  const focus = useBoard((state) => state.focusQuarter);
  const group = useBoard((state) => state.utilizationGroup);
  const series = useDataset((state) => state.catalogue.byPath.get(`aggregates.utilization.${group}`));
  if (!series || !run.scenarios.some(({ id }) => id === scenario))
    return <span className="scenario-change" />;
  const { total, policy, assumptions } = difference(run, scenario, series, focus);
  if (Number.isNaN(total)) return <span className="scenario-change">{t('scenarios.notComputed')}</span>;
  const shown = (value: number) => writeChange(value, 'percent', language);
  if (assumptions === 0) return <span className="scenario-change">{shown(total).figure}</span>;
  const parts = [
    t('scenarios.splitPolicy', { value: shown(policy).text }),
    t('scenarios.splitAssumptions', { value: shown(assumptions).text }),
  ];
  return (
    <TermTip text={`${shown(total).text} = ${parts.join(', ')}`}>
      <span className="scenario-change scenario-change-edited">{shown(total).figure}</span>
    </TermTip>
  );
}
