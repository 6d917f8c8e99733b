import type { Settings } from '../../src-ipc/settings.ts';
import { en } from './en.ts';
import { zhCN } from './zhCN.ts';

/** What main itself says: menu, system dialogs, the last words of a failing process. */
export type Messages = { readonly [K in keyof typeof en]: string };

const catalogues: Readonly<Record<Settings['language'], Messages>> = { en, 'zh-CN': zhCN };

export function messagesIn(language: Settings['language']): Messages {
  return catalogues[language];
}

/** The language of a user who has not chosen one, from the system's list of preferred languages. */
export function systemLanguage(preferred: readonly string[]): Settings['language'] {
  return preferred[0]?.toLowerCase().startsWith('zh') === true ? 'zh-CN' : 'en';
}
