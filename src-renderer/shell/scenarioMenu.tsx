import type { Scenario } from '../../src-model/study/study.ts';
import { openAssumptions } from '../commands/board.ts';
import { canDelete, deleteScenario } from '../commands/deleteScenario.ts';
import { showDialog } from '../commands/messages.ts';
import {
  addScenario,
  duplicateScenario,
  hasRoom,
  makeReference,
  moveScenario,
  recolourScenario,
} from '../commands/scenarios.ts';
import type { MenuEntry } from '../design/Menu.tsx';
import { ScenarioSwatch } from '../design/ScenarioSwatch.tsx';
import { paletteSize } from '../design/scenarioPalette.ts';
import type { Words } from '../levers/wording.ts';
import type { Stores } from '../stores/stores.ts';
import { childName } from './childName.ts';

/** What can be done with one scenario of the list. */
export function scenarioMenu(
  stores: Stores,
  { t }: Words,
  scenario: Scenario,
  rename: () => void,
): readonly MenuEntry[] {
  const { study } = stores.study.getState();
  const { id, name } = scenario;
  const index = study.scenarios.indexOf(scenario);
  const full = !hasRoom(study);
  return [
    { id: 'rename', text: t('scenarios.rename'), shortcut: 'F2', act: rename },
    {
      id: 'reference',
      text: t('scenarios.makeReference'),
      disabled: study.referenceScenario === id,
      act: () => makeReference(stores, id),
    },
    {
      kind: 'choices',
      id: 'colour',
      text: t('scenarios.colour'),
      chosen: String(scenario.color),
      options: Array.from({ length: paletteSize }, (_, color) => ({
        id: String(color),
        text: t('scenarios.colourNumber', { n: color }),
        icon: <ScenarioSwatch color={color} />,
      })),
      choose: (color) => recolourScenario(stores, id, Number(color)),
    },
    {
      id: 'differences',
      text: t('scenarios.whatChanged'),
      disabled: study.scenarios.length < 2,
      act: () => showDialog(stores, { kind: 'differences', scenario: id }),
    },
    {
      id: 'assumptions',
      text: t('assumptions.open'),
      act: () => openAssumptions(stores, { scenario: id }),
    },
    { kind: 'separator', id: 'line-1' },
    {
      id: 'duplicate',
      text: t('scenarios.duplicate'),
      disabled: full,
      act: () => duplicateScenario(stores, id, t('scenarios.copyName', { name })),
    },
    {
      id: 'child',
      text: t('scenarios.baseOn'),
      disabled: full,
      act: () => addScenario(stores, childName(name, t), id),
    },
    { kind: 'separator', id: 'line-2' },
    {
      id: 'up',
      text: t('scenarios.moveUp'),
      shortcut: 'Alt ↑',
      disabled: index === 0,
      act: () => moveScenario(stores, id, index - 1),
    },
    {
      id: 'down',
      text: t('scenarios.moveDown'),
      shortcut: 'Alt ↓',
      disabled: index === study.scenarios.length - 1,
      act: () => moveScenario(stores, id, index + 1),
    },
    { kind: 'separator', id: 'line-3' },
    {
      id: 'delete',
      text: t('scenarios.delete'),
      danger: true,
      disabled: !canDelete(study),
      act: () => deleteScenario(stores, id),
    },
  ];
}
