import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPackageFromFiles } from '@electron/asar';

/** Packs `defaultApp.cjs` as the `default_app.asar` of the Electron in `folder`; the same bytes every time. */
export async function packDefaultApp(folder: string): Promise<void> {
  const source = mkdtempSync(join(folder, 'default-app-'));
  const [manifest, program] = [join(source, 'package.json'), join(source, 'index.cjs')];
  writeFileSync(manifest, '{"name":"default-app","main":"index.cjs"}\n', { mode: 0o644 });
  copyFileSync(join(import.meta.dirname, 'defaultApp.cjs'), program);
  await createPackageFromFiles(source, join(folder, 'resources', 'default_app.asar'), [manifest, program]);
  rmSync(source, { recursive: true });
}
