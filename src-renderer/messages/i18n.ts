import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../stores/appearanceStore.ts';
import type { Messages } from './catalogue.ts';
import { en } from './en/index.ts';
import { zhCN } from './zh-CN/index.ts';

export type { Messages };

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Messages };
    returnNull: false;
  }
}

/** Starts the message catalogue; both languages are bundled, so nothing is awaited. */
export function startMessages(language: Language): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en }, 'zh-CN': { translation: zhCN } },
    interpolation: { escapeValue: false },
    initAsync: false,
    returnNull: false,
  });
  document.documentElement.lang = language;
}

/** Switches the language of the whole window at once. */
export function switchLanguage(language: Language): void {
  void i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
