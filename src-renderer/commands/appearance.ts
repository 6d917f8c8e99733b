import { switchLanguage } from '../messages/i18n.ts';
import { firstStudyIn } from '../messages/presetText.ts';
import type { Language, Theme } from '../stores/appearanceStore.ts';
import type { Stores } from '../stores/stores.ts';

/** Switches the language of the whole window at once and remembers it. */
export function setLanguage(stores: Stores, language: Language): void {
  switchLanguage(language);
  stores.appearance.setState({ language });
  translateFirstStudy(stores, language);
  void stores.bridge.writeSettings({ language });
}

/** The study of the first start speaks the language of the window until it is the user's own. */
function translateFirstStudy(stores: Stores, language: Language): void {
  const { firstStudy } = stores.dataset.getState();
  const state = stores.study.getState();
  const untouched = state.past.length === 0 && state.future.length === 0 && state.document.path === null;
  if (!firstStudy || firstStudy.id !== state.study.id || !untouched) return;
  const study = firstStudyIn(firstStudy, language);
  stores.study.setState({ study, journaled: study });
}

export function setTheme(stores: Stores, theme: Theme): void {
  stores.appearance.setState({ theme, resolvedTheme: resolveTheme(theme) });
  void stores.bridge.writeSettings({ theme });
}

const darkSystem = () => matchMedia('(prefers-color-scheme: dark)');

const forcedColours = () => matchMedia('(forced-colors: active)');

/** What a choice of theme comes to under the system's own, which decides where it forces its colours on the window. */
export function resolveTheme(theme: Theme): 'light' | 'dark' {
  if (theme !== 'system' && !forcedColours().matches) return theme;
  return darkSystem().matches ? 'dark' : 'light';
}

/** Keeps the page and the store on the theme chosen, and follows the system where that is the choice. */
export function followTheme(stores: Stores): () => void {
  const apply = () => {
    document.documentElement.dataset.theme = stores.appearance.getState().resolvedTheme;
  };
  apply();
  const followSystem = () => {
    const { theme } = stores.appearance.getState();
    stores.appearance.setState({ resolvedTheme: resolveTheme(theme) });
  };
  const stop = stores.appearance.subscribe(apply);
  const queries = [darkSystem(), forcedColours()];
  for (const query of queries) query.addEventListener('change', followSystem);
  return () => {
    stop();
    for (const query of queries) query.removeEventListener('change', followSystem);
  };
}

export function rememberPanelSize(stores: Stores, panel: string, percent: number): void {
  const { panelSizes } = stores.appearance.getState();
  const next = { ...panelSizes, [panel]: Math.round(percent * 100) / 100 };
  stores.appearance.setState({ panelSizes: next });
  void stores.bridge.writeSettings({ panelSizes: next });
}

export function dismissHint(stores: Stores): void {
  stores.appearance.setState({ hintSeen: true });
  void stores.bridge.writeSettings({ hintSeen: true });
}
