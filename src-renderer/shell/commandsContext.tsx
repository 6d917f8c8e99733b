import { createContext, type ReactNode, useContext, useMemo, useRef } from 'react';
import { leaveLibrary } from '../commands/library/show.ts';
import { useWords } from '../levers/wording.ts';
import { useAppearance, useBoard, useExports, useLibrary, useStudy } from '../stores/react.tsx';
import { useNames } from '../views/board/names.ts';
import { filterCommands } from './boardCommands.ts';
import type { Command } from './command.ts';
import { editCommands } from './editCommands.ts';
import { fileCommands, helpCommands } from './fileCommands.ts';
import { leverCommands, scenarioCommands } from './studyCommands.ts';
import { appearanceCommands, viewCommands } from './viewCommands.ts';

const CommandsContext = createContext<readonly Command[]>([]);

/** Every command there is now, worded: the palette lists them, shortcuts and menus look them up. */
export const useCommands = (): readonly Command[] => useContext(CommandsContext);

/** Words the commands once for the whole window, and not while a lever is being dragged. */
export function CommandsProvider({ children }: { readonly children: ReactNode }) {
  const words = useWords();
  const study = useSettledStudy();
  const selected = useBoard((state) => state.selectedScenario);
  const difference = useBoard((state) => state.difference);
  const filter = useBoard((state) => state.sectorFilter);
  const names = useNames();
  const theme = useAppearance((state) => state.theme);
  const language = useAppearance((state) => state.language);
  const exports = useExports();
  const inLibrary = useLibrary((state) => state.shown);
  const commands = useMemo(
    () =>
      [
        ...fileCommands(words, study),
        ...editCommands(words, study),
        ...scenarioCommands(words, study.study, selected),
        ...leverCommands(words, selected),
        ...viewCommands(words, difference),
        ...filterCommands(words, names, filter),
        ...appearanceCommands(words, { theme, language }),
        ...exports.map(({ id, text, run }): Command => ({ id: `export:${id}`, group: 'export', text, run })),
        ...helpCommands(words),
      ].map((command) => (inLibrary ? besideLibrary(command) : command)),
    [words, study, selected, difference, filter, names, theme, language, exports, inLibrary],
  );
  return <CommandsContext value={commands}>{children}</CommandsContext>;
}

/** With the library in front, what acts on the study out of sight rests, and a view leads back to the board. */
function besideLibrary(command: Command): Command {
  switch (command.group) {
    case 'edit':
    case 'scenarios':
    case 'levers':
    case 'export':
      return { ...command, disabled: true };
    case 'view':
      return {
        ...command,
        run: (stores) => {
          leaveLibrary(stores);
          command.run(stores);
        },
      };
    default:
      return command;
  }
}

/** The study as it was before the gesture in progress. */
function useSettledStudy() {
  const study = useStudy((state) => state);
  const settled = useRef(study);
  if (study.gesture === undefined) settled.current = study;
  return settled.current;
}
