import { type Settings, type SettingsChange, settingsSchema } from '../../src-ipc/settings.ts';
import type { Sqlite } from './sqlite.ts';

export interface SettingsStore {
  /** What is stored, laid over the defaults. A value that this version does not understand is left in the file. */
  read(defaults: Settings): Settings;
  write(change: SettingsChange): void;
}

export function createSettingsStore(db: Sqlite): SettingsStore {
  const all = db.prepare<[], { name: string; value: string }>('SELECT name, value FROM settings');
  const put = db.prepare<[string, string]>(
    'INSERT INTO settings VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  );
  return {
    read: (defaults) =>
      all.all().reduce((settings, { name, value }) => withStored(settings, name, value), defaults),
    write: db.transaction((change: SettingsChange) => {
      for (const [name, value] of Object.entries(change)) put.run(name, JSON.stringify(value));
    }),
  };
}

function withStored(settings: Settings, name: string, value: string): Settings {
  try {
    const merged = settingsSchema.safeParse({ ...settings, [name]: JSON.parse(value) });
    return merged.success ? merged.data : settings;
  } catch {
    return settings;
  }
}
