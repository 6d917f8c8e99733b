import diff from 'microdiff';
import type { Lever } from '../levers/lever.ts';

/** A lever before and after, with its place in either list; one side is missing where it came or went. */
export interface LeverPair {
  readonly before?: { readonly lever: Lever; readonly index: number };
  readonly after?: { readonly lever: Lever; readonly index: number };
  /** Whether it passed another lever that stayed: order matters, since levers act one on the other. */
  readonly moved: boolean;
}

/**
 * Finds which levers of two lists are the same one: by id, then by equal content, then the next one of the same kind
 * that neither names. Pairs come in the order of the list after, levers that went at the end.
 */
export function pairLevers(before: readonly Lever[], after: readonly Lever[]): readonly LeverPair[] {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const match = (fits: (a: Lever, b: Lever) => boolean) => {
    for (const [j, lever] of after.entries()) {
      if (partner.has(j)) continue;
      const i = before.findIndex((candidate, k) => !taken.has(k) && fits(candidate, lever));
      if (i < 0) continue;
      partner.set(j, i);
      taken.add(i);
    }
  };
  match((a, b) => a.id !== undefined && a.id === b.id);
  match((a, b) => sameContent(a, b));
  match((a, b) => a.kind === b.kind && (a.id === undefined || b.id === undefined));

  const order = after.flatMap((_, j) => partner.get(j) ?? []);
  const unmoved = longestRise(order);
  const kept = after.map((lever, index): LeverPair => {
    const i = partner.get(index);
    const old = i === undefined ? undefined : before[i];
    if (i === undefined || old === undefined) return { after: { lever, index }, moved: false };
    return { before: { lever: old, index: i }, after: { lever, index }, moved: !unmoved.has(i) };
  });
  const gone = before.flatMap((lever, index): LeverPair[] =>
    taken.has(index) ? [] : [{ before: { lever, index }, moved: false }],
  );
  return [...kept, ...gone];
}

/** Whether two levers say the same, whatever the order of their fields. */
export function sameContent(a: unknown, b: unknown): boolean {
  return diff({ content: a }, { content: b }).length === 0;
}

/** The members of the longest rising subsequence: what can stand still while the others move. */
function longestRise(values: readonly number[]): ReadonlySet<number> {
  const best: (readonly number[])[] = [];
  for (const [j, value] of values.entries()) {
    const before = best.slice(0, j).filter((_, i) => values[i]! < value);
    const longest = before.reduce<readonly number[]>((a, b) => (b.length > a.length ? b : a), []);
    best.push([...longest, value]);
  }
  return new Set(best.reduce<readonly number[]>((a, b) => (b.length > a.length ? b : a), []));
}
