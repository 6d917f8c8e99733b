import type { Settings, SettingsChange } from '../../src-ipc/settings.ts';
import type { LibraryKeeper } from '../library/libraryKeeper.ts';
import type { Report } from './report.ts';

export interface LiveSettings {
  current(): Settings;
  change(change: SettingsChange): Settings;
}

/** Settings in force: they hold for the session even where the library cannot keep them. */
export function liveSettings(
  keeper: LibraryKeeper,
  language: Settings['language'],
  report: Report,
): LiveSettings {
  const defaults: Settings = {
    language,
    theme: 'system',
    hintSeen: false,
    panelSizes: {},
    arrangement: 'overlay',
  };
  let settings = defaults;
  try {
    settings = keeper.use((library) => library.settings.read(defaults));
  } catch (error) {
    report('read the settings', error);
  }
  return {
    current: () => settings,
    change: (change) => {
      settings = { ...settings, ...change };
      try {
        keeper.use((library) => library.settings.write(change));
      } catch (error) {
        report('write the settings', error);
      }
      return settings;
    },
  };
}
