import { useTranslation } from 'react-i18next';
import { AssumptionsLine } from '../assumptions/AssumptionsLine.tsx';
import { AddLever } from '../levers/AddLever.tsx';
import { LeverPanel } from '../levers/LeverPanel.tsx';
import { useBoard } from '../stores/react.tsx';
import { Changes } from './Changes.tsx';
import { ScenarioList } from './ScenarioList.tsx';
import './LeftPanel.css';

/** Scenarios, the levers of the selected one, and what they change. */
export function LeftPanel() {
  const { t } = useTranslation();
  const selected = useBoard((state) => state.selectedScenario);
  return (
    <section className="left-panel" aria-label={t('shell.panel')}>
      <ScenarioList />
      <div className="left-scroll">
        <LeverPanel />
        <Changes />
      </div>
      <AssumptionsLine />
      <AddLever scenario={selected} />
    </section>
  );
}
