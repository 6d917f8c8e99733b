import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Configuration, Platform } from 'electron-builder';
import { announce } from '../runtime/announce.ts';
import { checkout } from '../runtime/cacheFolder.ts';
import type { Runtime } from '../runtime/prepare.ts';

/**
 * `release` is what users get. `inspectable` differs from it in one fuse: it lets Playwright attach. Neither is for
 * users when the runtime is the fallback.
 */
export type Edition = 'release' | 'inspectable';

/** Makes the unpacked application from out/ and answers its executable. */
export async function packageApp(runtime: Runtime, edition: Edition): Promise<string> {
  const output = join(checkout, 'dist', edition);
  announce(`packaging the ${edition} edition with Electron ${runtime.version}`);
  await rm(output, { recursive: true, force: true });
  // The fuses are written into the copy: were it a hard link, the cached runtime would change with it.
  process.env.USE_HARD_LINKS = 'false';
  const config: Configuration = {
    extends: join(checkout, 'electron-builder.yml'),
    directories: { output },
    electronVersion: runtime.version,
    electronDist: runtime.folder,
    extraResources: runtime.sqliteBinding
      ? [{ from: runtime.sqliteBinding, to: 'sqlite/better_sqlite3.node' }]
      : [],
    // A runtime that was given to us carries the stand-in app of development.
    afterPack: ({ packager, appOutDir }) =>
      rm(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true }),
    ...(edition === 'inspectable' ? { electronFuses: { enableNodeCliInspectArguments: true } } : {}),
  };
  await build({
    targets: Platform.current().createTarget('dir'),
    projectDir: checkout,
    config,
    publish: null,
  });
  return executableOf(output);
}

/** The executable of a package that was made before. */
export function packagedExecutable(edition: Edition): string {
  return executableOf(join(checkout, 'dist', edition));
}

function executableOf(output: string): string {
  const arm = process.arch === 'arm64' ? '-arm64' : '';
  if (process.platform === 'darwin')
    return join(output, `mac${arm}`, 'Overhang.app', 'Contents', 'MacOS', 'Overhang');
  if (process.platform === 'win32') return join(output, `win${arm}-unpacked`, 'Overhang.exe');
  return join(output, `linux${arm}-unpacked`, 'overhang');
}
