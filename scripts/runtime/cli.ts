// `npm run runtime`: prepares the desktop runtime ahead of time, trying the official download again.
import { endWith } from './announce.ts';
import { announceRuntime, prepareRuntime } from './prepare.ts';

try {
  announceRuntime(await prepareRuntime({ needs: ['screenless'], retryOfficial: true }));
} catch (failure) {
  endWith(failure);
}
