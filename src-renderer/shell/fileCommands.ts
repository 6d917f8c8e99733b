import { toggleLibrary } from '../commands/library/show.ts';
import { showDialog } from '../commands/messages.ts';
import { newStudy, openStudy, revertStudy } from '../commands/open.ts';
import { saveStudy } from '../commands/save.ts';
import type { Words } from '../levers/wording.ts';
import type { StudyState } from '../stores/studyStore.ts';
import type { Command } from './command.ts';

/** Files and help: the same in the menu, the palette and by shortcut. */
export function fileCommands({ t }: Words, study: StudyState): readonly Command[] {
  return [
    {
      id: 'newStudy',
      group: 'file',
      text: t('shell.newStudy'),
      shortcuts: ['$mod+n'],
      run: (stores) => void newStudy(stores),
    },
    {
      id: 'openStudy',
      group: 'file',
      text: t('shell.openStudy'),
      shortcuts: ['$mod+o'],
      run: (stores) => void openStudy(stores),
    },
    {
      id: 'showLibrary',
      group: 'file',
      text: t('shell.library'),
      shortcuts: ['$mod+l'],
      run: toggleLibrary,
    },
    {
      id: 'saveStudy',
      group: 'file',
      text: t('shell.save'),
      shortcuts: ['$mod+s'],
      run: (stores) => void saveStudy(stores),
    },
    {
      id: 'saveStudyAs',
      group: 'file',
      text: t('shell.saveAs'),
      shortcuts: ['$mod+Shift+s'],
      run: (stores) => void saveStudy(stores, { saveAs: true }),
    },
    {
      id: 'revertStudy',
      group: 'file',
      text: t('shell.revert'),
      disabled: study.document.path === null,
      run: (stores) => void revertStudy(stores),
    },
    {
      id: 'showDatasets',
      group: 'file',
      text: t('datasets.command'),
      run: (stores) => showDialog(stores, { kind: 'datasets' }),
    },
  ];
}

export function helpCommands({ t }: Words): readonly Command[] {
  return [
    {
      id: 'showPalette',
      group: 'help',
      text: t('shell.search'),
      shortcuts: ['$mod+k'],
      run: (stores) => showDialog(stores, { kind: 'palette' }),
    },
    {
      id: 'showShortcuts',
      group: 'help',
      text: t('shell.shortcuts'),
      shortcuts: ['F1'],
      run: (stores) => showDialog(stores, { kind: 'shortcuts' }),
    },
    {
      id: 'showAbout',
      group: 'help',
      text: t('shell.about'),
      run: (stores) => showDialog(stores, { kind: 'about' }),
    },
  ];
}
