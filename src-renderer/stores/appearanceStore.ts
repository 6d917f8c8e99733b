import { createStore, type StoreApi } from 'zustand/vanilla';

export type Language = 'en' | 'zh-CN';
export type Theme = 'system' | 'light' | 'dark';

export interface AppearanceState {
  readonly language: Language;
  readonly theme: Theme;
  /** What `theme` comes to now: follows the system while `theme` is `system`. Charts redraw when it changes. */
  readonly resolvedTheme: 'light' | 'dark';
}

export type AppearanceStore = StoreApi<AppearanceState>;

export function createAppearanceStore(initial: AppearanceState): AppearanceStore {
  return createStore<AppearanceState>()(() => initial);
}
