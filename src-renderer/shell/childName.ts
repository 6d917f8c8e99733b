import type { TFunction } from 'i18next';

/** What a scenario based on another is called at first; a child of a child does not pile the ending up. */
export function childName(parent: string, t: TFunction): string {
  const ending = t('scenarios.childName', { name: '' });
  const numbered = /^(.*) \d+$/.exec(parent)?.[1] ?? parent;
  const root = numbered.endsWith(ending) ? numbered.slice(0, -ending.length) : parent;
  return t('scenarios.childName', { name: root });
}
