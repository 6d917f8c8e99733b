import type { Binding } from './binding.ts';
import type { CheckDepth } from './integrity.ts';
import type { LibraryFolder } from './libraryFolder.ts';
import type { LibraryKeeper } from './libraryKeeper.ts';
import type { UpkeepReport, UpkeepTask } from './upkeep.ts';

export interface UpkeepParts {
  readonly keeper: LibraryKeeper;
  readonly files: LibraryFolder;
  readonly binding: Binding;
  readonly now: () => string;
  /** Does one round in another thread. */
  readonly care: (task: UpkeepTask) => Promise<UpkeepReport>;
  readonly report: (what: string, error?: unknown) => void;
  /** The library was replaced: its keeper has notices for the user. */
  readonly onReplaced: () => void;
}

export interface Upkeep {
  /** One round: empty the bin of what is old, check, replace what is damaged, back up what is due. */
  round(): Promise<void>;
  /** What the last round found; null before the first. */
  last(): UpkeepReport | null;
}

/** How long a study stays in the bin, ms. */
const binnedFor = 30 * 24 * 3_600_000;

/** Looks after the library: in full after an unclean exit, else quickly. */
export function createUpkeep({ keeper, files, binding, now, care, report, onReplaced }: UpkeepParts): Upkeep {
  let depth: CheckDepth = keeper.afterUncleanExit ? 'full' : 'quick';
  let last: UpkeepReport | null = null;
  let running: Promise<void> | null = null;

  const look = async () => {
    last = await care({ files, binding, depth, at: now() });
    depth = 'quick';
  };
  const round = async () => {
    if (keeper.inMemory()) return;
    try {
      const past = new Date(Date.parse(now()) - binnedFor).toISOString();
      keeper.use(({ shelf }) => shelf.emptyBin(past));
      await look();
      if (last === null || last.damage.length === 0) return;
      report('the library is damaged');
      keeper.replace();
      onReplaced();
      await look();
    } catch (error) {
      report('care for the library', error);
    }
  };
  return {
    round: () => {
      running ??= round().finally(() => {
        running = null;
      });
      return running;
    },
    last: () => last,
  };
}
