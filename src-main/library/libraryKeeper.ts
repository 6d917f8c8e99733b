import type { StartNotice } from '../../src-ipc/bootstrap.ts';
import type { LibraryOverview } from '../../src-ipc/library.ts';
import type { Library } from './library.ts';
import { lockLibrary } from './libraryLock.ts';
import {
  type OpenedLibrary,
  type OpenOptions,
  openInMemory,
  openLibrary,
  replaceDamaged,
} from './openLibrary.ts';
import { endSession } from './runningSession.ts';
import { isDamage, type Sqlite } from './sqlite.ts';

/**
 * Holds the library for the rest of the application. Damage found while it is in use is dealt with on the spot: the
 * file is moved aside, a backup stands in, and the work is done again on that.
 */
export interface LibraryKeeper {
  use<T>(work: (library: Library) => T): T;
  /** Moves the library aside because a check found damage that no work has met yet. */
  replace(): void;
  /** What to tell the user about opening the library; each notice is handed over once. */
  takeNotices(): readonly StartNotice[];
  readonly afterUncleanExit: boolean;
  /** Nothing is kept beyond this session. */
  inMemory(): boolean;
  /** Where a damaged library of this session went, and the backup that stands in for it; null if there was none. */
  restored(): LibraryOverview['restored'];
  close(): void;
}

export function keepLibrary(options: OpenOptions, onReplaced: () => void = () => {}): LibraryKeeper {
  const lock = lockLibrary(options.files.lock, options.binding);
  const first =
    lock.state === 'taken'
      ? openInMemory(options, { code: 'libraryUnavailable', reason: 'inUse' })
      : openLibrary(options);
  let opened: OpenedLibrary = first;
  let notices: readonly StartNotice[] = first.notices;
  let restored = restoredIn(first.notices);

  const replace = () => {
    if (opened.inMemory) return;
    attemptClose(opened.library.db);
    opened = replaceDamaged(options);
    notices = [...notices, ...opened.notices];
    restored = restoredIn(opened.notices) ?? restored;
    onReplaced();
  };

  return {
    use: (work) => {
      try {
        return work(opened.library);
      } catch (error) {
        if (!isDamage(error) || opened.inMemory) throw error;
        replace();
        return work(opened.library);
      }
    },
    replace,
    takeNotices: () => {
      const taken = notices;
      notices = [];
      return taken;
    },
    afterUncleanExit: first.afterUncleanExit,
    inMemory: () => opened.inMemory,
    restored: () => restored,
    close: () => {
      try {
        if (opened.library.db.open) endSession(opened.library.db);
      } finally {
        attemptClose(opened.library.db);
        if (lock.state === 'ours') lock.release();
      }
    },
  };
}

function restoredIn(notices: readonly StartNotice[]): LibraryOverview['restored'] {
  const notice = notices.find(({ code }) => code === 'libraryMovedAside');
  return notice?.code === 'libraryMovedAside' ? { movedTo: notice.movedTo, backupAt: notice.backupAt } : null;
}

/** Closing a damaged file may fail too; its bytes are safe on the disk. */
function attemptClose(db: Sqlite): void {
  try {
    db.close();
  } catch {
    // Nothing more can be done for this connection.
  }
}
