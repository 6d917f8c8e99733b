import type { StartNotice } from '../../src-ipc/bootstrap.ts';
import { showDialog, showNotice } from '../commands/messages.ts';
import type { Stores } from '../stores/stores.ts';

/** Tells what happened before the window opened: in a bar, or for a refused file with all its problems. */
export function tell(stores: Stores, notice: StartNotice): void {
  switch (notice.code) {
    case 'libraryMovedAside':
      showNotice(stores, { tone: 'error', key: notice.code, params: { path: notice.movedTo } });
      break;
    case 'libraryUnavailable':
      showNotice(stores, {
        tone: 'error',
        key: notice.code,
        params: { reason: notice.reason === 'inUse' ? 'inUse' : 'other', code: notice.reason },
      });
      break;
    case 'libraryFromNewerVersion':
      showNotice(stores, { tone: 'warn', key: notice.code });
      break;
    case 'windowReloadedAfterCrash':
      showNotice(stores, { tone: 'ok', key: notice.code });
      break;
    case 'startFileRefused':
      showDialog(stores, { kind: 'refused', file: notice.path, problems: notice.problems });
      break;
  }
}
