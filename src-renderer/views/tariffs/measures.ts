import type { Dataset, PolicyEvent } from '../../../src-model/dataset/dataset.ts';
import { quarterIndex } from '../../../src-model/study/quarter.ts';

/** What a dated measure is to a scenario: acting already, part of the base year's rates, without a rate, or to be added. */
export type MeasureState = 'inForce' | 'inBase' | 'noRate' | 'free';

export function measureState(
  event: PolicyEvent,
  acting: readonly { readonly id?: string | undefined }[],
  baseYear: number,
): MeasureState {
  if (acting.some(({ id }) => id === event.id)) return 'inForce';
  if (quarterIndex(event.quarter, baseYear) < 1) return 'inBase';
  return event.ratePercent === 0 ? 'noRate' : 'free';
}

/** Measures, the latest first, whose title, date, measure, sides or source hold every word of `text`. */
export function measuresFound(
  { policyEvents }: Dataset,
  text: string,
  wordsOf: (event: PolicyEvent) => readonly string[],
): readonly PolicyEvent[] {
  const sought = text.toLowerCase().split(/\s+/).filter(Boolean);
  return policyEvents
    .filter((event) => {
      const words = [event.title, event.date, event.measure, ...wordsOf(event)].join(' ').toLowerCase();
      return sought.every((word) => words.includes(word));
    })
    .toSorted((a, b) => b.date.localeCompare(a.date));
}
