import { redo, undo } from '../commands/execute.ts';
import type { Words } from '../levers/wording.ts';
import type { StudyState } from '../stores/studyStore.ts';
import type { Command } from './command.ts';
import { stepText } from './stepText.ts';

/** Undo and redo under the name of the step they would take. In a text field the keys mean the text. */
export function editCommands(words: Words, { past, future }: StudyState): readonly Command[] {
  const { t } = words;
  const last = past.at(-1);
  const next = future[0];
  return [
    {
      id: 'undo',
      group: 'edit',
      text: last ? t('shell.undoStep', { step: stepText(last.step, words) }) : t('shell.undo'),
      general: t('shell.undo'),
      shortcuts: ['$mod+z'],
      textFirst: true,
      disabled: last === undefined,
      run: (stores) => void undo(stores),
    },
    {
      id: 'redo',
      group: 'edit',
      text: next ? t('shell.redoStep', { step: stepText(next.step, words) }) : t('shell.redo'),
      general: t('shell.redo'),
      shortcuts: ['$mod+Shift+z', '$mod+y'],
      textFirst: true,
      disabled: next === undefined,
      run: (stores) => void redo(stores),
    },
  ];
}
