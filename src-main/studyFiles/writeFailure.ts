import type { WriteFailure } from '../../src-ipc/document.ts';

/** The system's code of an error, such as ENOSPC; empty if it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

const failures: Readonly<Record<string, WriteFailure>> = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EFBIG: 'diskFull',
  EROFS: 'readOnly',
  EACCES: 'readOnly',
  EPERM: 'readOnly',
  EBUSY: 'locked',
  ETXTBSY: 'locked',
  ENOENT: 'folderMissing',
  ENOTDIR: 'folderMissing',
  EISDIR: 'notARegularFile',
  SQLITE_FULL: 'diskFull',
  SQLITE_READONLY: 'readOnly',
  SQLITE_BUSY: 'locked',
};

/** Why a write failed, in the terms of the contract. */
export function writeFailure(error: unknown): WriteFailure {
  const code = errorCode(error);
  // SQLite adds the particulars to its codes, as in SQLITE_READONLY_DBMOVED.
  const [primary = code] = /^SQLITE_[A-Z]+/.exec(code) ?? [];
  return failures[primary] ?? 'other';
}
