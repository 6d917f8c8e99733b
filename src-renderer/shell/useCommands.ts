import { useMemo } from 'react';
import { useWords } from '../levers/wording.ts';
import { useAppearance, useBoard, useExports, useStudy } from '../stores/react.tsx';
import type { Command } from './command.ts';
import { editCommands } from './editCommands.ts';
import { fileCommands, helpCommands } from './fileCommands.ts';
import { leverCommands, scenarioCommands } from './studyCommands.ts';
import { appearanceCommands, viewCommands } from './viewCommands.ts';

/** Every command there is now, worded: the palette lists them, shortcuts and menus look them up. */
export function useCommands(): readonly Command[] {
  const words = useWords();
  const study = useStudy((state) => state);
  const board = useBoard((state) => state);
  const appearance = useAppearance((state) => state);
  const exports = useExports();
  return useMemo(
    () => [
      ...fileCommands(words, study),
      ...editCommands(words, study),
      ...scenarioCommands(words, study.study, board.selectedScenario),
      ...leverCommands(words, board.selectedScenario),
      ...viewCommands(words, board),
      ...appearanceCommands(words, appearance),
      ...exports.map(({ id, text, run }): Command => ({ id: `export:${id}`, group: 'export', text, run })),
      ...helpCommands(words),
    ],
    [words, study, board, appearance, exports],
  );
}
