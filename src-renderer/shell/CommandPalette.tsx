import { Command as Palette } from 'cmdk';
import { useState } from 'react';
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components';
import { closeDialog } from '../commands/messages.ts';
import { useWords } from '../levers/wording.ts';
import { useDataset, useStores } from '../stores/react.tsx';
import type { CommandGroup } from './command.ts';
import { useCommands } from './commandsContext.tsx';
import { shortcutText } from './shortcuts.ts';
import './CommandPalette.css';

const groups: readonly CommandGroup[] = [
  'scenarios',
  'levers',
  'view',
  'export',
  'edit',
  'file',
  'appearance',
  'help',
];

/** Every command by name. Enter belongs to the input method while it composes. */
export function CommandPalette() {
  const stores = useStores();
  const { t } = useWords();
  const commands = useCommands();
  const platform = useDataset((state) => state.versions.platform);
  const [text, setText] = useState('');
  const close = () => closeDialog(stores);
  return (
    <ModalOverlay
      className="scrim palette-scrim"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) close();
      }}
    >
      <Modal className="dialog palette">
        <AriaDialog className="dialog-body" aria-label={t('shell.commands')}>
          <Palette label={t('shell.commands')} loop>
            <Palette.Input
              autoFocus
              className="palette-input"
              placeholder={t('shell.search')}
              aria-label={t('shell.search')}
              value={text}
              onValueChange={setText}
            />
            <Palette.List className="palette-list" label={t('shell.commands')}>
              <Palette.Empty className="palette-empty">{t('shell.noCommand')}</Palette.Empty>
              {groups.map((group) => (
                <Palette.Group key={group} heading={t(`shell.groups.${group}`)}>
                  {commands
                    .filter((command) => command.group === group && !command.disabled)
                    .map(({ id, text: name, shortcuts, run }) => (
                      <Palette.Item
                        key={id}
                        value={`${name} ${id}`}
                        className="palette-item"
                        onSelect={() => {
                          close();
                          run(stores);
                        }}
                      >
                        <span className="cut palette-text">{name}</span>
                        {shortcuts?.[0] === undefined ? null : (
                          <kbd className="menu-shortcut">{shortcutText(shortcuts[0], platform)}</kbd>
                        )}
                      </Palette.Item>
                    ))}
                </Palette.Group>
              ))}
            </Palette.List>
          </Palette>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
