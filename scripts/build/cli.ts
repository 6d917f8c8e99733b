// `npm run build`: bundles main, preload and renderer into out/ unless they are up to date.
import { endWith } from '../runtime/announce.ts';
import { freshBuild } from './freshBuild.ts';

try {
  await freshBuild();
} catch (failure) {
  endWith(failure);
}
