import { z } from 'zod';
import { startNoticeSchema } from './bootstrap.ts';
import { studyDocumentSchema } from './document.ts';
import type { EventName } from './names.ts';
import { problemSchema } from './problem.ts';

/**
 * Commands of the application menu and their accelerators. On every system the page sees a key first: a shortcut
 * the renderer handles itself must `preventDefault`, or the menu sends the command as well.
 */
export const menuCommandSchema = z.enum([
  'newStudy',
  'openStudy',
  'showLibrary',
  'saveStudy',
  'saveStudyAs',
  'revertStudy',
  'exportPicture',
  'undo',
  'redo',
  'showAssumptions',
  'showPalette',
  'showShortcuts',
  'showDatasets',
  'showAbout',
]);

export type MenuCommand = z.infer<typeof menuCommandSchema>;

/** What main tells the window unasked. */
export const events = {
  menuCommand: z.strictObject({ command: menuCommandSchema }),
  /** A file came from outside: second start, double-click, dock. The window guards unsaved changes before taking it. */
  studyOpened: z.strictObject({ document: studyDocumentSchema }),
  openRefused: z.strictObject({ path: z.string(), problems: z.array(problemSchema) }),
  /** The user wants to leave with unsaved changes: ask, then `confirmClose`. */
  closeRequested: z.strictObject({}),
  /** Something the user must be told, found while the window was open. */
  noticed: z.strictObject({ notice: startNoticeSchema }),
  maximizedChanged: z.strictObject({ maximized: z.boolean(), fullScreen: z.boolean() }),
} as const satisfies Record<EventName, z.ZodType>;

export type EventPayload<N extends EventName> = z.output<(typeof events)[N]>;
