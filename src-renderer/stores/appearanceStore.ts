import { createStore, type StoreApi } from 'zustand/vanilla';

export type Language = 'en' | 'zh-CN';
export type Theme = 'system' | 'light' | 'dark';

export interface AppearanceState {
  readonly language: Language;
  readonly theme: Theme;
  /** What `theme` comes to now: follows the system while `theme` is `system`. Charts redraw when it changes. */
  readonly resolvedTheme: 'light' | 'dark';
  /** The window fills the screen: its button restores. */
  readonly maximized: boolean;
  readonly hintSeen: boolean;
  /** Sizes of resizable panels in percent, by panel id. */
  readonly panelSizes: Readonly<Record<string, number>>;
}

export type AppearanceStore = StoreApi<AppearanceState>;

export function createAppearanceStore(initial: AppearanceState): AppearanceStore {
  return createStore<AppearanceState>()(() => initial);
}
