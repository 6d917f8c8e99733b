import { Ellipsis, Eye, EyeClosed, Star } from 'lucide-react';
import { type KeyboardEvent, memo, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Scenario } from '../../src-model/study/study.ts';
import { selectScenario, toggleVisible } from '../commands/board.ts';
import { deleteScenario } from '../commands/deleteScenario.ts';
import { moveScenario, renameScenario } from '../commands/scenarios.ts';
import { IconButton } from '../design/Button.tsx';
import { Menu } from '../design/Menu.tsx';
import { ScenarioSwatch } from '../design/ScenarioSwatch.tsx';
import { Tip } from '../design/Tooltip.tsx';
import { useWords } from '../levers/wording.ts';
import { useBoard, useStores, useStudy } from '../stores/react.tsx';
import { RenameField } from './RenameField.tsx';
import { ScenarioChange } from './ScenarioChange.tsx';
import { scenarioMenu } from './scenarioMenu.tsx';

interface ScenarioRowProps {
  readonly scenario: Scenario;
  readonly index: number;
  readonly dragged: string | null;
  readonly onDrag: (id: string | null) => void;
  readonly onDrop: (index: number) => void;
}

/** One scenario: eye, swatch and name, change at the focus quarter, menu. */
export const ScenarioRow = memo(function ScenarioRow({
  scenario,
  index,
  dragged,
  onDrag,
  onDrop,
}: ScenarioRowProps) {
  const stores = useStores();
  const words = useWords();
  const { t } = words;
  const reference = useStudy((state) => state.study.referenceScenario === scenario.id);
  const selected = useBoard((state) => state.selectedScenario === scenario.id);
  const hidden = useBoard((state) => state.hidden.has(scenario.id));
  const [renaming, setRenaming] = useState(false);
  const [over, setOver] = useState(false);
  const { id, name } = scenario;
  const onKeyDown = (event: KeyboardEvent) => {
    if (renaming || event.nativeEvent.isComposing) return;
    if (event.key === 'F2') setRenaming(true);
    else if (event.key === 'Delete') deleteScenario(stores, id);
    else if (event.altKey && event.key === 'ArrowUp') moveScenario(stores, id, index - 1);
    else if (event.altKey && event.key === 'ArrowDown') moveScenario(stores, id, index + 1);
    else return;
    event.preventDefault();
  };
  const look = [
    'scenario-row',
    selected ? 'scenario-selected' : '',
    hidden ? 'scenario-hidden' : '',
    over && dragged !== null && dragged !== id ? 'scenario-over' : '',
  ];
  const visibility = t(hidden ? 'scenarios.show' : 'scenarios.hide', { name });
  return (
    <li
      className={look.join(' ')}
      draggable={!renaming}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        onDrag(id);
      }}
      onDragEnd={() => onDrag(null)}
      onDragOver={(event) => {
        if (dragged === null) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={() => {
        setOver(false);
        onDrop(index);
      }}
      onKeyDown={onKeyDown}
    >
      <IconButton
        label={visibility}
        className="scenario-eye"
        aria-pressed={!hidden}
        onPress={() => toggleVisible(stores, id)}
      >
        {hidden ? <EyeClosed size={14} aria-hidden="true" /> : <Eye size={14} aria-hidden="true" />}
      </IconButton>
      {renaming ? (
        <div className="scenario-name">
          <ScenarioSwatch color={scenario.color} />
          <RenameField
            label={t('scenarios.renameLabel')}
            value={name}
            maxLength={200}
            onDone={(text) => {
              setRenaming(false);
              if (text !== null) renameScenario(stores, id, text);
            }}
          />
        </div>
      ) : (
        <Tip text={name} placement="right">
          <AriaButton
            className="scenario-name"
            aria-current={selected}
            onPress={() => selectScenario(stores, id)}
            onDoubleClick={() => setRenaming(true)}
          >
            <ScenarioSwatch color={scenario.color} />
            <span className="cut">{name}</span>
          </AriaButton>
        </Tip>
      )}
      {reference ? (
        <Tip text={t('scenarios.isReference')}>
          <AriaButton className="scenario-star" aria-label={t('scenarios.isReference')}>
            <Star size={11} fill="currentColor" aria-hidden="true" />
          </AriaButton>
        </Tip>
      ) : (
        <ScenarioChange scenario={id} />
      )}
      <Menu
        label={t('scenarios.more', { name })}
        placement="bottom end"
        entries={() => scenarioMenu(stores, words, scenario, () => setRenaming(true))}
      >
        <IconButton label={t('scenarios.more', { name })}>
          <Ellipsis size={14} aria-hidden="true" />
        </IconButton>
      </Menu>
    </li>
  );
});
