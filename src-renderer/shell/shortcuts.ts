/** A shortcut as tinykeys reads it; `$mod` is Ctrl, on a Mac ⌘. Letters are those on the key, whatever the layout. */
export type Shortcut = string;

const macNames: Readonly<Record<string, string>> = { $mod: '⌘', Control: '⌃', Shift: '⇧', Alt: '⌥' };
const otherNames: Readonly<Record<string, string>> = {
  $mod: 'Ctrl',
  Control: 'Ctrl',
  Shift: 'Shift',
  Alt: 'Alt',
};
const keyNames: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Delete: 'Delete',
  Space: 'Space',
  Esc: 'Esc',
  BracketLeft: '[',
  BracketRight: ']',
};

/** A shortcut for the eye: `Ctrl Shift Z`, on a Mac `⇧⌘Z`. */
export function shortcutText(shortcut: Shortcut, platform: string): string {
  const mac = platform === 'darwin';
  const parts = shortcut.split('+').map((part) => {
    const modifier = (mac ? macNames : otherNames)[part];
    return modifier ?? keyNames[part] ?? part.replace(/^Digit/, '').toUpperCase();
  });
  return parts.join(mac ? '' : ' ');
}
