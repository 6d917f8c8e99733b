import { Button as AriaButton } from 'react-aria-components';
import { difference } from '../../src-model/run/runStudy.ts';
import { selectScenario } from '../commands/board.ts';
import { Tip } from '../design/Tooltip.tsx';
import { writeChange } from '../format/index.ts';
import { useWords } from '../levers/wording.ts';
import { useBoard, useDataset, useStores, useStudyRun } from '../stores/react.tsx';

/** Change in utilization at the focus quarter. Tinted where part of it stems from edited assumptions. */
export function ScenarioChange({ scenario }: { readonly scenario: string }) {
  const { t, language } = useWords();
  const stores = useStores();
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
    <Tip text={`${shown(total).text} = ${parts.join(', ')}`}>
      <AriaButton
        className="scenario-change scenario-change-edited"
        onPress={() => selectScenario(stores, scenario)}
      >
        {shown(total).figure}
      </AriaButton>
    </Tip>
  );
}
