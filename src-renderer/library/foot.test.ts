import { describe, expect, it } from 'vitest';
import type { LibraryOverview } from '../../src-ipc/library.ts';
import { testStores } from '../../tests/window/testStores.ts';
import { wordsIn } from '../../tests/window/words.ts';
import { soundness } from './LibraryFoot.tsx';
import { daysLeft } from './StudyRow.tsx';

const words = wordsIn('en', testStores().dataset.getState().dataset);
const now = new Date(2026, 10, 25, 14, 0);
const sound: LibraryOverview = {
  shelves: { all: 0, recent: 0, unsaved: 0, bin: 0 },
  revisions: 0,
  bytes: 0,
  tags: [],
  sound: true,
  backupAt: new Date(2026, 10, 25, 12, 5).toISOString(),
  kept: true,
  restored: null,
};
const said = (change: Partial<LibraryOverview>) => soundness({ ...sound, ...change }, words, now);

describe('the foot of the library', () => {
  it('says that all is well, and since when', () => {
    expect(said({})).toEqual({ tone: 'ok', text: 'Library sound, last backup today 12:05' });
    expect(said({ backupAt: null }).text).toBe('Library sound, no backup yet');
  });

  it('claims nothing before the first check', () => {
    expect(said({ sound: null, backupAt: null })).toEqual({ tone: 'none', text: 'Library not checked yet' });
  });

  it('says where the damaged library went and what stands in for it', () => {
    const restored = { movedTo: '/data/damaged-1', backupAt: new Date(2026, 10, 24, 9, 0).toISOString() };
    expect(said({ restored })).toMatchObject({ tone: 'warn', text: /24 Nov 2026.*\/data\/damaged-1/ });
    expect(said({ restored: { ...restored, backupAt: null } }).text).toMatch(/could be read.*damaged-1/);
  });

  it('says before all else that nothing is kept', () => {
    expect(said({ kept: false, sound: false }).text).toMatch(/in memory only/);
  });
});

it('the bin counts the days that are left', () => {
  const hours = (count: number) => new Date(now.getTime() - count * 3_600_000);
  expect(daysLeft(hours(0), now)).toBe(30);
  expect(daysLeft(hours(25), now)).toBe(29);
  expect(daysLeft(hours(24 * 29.5), now)).toBe(1);
  // A clock that was moved back promises nothing beyond the rule.
  expect(daysLeft(hours(-50), now)).toBe(30);
});
