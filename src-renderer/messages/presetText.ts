import type { Scenario, Study } from '../../src-model/study/study.ts';
import type { Language } from '../stores/appearanceStore.ts';
import { firstStudyTitle, presets } from './zh-CN/presets.ts';

/** A shipped study with names and notes in the language of the window; its English is in the file. */
export function inLanguage(study: Study, language: Language): Study {
  if (language === 'en') return study;
  const title = presets[study.scenarios.at(-1)?.id ?? '']?.name ?? study.title;
  return { ...study, title, scenarios: study.scenarios.map(translated) };
}

/** The study of the first start, which is not about its last scenario alone. */
export function firstStudyIn(study: Study, language: Language): Study {
  return language === 'en' ? study : { ...inLanguage(study, language), title: firstStudyTitle };
}

function translated(scenario: Scenario): Scenario {
  const text = presets[scenario.id];
  return text ? { ...scenario, name: text.name, note: text.note } : scenario;
}
