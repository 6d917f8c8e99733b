import type { ElectronApplication, Page } from 'playwright';

/** The size at which the window is measured. */
export const size = { width: 1920, height: 1080 };

export async function enlarge(app: ElectronApplication, window: Page): Promise<void> {
  await app.evaluate(({ BrowserWindow }, to) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(to.width, to.height);
  }, size);
  await window.waitForFunction((to) => innerWidth === to.width && innerHeight === to.height, size);
}
