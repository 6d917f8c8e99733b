import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareRuntime } from '../../runtime/prepare.ts';
import { spread, type Times } from '../spread.ts';
import { endApp, startToUsable } from './launchApp.ts';
import { measureDeeds } from './measureDeeds.ts';
import { measureDrags } from './measureDrags.ts';

const starts = 5;

/** Starts the app in its real window several times, then drags levers in it. */
export async function measureWindow(): Promise<Times> {
  const runtime = await prepareRuntime({ needs: ['screenless'] });
  const untilUsable: number[] = [];
  for (let i = 0; i < starts; i++) {
    const profile = mkdtempSync(join(tmpdir(), 'overhang-bench-'));
    const { app, milliseconds } = await startToUsable(runtime, profile);
    untilUsable.push(milliseconds);
    await endApp(app);
    rmSync(profile, { recursive: true, force: true });
  }
  return {
    'start to usable': spread(untilUsable),
    ...(await measureDrags(runtime)),
    ...(await measureDeeds(runtime)),
  };
}
