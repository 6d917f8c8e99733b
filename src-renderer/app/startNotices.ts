import type { StartNotice } from '../../src-ipc/bootstrap.ts';
import { showDialog, showNotice } from '../commands/messages.ts';
import type { Stores } from '../stores/stores.ts';

/** Tells what happened before the window opened: in a bar, or for a refused file with all its problems. */
export function tell(stores: Stores, notice: StartNotice): void {
  switch (notice.code) {
    case 'libraryMovedAside':
      return showNotice(stores, { tone: 'error', key: notice.code, params: { path: notice.movedTo } });
    case 'libraryUnavailable':
      return showNotice(stores, { tone: 'error', key: notice.code, params: { reason: notice.reason } });
    case 'libraryFromNewerVersion':
      return showNotice(stores, { tone: 'warn', key: notice.code });
    case 'windowReloadedAfterCrash':
      return showNotice(stores, { tone: 'ok', key: notice.code });
    case 'startFileRefused':
      return showDialog(stores, { kind: 'refused', file: notice.path, problems: notice.problems });
  }
}
