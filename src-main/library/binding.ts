import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where the native part of SQLite comes from: a file of its own, or the package's prebuilt. */
export type Binding = { readonly from: 'file'; readonly path: string } | { readonly from: 'package' };

export interface RuntimeFacts {
  /** OVERHANG_SQLITE_BINDING: set by the scripts that run the application on another runtime. */
  readonly override: string | undefined;
  /** Electron's resources folder; undefined under plain Node. */
  readonly resourcesPath: string | undefined;
  /** `process.versions.napi`. */
  readonly nodeApi: string | undefined;
  readonly exists?: (path: string) => boolean;
}

/** The prebuilt needs Node-API 10 and ends the process under an older one, so the choice is made before loading. */
const prebuiltNodeApi = 10;

export function chooseBinding({
  override,
  resourcesPath,
  nodeApi,
  exists = existsSync,
}: RuntimeFacts): Binding {
  const within = (...names: readonly string[]) =>
    resourcesPath !== undefined && exists(join(resourcesPath, ...names));
  // A release loads no code that its surroundings name.
  const released = within('app.asar');
  if (!released && override !== undefined && override !== '') return { from: 'file', path: override };
  const packaged = ['sqlite', 'better_sqlite3.node'];
  if (within(...packaged)) return { from: 'file', path: join(resourcesPath ?? '', ...packaged) };
  if (Number(nodeApi) >= prebuiltNodeApi) return { from: 'package' };
  throw new Error(`no SQLite binding for Node-API ${nodeApi ?? 'unknown'}: set OVERHANG_SQLITE_BINDING`);
}

/** The choice for this process. */
export function bindingHere(): Binding {
  return chooseBinding({
    override: process.env.OVERHANG_SQLITE_BINDING,
    resourcesPath: process.resourcesPath,
    nodeApi: process.versions.napi,
  });
}
