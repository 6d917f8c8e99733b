import type { Lever } from '../../src-model/levers/lever.ts';
import { quarterIndex } from '../../src-model/study/quarter.ts';
import type { LeverCard } from './card.ts';
import { fieldOf } from './card.ts';

/** How a lever's main number unfolds: one value a quarter, and where it reaches its full strength. */
export interface TimePath {
  /** Index 0 is the base quarter. */
  readonly values: readonly number[];
  readonly start: number;
  /** First quarter at full strength. */
  readonly full: number;
  /** Last quarter in which it acts, `undefined` while it goes on. */
  readonly end: number | undefined;
}

/** The path of §7: ramp(t) = clip((t − start + 1) / max(1, phase), 0, 1), 0 after the end. */
export function timePath(lever: Lever, card: LeverCard, baseYear: number, quarters: number): TimePath {
  const start = quarterIndex(lever.start, baseYear);
  const phase = Math.max(1, card.phased ? Number(fieldOf(lever, 'phaseInQuarters') ?? 0) : 1);
  const duration = fieldOf(lever, 'durationQuarters');
  const ends = [
    ...(lever.end === undefined ? [] : [quarterIndex(lever.end, baseYear)]),
    ...(typeof duration === 'number' ? [start + duration - 1] : []),
  ];
  const end = ends.length > 0 ? Math.min(...ends) : undefined;
  const strength = Number(fieldOf(lever, card.main.field));
  const values = Array.from({ length: quarters + 1 }, (_, t) => {
    if (t < start || (end !== undefined && t > end)) return card.neutral;
    const ramp = Math.min(1, (t - start + 1) / phase);
    return card.neutral + (strength - card.neutral) * ramp;
  });
  return { values, start, full: start + phase - 1, end };
}
