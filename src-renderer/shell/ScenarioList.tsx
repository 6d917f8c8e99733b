import { useCallback, useRef, useState } from 'react';
import { hasRoom, moveScenario } from '../commands/scenarios.ts';
import { writeQuarter } from '../format/index.ts';
import { useWords } from '../levers/wording.ts';
import { useBoard, useStores, useStudy, useStudyRun } from '../stores/react.tsx';
import { ScenarioListHead } from './ScenarioListHead.tsx';
import { ScenarioRow } from './ScenarioRow.tsx';
import './ScenarioList.css';

/** The scenarios of the study in their order, with the change of each at the focus quarter. */
export function ScenarioList() {
  const stores = useStores();
  const { t, language } = useWords();
  const study = useStudy((state) => state.study);
  const selectedId = useBoard((state) => state.selectedScenario);
  const focus = useBoard((state) => state.focusQuarter);
  const { run } = useStudyRun();
  const selected = study.scenarios.find(({ id }) => id === selectedId) ?? study.scenarios[0];
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
  return (
    <section className="scenario-section" aria-label={t('scenarios.heading')}>
      <ScenarioListHead
        quarter={writeQuarter(run.quarters[focus] ?? '', language)}
        full={!hasRoom(study)}
        parent={selected?.id}
        parentName={selected?.name ?? ''}
      />
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
