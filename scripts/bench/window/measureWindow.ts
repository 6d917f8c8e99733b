import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareRuntime } from '../../runtime/prepare.ts';
import { spread, type Times } from '../spread.ts';
import { dragSlider } from './dragSlider.ts';
import { endApp, startToUsable } from './launchApp.ts';

const starts = 5;
const dragSeconds = 6;

/** Starts the app in its real window several times, then drags a lever in it. */
export async function measureWindow(): Promise<Times> {
  const runtime = await prepareRuntime({ needs: ['screenless'] });
  const untilUsable: number[] = [];
  for (let i = 1; ; i++) {
    const profile = mkdtempSync(join(tmpdir(), 'overhang-bench-'));
    const { app, milliseconds } = await startToUsable(runtime, profile);
    try {
      untilUsable.push(milliseconds);
      if (i < starts) continue;
      const window = await app.firstWindow();
      const { inputToPaint, longTasks, changedFrames } = await dragSlider(window, dragSeconds);
      if (changedFrames < inputToPaint.length / 10) throw new Error('the board did not follow the slider');
      return {
        'start to usable': spread(untilUsable),
        'slider drag, input to paint': spread(inputToPaint),
        'slider drag, tasks over 50 ms': spread(longTasks.length > 0 ? longTasks : [0]),
      };
    } finally {
      await endApp(app);
      rmSync(profile, { recursive: true, force: true });
    }
  }
}
