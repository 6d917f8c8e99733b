import type { PolicyEvent } from '../../src-model/dataset/dataset.ts';
import type { Lever } from '../../src-model/levers/lever.ts';
import type { Language } from '../stores/appearanceStore.ts';
import { measures } from './zh-CN/measures.ts';

/** What a dated measure is called; one that the catalogue does not know keeps the title of its dataset. */
export function measureTitle({ id, title }: Pick<PolicyEvent, 'id' | 'title'>, language: Language): string {
  return (language === 'zh-CN' ? measures[id] : undefined) ?? title;
}

/**
 * The note of a lever. That of a measure as it ships, `2025-02-04: US …`, is told in the language of the window; what
 * a user wrote is never replaced.
 */
export function leverNote(
  lever: Lever,
  events: readonly PolicyEvent[],
  language: Language,
): string | undefined {
  const event = lever.id === undefined ? undefined : events.find(({ id }) => id === lever.id);
  if (event === undefined || lever.note !== `${event.date}: ${event.title}`) return lever.note;
  return `${event.date}${language === 'zh-CN' ? '：' : ': '}${measureTitle(event, language)}`;
}
