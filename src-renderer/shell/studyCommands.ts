import type { Study } from '../../src-model/study/study.ts';
import { openAssumptions, selectScenario } from '../commands/board.ts';
import { canDelete, deleteScenario } from '../commands/deleteScenario.ts';
import { addLever } from '../commands/levers.ts';
import { showDialog } from '../commands/messages.ts';
import { addScenario, duplicateScenario, hasRoom, makeReference } from '../commands/scenarios.ts';
import { allCards, newLever } from '../levers/registry.ts';
import type { Words } from '../levers/wording.ts';
import { childName } from './childName.ts';
import type { Command } from './command.ts';

/** Commands on scenarios; those without a name in them act on the selected one. */
export function scenarioCommands({ t }: Words, study: Study, selectedId: string): readonly Command[] {
  const selected = study.scenarios.find(({ id }) => id === selectedId) ?? study.scenarios[0];
  if (!selected) return [];
  const full = !hasRoom(study);
  return [
    {
      id: 'addScenario',
      group: 'scenarios',
      text: t('scenarios.addEmptyCommand'),
      disabled: full,
      run: (stores) => addScenario(stores, t('scenarios.emptyName')),
    },
    {
      id: 'addBasedOn',
      group: 'scenarios',
      text: t('scenarios.addBasedOnCommand', { name: selected.name }),
      disabled: full,
      run: (stores) => addScenario(stores, childName(selected.name, t), selected.id),
    },
    {
      id: 'addPreset',
      group: 'scenarios',
      text: t('scenarios.addFromPresetCommand'),
      shortcuts: ['$mod+p'],
      disabled: full,
      run: (stores) => showDialog(stores, { kind: 'presets' }),
    },
    {
      id: 'duplicateScenario',
      group: 'scenarios',
      text: t('scenarios.duplicateCommand', { name: selected.name }),
      general: t('scenarios.duplicateCommand', { name: t('scenarios.selected') }),
      shortcuts: ['$mod+d'],
      disabled: full,
      run: (stores) =>
        duplicateScenario(stores, selected.id, t('scenarios.copyName', { name: selected.name })),
    },
    {
      id: 'makeReference',
      group: 'scenarios',
      text: t('scenarios.makeReferenceCommand', { name: selected.name }),
      disabled: selected.id === study.referenceScenario,
      run: (stores) => makeReference(stores, selected.id),
    },
    {
      id: 'differences',
      group: 'scenarios',
      text: t('scenarios.whatChangedCommand', { name: selected.name }),
      disabled: study.scenarios.length < 2,
      run: (stores) => showDialog(stores, { kind: 'differences', scenario: selected.id }),
    },
    {
      id: 'assumptions',
      group: 'scenarios',
      text: t('assumptions.openCommand', { name: selected.name }),
      general: t('assumptions.title'),
      shortcuts: ['$mod+Shift+a'],
      run: (stores) => openAssumptions(stores),
    },
    {
      id: 'deleteScenario',
      group: 'scenarios',
      text: t('scenarios.deleteCommand', { name: selected.name }),
      disabled: !canDelete(study),
      run: (stores) => deleteScenario(stores, selected.id),
    },
    ...study.scenarios.map(
      (scenario, index): Command => ({
        id: `select:${scenario.id}`,
        group: 'scenarios',
        text: t('shell.selectScenario', { name: scenario.name }),
        ...(index < 9 ? { shortcuts: [`$mod+Digit${index + 1}`] } : {}),
        run: (stores) => selectScenario(stores, scenario.id),
      }),
    ),
  ];
}

/** Adding a lever of each kind to the selected scenario. */
export function leverCommands({ t, dataset }: Words, selectedId: string): readonly Command[] {
  return allCards.map(({ kind }) => ({
    id: `addLever:${kind}`,
    group: 'levers' as const,
    text: t('levers.addKind', { kind: t(`levers.kinds.${kind}.short`) }),
    run: (stores) => addLever(stores, selectedId, newLever(kind, dataset)),
  }));
}
