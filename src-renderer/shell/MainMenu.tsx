import { Menu as MenuIcon } from 'lucide-react';
import { useState } from 'react';
import { setLanguage, setTheme } from '../commands/appearance.ts';
import { openStudy } from '../commands/open.ts';
import { IconButton } from '../design/Button.tsx';
import { Menu, type MenuEntry } from '../design/Menu.tsx';
import { useWords } from '../levers/wording.ts';
import type { Language, Theme } from '../stores/appearanceStore.ts';
import { useAppearance, useDataset, useStores } from '../stores/react.tsx';
import type { Command } from './command.ts';
import { useCommands } from './commandsContext.tsx';
import { shortcutText } from './shortcuts.ts';
import { languages } from './viewCommands.ts';

type Recent = Awaited<ReturnType<typeof window.overhang.recentStudies>>;

/** The menu behind the three bars: files, appearance, help. */
export function MainMenu() {
  const stores = useStores();
  const { t } = useWords();
  const commands = useCommands();
  const platform = useDataset((state) => state.versions.platform);
  const { theme, language } = useAppearance((state) => state);
  const [recent, setRecent] = useState<Recent>([]);
  const entryOf = (id: string): MenuEntry[] => {
    const command = commands.find((candidate) => candidate.id === id);
    return command ? [asEntry(command)] : [];
  };
  const asEntry = ({ id, text, shortcuts, disabled, run }: Command): MenuEntry => ({
    id,
    text,
    shortcut: shortcuts?.[0] === undefined ? undefined : shortcutText(shortcuts[0], platform),
    disabled: disabled ?? false,
    act: () => run(stores),
  });
  const recentEntries: MenuEntry[] = recent.map(({ path, title }) => ({
    id: path,
    text: title,
    act: () => void openStudy(stores, path),
  }));
  const entries: MenuEntry[] = [
    ...entryOf('newStudy'),
    ...entryOf('openStudy'),
    {
      kind: 'submenu',
      id: 'recent',
      text: t('shell.openRecent'),
      entries:
        recentEntries.length === 0
          ? [{ id: 'none', text: t('shell.noRecent'), disabled: true, act: () => {} }]
          : [
              ...recentEntries,
              { kind: 'separator', id: 'line' },
              {
                id: 'clear',
                text: t('shell.clearRecent'),
                act: () => void stores.bridge.clearRecentStudies(),
              },
            ],
    },
    ...entryOf('showLibrary'),
    { kind: 'separator', id: 'after-open' },
    ...entryOf('saveStudy'),
    ...entryOf('saveStudyAs'),
    ...entryOf('revertStudy'),
    { kind: 'separator', id: 'after-save' },
    ...entryOf('showDatasets'),
    { kind: 'separator', id: 'after-datasets' },
    ...entryOf('undo'),
    ...entryOf('redo'),
    ...entryOf('assumptions'),
    ...entryOf('tariffGrid'),
    { kind: 'separator', id: 'after-edit' },
    {
      kind: 'choices',
      id: 'theme',
      text: t('shell.theme'),
      chosen: theme,
      options: [
        { id: 'system', text: t('shell.themeSystem') },
        { id: 'light', text: t('shell.themeLight') },
        { id: 'dark', text: t('shell.themeDark') },
      ],
      choose: (id) => setTheme(stores, id as Theme),
    },
    {
      kind: 'choices',
      id: 'language',
      // In both languages, so that it can be found by who reads only one.
      text: language === 'en' ? `${t('shell.language')} / 语言` : `${t('shell.language')} / Language`,
      chosen: language,
      options: Object.entries(languages).map(([id, text]) => ({ id, text })),
      choose: (id) => setLanguage(stores, id as Language),
    },
    { kind: 'separator', id: 'after-appearance' },
    ...entryOf('showShortcuts'),
    ...entryOf('showAbout'),
    { kind: 'separator', id: 'before-quit' },
    { id: 'quit', text: t('shell.quit'), act: () => void stores.bridge.windowControl({ action: 'quit' }) },
  ];
  return (
    <Menu
      label={t('shell.menu')}
      entries={entries}
      onOpenChange={(open) => {
        if (open) void stores.bridge.recentStudies().then(setRecent);
      }}
    >
      <IconButton label={t('shell.menu')}>
        <MenuIcon size={16} aria-hidden="true" />
      </IconButton>
    </Menu>
  );
}
