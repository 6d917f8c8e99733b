import { Button as AriaButton } from 'react-aria-components';
import { difference } from '../../src-model/run/runStudy.ts';
import { openAssumptions } from '../commands/board.ts';
import { Tip } from '../design/Tooltip.tsx';
import { writeChange, writeParts } from '../format/index.ts';
import { useWords } from '../levers/wording.ts';
import { utilizationPath } from '../stores/rangeEndStore.ts';
import { useBoard, useDataset, useStores, useStudy, useStudyRun } from '../stores/react.tsx';

/** Change in utilization at the focus quarter. Tinted where part of it stems from edited assumptions. */
export function ScenarioChange({ scenario }: { readonly scenario: string }) {
  const { t, language } = useWords();
  const stores = useStores();
  const { run } = useStudyRun();
  const focus = useBoard((state) => state.focusQuarter);
  const group = useBoard((state) => state.utilizationGroup);
  const { byPath } = useDataset((state) => state.catalogue);
  const name = useStudy((state) => state.study.scenarios.find(({ id }) => id === scenario)?.name ?? '');
  const series = byPath.get(utilizationPath(group, byPath));
  if (!series || !run.scenarios.some(({ id }) => id === scenario))
    return <span className="scenario-change" />;
  const { total, policy, assumptions } = difference(run, scenario, series, focus);
  if (Number.isNaN(total)) return <span className="scenario-change">{t('scenarios.notComputed')}</span>;
  const shown = (value: number) => writeChange(value, 'percent', language);
  if (assumptions === 0) return <span className="scenario-change">{shown(total).figure}</span>;
  const parts = writeParts([policy, assumptions], 'percent', language, 'change');
  const split = [
    t('scenarios.splitPolicy', { value: parts[0] }),
    t('scenarios.splitAssumptions', { value: parts[1] }),
  ];
  return (
    <Tip text={`${shown(total).text} = ${split.join(language === 'en' ? ', ' : '，')}`}>
      <AriaButton
        className="scenario-change scenario-change-edited"
        aria-label={`${shown(total).figure}, ${t('assumptions.openFor', { name })}`}
        onPress={() => openAssumptions(stores, { scenario })}
      >
        {shown(total).figure}
      </AriaButton>
    </Tip>
  );
}
