import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bindingHere } from '../../../src-main/library/binding.ts';
import { libraryFolder } from '../../../src-main/library/libraryFolder.ts';
import { openLibrary } from '../../../src-main/library/openLibrary.ts';
import { prepareRuntime } from '../../runtime/prepare.ts';
import { fillLibrary } from '../library/fillLibrary.ts';
import { spread, type Times } from '../spread.ts';
import { endApp, startToUsable } from './launchApp.ts';

const starts = 7;

/** Starts on an empty library and on one of 10,000 studies, by turns, so that both meet the same noise. */
export async function measureFullLibrary(): Promise<Times> {
  const runtime = await prepareRuntime({ needs: ['screenless'] });
  const profiles = { empty: fresh(), full: fresh() };
  try {
    const options = {
      files: libraryFolder(join(profiles.full, 'Overhang')),
      binding: bindingHere(),
      now: () => new Date().toISOString(),
    };
    const { library } = openLibrary(options);
    fillLibrary(library);
    library.db.prepare('DELETE FROM running_session').run();
    library.db.close();
    const times = { empty: [] as number[], full: [] as number[] };
    for (let i = 0; i < starts; i++)
      for (const kind of ['empty', 'full'] as const) {
        const { app, milliseconds } = await startToUsable(runtime, profiles[kind]);
        times[kind].push(milliseconds);
        await endApp(app);
      }
    return {
      'start to usable, by turns: an empty library': spread(times.empty),
      'start to usable, by turns: 10,000 studies': spread(times.full),
    };
  } finally {
    for (const profile of Object.values(profiles)) rmSync(profile, { recursive: true, force: true });
  }
}

function fresh(): string {
  return mkdtempSync(join(tmpdir(), 'overhang-bench-'));
}
