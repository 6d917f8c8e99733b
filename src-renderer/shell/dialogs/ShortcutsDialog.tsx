import { closeDialog } from '../../commands/messages.ts';
import { Dialog } from '../../design/Dialog.tsx';
import { useWords } from '../../levers/wording.ts';
import { useDataset, useStores } from '../../stores/react.tsx';
import type { CommandGroup } from '../command.ts';
import { useCommands } from '../commandsContext.tsx';
import { shortcutText } from '../shortcuts.ts';
import './ShortcutsDialog.css';

const groups: readonly CommandGroup[] = ['file', 'edit', 'scenarios', 'view', 'help'];

/** Keys that mean something only where the focus is. */
const places = [
  ['rename', 'F2'],
  ['remove', 'Delete'],
  ['move', 'Alt ↑ ↓'],
  ['step', '↑ ↓ ← →'],
  ['tenSteps', 'Shift ↑ ↓, Page ↑ ↓'],
] as const;

/** Keys of the tariff grid. */
const gridKeys = [
  ['edit', ['F2']],
  ['reset', ['Delete']],
  ['extend', ['Shift+↑ ↓ ← →']],
  ['line', ['Shift+Space', 'Control+Space']],
  ['all', ['$mod+a']],
  ['clipboard', ['$mod+c', '$mod+v']],
  ['fill', ['$mod+d']],
  ['leave', ['Esc']],
] as const;

/** Every shortcut, by group, straight from the commands: the list cannot be out of date. */
export function ShortcutsDialog() {
  const stores = useStores();
  const { t } = useWords();
  const commands = useCommands();
  const platform = useDataset((state) => state.versions.platform);
  return (
    <Dialog width="wide" title={t('dialogs.shortcuts.title')} onClose={() => closeDialog(stores)}>
      <div className="shortcut-groups">
        {groups.map((group) => (
          <section key={group}>
            <h3 className="shortcut-heading">{t(`shell.groups.${group}`)}</h3>
            <dl className="shortcut-list">
              {commands
                .filter((command) => command.group === group && command.shortcuts)
                .map(({ id, text, general, shortcuts = [] }) => (
                  <div key={id} className="shortcut-row">
                    <dt className="cut">{general ?? text}</dt>
                    <dd>
                      {shortcuts
                        .map((shortcut) => shortcutText(shortcut, platform))
                        .join(` ${t('dialogs.shortcuts.or')} `)}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
        <section>
          <h3 className="shortcut-heading">{t('dialogs.shortcuts.inPlace')}</h3>
          <dl className="shortcut-list">
            {places.map(([key, keys]) => (
              <div key={key} className="shortcut-row">
                <dt className="cut">{t(`dialogs.shortcuts.${key}`)}</dt>
                <dd>{keys}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h3 className="shortcut-heading">{t('tariffs.keys.heading')}</h3>
          <dl className="shortcut-list">
            {gridKeys.map(([key, keys]) => (
              <div key={key} className="shortcut-row">
                <dt className="cut">{t(`tariffs.keys.${key}`)}</dt>
                <dd>{keys.map((shortcut) => shortcutText(shortcut, platform)).join(', ')}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  );
}
