import type { Messages } from '../messages/i18n.ts';
import type { Stores } from '../stores/stores.ts';
import type { Shortcut } from './shortcuts.ts';

export type CommandGroup = keyof Messages['shell']['groups'];

/** Something a user can do by name: an entry of the palette, often with a shortcut and a place in a menu. */
export interface Command {
  readonly id: string;
  readonly group: CommandGroup;
  readonly text: string;
  /** Its name in the list of shortcuts, where `text` names what it would act on now. */
  readonly general?: string;
  readonly shortcuts?: readonly Shortcut[];
  /** The shortcut means the text while one is being edited. */
  readonly textFirst?: boolean;
  readonly disabled?: boolean;
  readonly run: (stores: Stores) => void;
}
