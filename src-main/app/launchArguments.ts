import { resolve } from 'node:path';
import { looksLikeStudyFile } from '../desk/openStudy.ts';

/** Words that make the application a command-line program: it then runs without a window. */
export const commandNames: ReadonlySet<string> = new Set([
  'run',
  'compare',
  'ensemble',
  'merge',
  'explain',
  'sensitivity',
  'seek',
  'solve',
  'evidence',
  'export',
  'validate',
  'dataset',
  'schema',
  'help',
  '--help',
  '--version',
]);

/** What was typed after the program's own name: a packaged application has one word of its own, a checkout two. */
function typed(argv: readonly string[], packaged: boolean): readonly string[] {
  if (packaged) return argv.slice(1);
  const folder = argv.findIndex((word, place) => place > 0 && !word.startsWith('-'));
  return folder === -1 ? [] : argv.slice(folder + 1);
}

/** The words of a command, or null if the application is to open its window. */
export function commandLine(argv: readonly string[], packaged: boolean): readonly string[] | null {
  const words = typed(argv, packaged).filter((word) => !isSwitchOfRuntime(word));
  return words[0] !== undefined && commandNames.has(words[0]) ? words : null;
}

/** A study that the command line, a double-click or a second start names. */
export function studyArgument(argv: readonly string[], packaged: boolean, folder: string): string | null {
  const file = typed(argv, packaged).find((word) => !word.startsWith('-') && looksLikeStudyFile(word));
  return file === undefined ? null : resolve(folder, file);
}

const switchesOfRuntime =
  /^--(no-sandbox|inspect|remote-debugging|disable-gpu|ozone-platform|enable-logging|disable-logging|log-level)/;

function isSwitchOfRuntime(word: string): boolean {
  return switchesOfRuntime.test(word);
}
