import { type ElectronApplication, _electron as electron } from 'playwright';
import { checkout } from '../../runtime/cacheFolder.ts';
import { type Runtime, runtimeEnvironment, runtimeSwitches } from '../../runtime/prepare.ts';

/** Starts the app on a profile, with a study file where one is given; the runtime must be prepared. */
function launchApp(runtime: Runtime, profile: string, file: readonly string[]): Promise<ElectronApplication> {
  return electron.launch({
    executablePath: runtime.executable,
    args: [...runtimeSwitches(), checkout, ...file],
    env: {
      ...(process.env as Record<string, string>),
      ...runtimeEnvironment(runtime),
      XDG_CONFIG_HOME: profile,
    },
  });
}

/** Milliseconds from the start of the process until a lever can be moved; the app runs on. */
export async function startToUsable(
  runtime: Runtime,
  profile: string,
  ...file: readonly string[]
): Promise<{ readonly app: ElectronApplication; readonly milliseconds: number }> {
  const begin = performance.now();
  const app = await launchApp(runtime, profile, file);
  const window = await app.firstWindow();
  await window.getByRole('slider').first().waitFor();
  return { app, milliseconds: performance.now() - begin };
}

export async function endApp(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ app: electronApp }) => electronApp.exit(0)).catch(() => undefined);
  await app.close();
}
