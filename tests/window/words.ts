import { createInstance } from 'i18next';
import type { Dataset } from '../../src-model/dataset/dataset.ts';
import type { Words } from '../../src-renderer/levers/wording.ts';
import { en } from '../../src-renderer/messages/en/index.ts';
import { zhCN } from '../../src-renderer/messages/zh-CN/index.ts';

/** The catalogue of a language without a window. */
export function wordsIn(language: 'en' | 'zh-CN', dataset: Dataset): Words {
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    resources: { en: { translation: en }, 'zh-CN': { translation: zhCN } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return { t: i18n.t as Words['t'], language, dataset };
}
