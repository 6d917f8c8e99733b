// `npm run pack`: the unpacked application in dist/release; `-- --inspectable` makes the edition that tests drive.
import { freshBuild } from './build/freshBuild.ts';
import { type Edition, packageApp } from './build/package.ts';
import { endWith } from './runtime/announce.ts';
import { announceRuntime, prepareRuntime } from './runtime/prepare.ts';

const edition: Edition = process.argv.includes('--inspectable') ? 'inspectable' : 'release';

try {
  const runtime = await prepareRuntime();
  announceRuntime(runtime);
  await freshBuild();
  process.stdout.write(`${await packageApp(runtime, edition)}\n`);
} catch (failure) {
  endWith(failure);
}
