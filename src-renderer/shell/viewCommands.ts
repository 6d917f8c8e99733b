import { setLanguage, setTheme } from '../commands/appearance.ts';
import { focusQuarter, openTariffs, setBoard, showView } from '../commands/board.ts';
import type { Words } from '../levers/wording.ts';
import type { AppearanceState } from '../stores/appearanceStore.ts';
import { views } from '../views/registry.ts';
import type { Command } from './command.ts';

/** How the board is looked at. */
export function viewCommands({ t }: Words, difference: boolean): readonly Command[] {
  return [
    ...views.map(
      ({ id }, index): Command => ({
        id: `view:${id}`,
        group: 'view',
        text: t('shell.goTo', { name: t(`board.views.${id}`) }),
        shortcuts: [`Alt+Digit${index + 1}`],
        run: (stores) => showView(stores, id),
      }),
    ),
    {
      id: 'tariffGrid',
      group: 'view',
      text: t('tariffs.open'),
      shortcuts: ['$mod+Shift+t'],
      run: (stores) => openTariffs(stores),
    },
    {
      id: 'difference',
      group: 'view',
      text: t(difference ? 'shell.levels' : 'shell.difference'),
      shortcuts: ['$mod+Shift+d'],
      run: (stores) => setBoard(stores, { difference: !difference }),
    },
    {
      id: 'previousQuarter',
      group: 'view',
      text: t('shell.previousQuarter'),
      shortcuts: ['Alt+ArrowLeft'],
      run: (stores) => focusQuarter(stores, stores.board.getState().focusQuarter - 1),
    },
    {
      id: 'nextQuarter',
      group: 'view',
      text: t('shell.nextQuarter'),
      shortcuts: ['Alt+ArrowRight'],
      run: (stores) => focusQuarter(stores, stores.board.getState().focusQuarter + 1),
    },
  ];
}

const themes = { system: 'shell.themeSystem', light: 'shell.themeLight', dark: 'shell.themeDark' } as const;
/** Languages under their own names, as is usual: who cannot read the window can still find them. */
export const languages = { en: 'English', 'zh-CN': '简体中文' } as const;

export function appearanceCommands(
  { t }: Words,
  appearance: Pick<AppearanceState, 'theme' | 'language'>,
): readonly Command[] {
  const themeIds = ['system', 'light', 'dark'] as const;
  const languageIds = ['en', 'zh-CN'] as const;
  return [
    ...themeIds.map(
      (theme): Command => ({
        id: `theme:${theme}`,
        group: 'appearance',
        text: `${t('shell.theme')}: ${t(themes[theme])}`,
        disabled: appearance.theme === theme,
        run: (stores) => setTheme(stores, theme),
      }),
    ),
    ...languageIds.map(
      (language): Command => ({
        id: `language:${language}`,
        group: 'appearance',
        text: `${t('shell.language')}: ${languages[language]}`,
        disabled: appearance.language === language,
        run: (stores) => setLanguage(stores, language),
      }),
    ),
  ];
}
