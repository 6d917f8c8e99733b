import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import type { Runtime } from '../../runtime/prepare.ts';
import { endApp, startToUsable } from './launchApp.ts';
import { sixScenarioStudy } from './sixScenarioStudy.ts';

/** The size at which the window is measured. */
const size = { width: 1920, height: 1080 };

/** Starts the app on a fresh profile with the study of six scenarios, at the size it is measured at, and ends it. */
export async function inSixScenarioWindow(
  runtime: Runtime,
  measure: (window: Page) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'overhang-bench-'));
  const file = join(folder, 'six.overhang');
  writeFileSync(file, sixScenarioStudy());
  const { app } = await startToUsable(runtime, join(folder, 'profile'), file);
  try {
    const window = await app.firstWindow();
    await enlarge(app, window);
    await window.getByRole('button', { name: 'Understood' }).click();
    await measure(window);
  } finally {
    await endApp(app);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function enlarge(app: ElectronApplication, window: Page): Promise<void> {
  await app.evaluate(({ BrowserWindow }, to) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(to.width, to.height);
  }, size);
  await window.waitForFunction((to) => innerWidth === to.width && innerHeight === to.height, size);
}
