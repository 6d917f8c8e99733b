import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { announce, Refusal } from './announce.ts';
import { cacheFolder } from './cacheFolder.ts';
import { cachedFallback, fallback, fallbackFits, prepareFallback } from './fallbackElectron.ts';
import { whileLocked } from './lock.ts';
import { downloadOfficial, executableIn, installedOfficial } from './officialElectron.ts';
import { bindingVariable, buildBinding, cachedBinding } from './sqliteBinding.ts';
import { type Need, systemPackages } from './systemPackages.ts';

/** An Electron that is ready to run, with the SQLite binding it needs. */
export interface Runtime {
  readonly kind: 'official' | 'fallback' | 'given';
  readonly version: string;
  /** The unpacked Electron, as electron-builder's `electronDist` takes it. */
  readonly folder: string;
  readonly executable: string;
  /** Our own binding, when the one that better-sqlite3 brings does not fit this Electron. */
  readonly sqliteBinding: string | undefined;
}

export interface PrepareOptions {
  /** What else the caller needs from the system; a window is always meant. */
  readonly needs?: readonly Need[];
  /** Try the official download again although a fallback is in the cache. */
  readonly retryOfficial?: boolean;
}

/** Finds a runtime or prepares one, in one line a step. A second call with everything in place prepares nothing. */
export async function prepareRuntime({
  needs = [],
  retryOfficial = false,
}: PrepareOptions = {}): Promise<Runtime> {
  systemPackages(['window', ...needs]);
  return whileLocked(join(cacheFolder(), 'preparing.lock'), async () => {
    const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
    if (given) return complete('given', given);
    const official = installedOfficial();
    if (official) return complete('official', official);
    const cached = fallbackFits && !retryOfficial ? cachedFallback() : undefined;
    if (cached) return complete('fallback', cached);
    const downloaded = downloadOfficial();
    if (downloaded) return complete('official', downloaded);
    if (!fallbackFits) {
      const remedy =
        'set ELECTRON_MIRROR to a mirror, or ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron';
      throw new Refusal(`no Electron for ${process.platform}-${process.arch} can be had here`, remedy);
    }
    systemPackages(['fallback']);
    return complete('fallback', cachedFallback() ?? (await prepareFallback()));
  });
}

async function complete(kind: Runtime['kind'], folder: string): Promise<Runtime> {
  const executable = executableIn(folder);
  const version = readFileSync(join(folder, 'version'), 'utf8').replace(/^v/, '').trim();
  return { kind, version, folder, executable, sqliteBinding: await bindingFor(version, executable) };
}

/** Node-API 10, which better-sqlite3's own binding wants, came with Electron 35. */
async function bindingFor(electronVersion: string, executable: string): Promise<string | undefined> {
  if (Number.parseInt(electronVersion, 10) >= 35) return undefined;
  const cached = cachedBinding();
  if (cached) return cached;
  systemPackages(['fallback']);
  return buildBinding(executable);
}

/** One line that says which runtime runs. */
export function announceRuntime(runtime: Runtime): void {
  const note = runtime.version === fallback.version ? ', third-party build for tests and a first look' : '';
  announce(`Electron ${runtime.version} (${runtime.kind}${note})`);
}

/** What the app has to find in its environment on this runtime. */
export function runtimeEnvironment(runtime: Runtime): Record<string, string> {
  return runtime.sqliteBinding ? { [bindingVariable]: runtime.sqliteBinding } : {};
}

/** Chromium refuses to start its sandbox as root; only then is it left out. */
export function runtimeSwitches(): string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
