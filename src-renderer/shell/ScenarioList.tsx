import { Plus } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { showDialog } from '../commands/messages.ts';
import { addScenario, hasRoom, mostScenarios, moveScenario } from '../commands/scenarios.ts';
import { IconButton } from '../design/Button.tsx';
import { Menu } from '../design/Menu.tsx';
import { unitWords, writeQuarter } from '../format/index.ts';
import { useWords } from '../levers/wording.ts';
import { useBoard, useStores, useStudy, useStudyRun } from '../stores/react.tsx';
import { ScenarioRow } from './ScenarioRow.tsx';
import './ScenarioList.css';
import { childName } from './childName.ts';

/** The scenarios of the study in their order, with the change of each at the focus quarter. */
export function ScenarioList() {
  const stores = useStores();
  const { t, language } = useWords();
  const study = useStudy((state) => state.study);
  const selectedId = useBoard((state) => state.selectedScenario);
  const focus = useBoard((state) => state.focusQuarter);
  const { run } = useStudyRun();
  const [dragged, setDragged] = useState<string | null>(null);
  const dragging = useRef(dragged);
  dragging.current = dragged;
  const drop = useCallback(
    (index: number) => {
      if (dragging.current !== null) moveScenario(stores, dragging.current, index);
      setDragged(null);
    },
    [stores],
  );
  const full = !hasRoom(study);
  const selected = study.scenarios.find(({ id }) => id === selectedId) ?? study.scenarios[0];
  const name = selected?.name ?? '';
  const quarter = writeQuarter(run.quarters[focus] ?? '', language);
  return (
    <section className="scenario-section" aria-label={t('scenarios.heading')}>
      <div className="scenario-head">
        <h2 className="scenario-heading">{t('scenarios.heading')}</h2>
        <span className="scenario-unit">
          {t('scenarios.changeHead', { quarter, unit: unitWords('percent', language).changeHead })}
        </span>
        <Menu
          label={t('scenarios.add')}
          placement="bottom end"
          entries={() => [
            {
              id: 'preset',
              text: t('scenarios.addFromPreset'),
              disabled: full,
              act: () => showDialog(stores, { kind: 'presets' }),
            },
            {
              id: 'child',
              text: t('scenarios.addBasedOn', { name }),
              disabled: full || !selected,
              act: () => addScenario(stores, childName(name, t), selected?.id),
            },
            {
              id: 'empty',
              text: t('scenarios.addEmpty'),
              disabled: full,
              act: () => addScenario(stores, t('scenarios.emptyName')),
            },
          ]}
        >
          <IconButton
            label={t('scenarios.add')}
            tip={full ? t('scenarios.full', { count: mostScenarios }) : undefined}
          >
            <Plus size={16} aria-hidden="true" />
          </IconButton>
        </Menu>
      </div>
      <ul className="scenario-list" aria-label={t('scenarios.list')}>
        {study.scenarios.map((scenario, index) => (
          <ScenarioRow
            key={scenario.id}
            scenario={scenario}
            index={index}
            dragged={dragged}
            onDrag={setDragged}
            onDrop={drop}
          />
        ))}
      </ul>
    </section>
  );
}
