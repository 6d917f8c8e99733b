import type { TFunction } from 'i18next';
import { resolveAssumptions } from '../../../src-model/study/resolveScenario.ts';
import { studyHash } from '../../../src-model/study/studyHash.ts';
import { editedText } from '../../assumptions/wording.ts';
import type { Figure } from '../../charts/figure/figure.ts';
import { calendarQuarter } from '../../charts/time.ts';
import { type Language, writeDate, writeQuarter } from '../../format/index.ts';
import type { Words } from '../../levers/wording.ts';
import type { Stores } from '../../stores/stores.ts';
import { loweredName } from '../board/names.ts';
import { officialRates } from '../board/officialRates.ts';
import type { PanelSubject } from './subject.ts';

/** Words around a panel's chart: what it shows, against what, from where, and of which study. */
export function makeFigure(
  stores: Stores,
  subject: PanelSubject,
  t: TFunction,
  language: Language,
  today: Date,
): Figure | undefined {
  const panel = subject.figure?.();
  if (!panel) return undefined;
  const { study } = stores.run.getState();
  const { dataset, versions } = stores.dataset.getState();
  const quarter = writeQuarter(calendarQuarter(officialRates(dataset).last, dataset.meta.baseYear), language);
  const reference = study.scenarios.find((one) => one.id === study.referenceScenario)?.name ?? '';
  const notes = [
    ...(panel.official === 'dots' ? [t('board.figure.official', { quarter })] : []),
    ...(panel.official === 'cells' ? [t('board.figure.officialCells')] : []),
    panel.change
      ? t('board.figure.difference', { name: reference })
      : t('board.figure.reference', { name: reference }),
    assumptionsNote(stores, { t, language, dataset }),
  ];
  return {
    title: subject.title,
    subtitle: t('board.figure.subtitle', {
      what: language === 'en' ? panel.what.split(', ').map(loweredName).join(', ') : panel.what,
      unit: panel.unit,
      frequency: panel.frequency,
    }),
    body: panel.body,
    note: notes.join(language === 'en' ? ' ' : ''),
    source: t('board.figure.source', {
      statistics: panel.official !== 'none' ? t('board.figure.statistics', { quarter }) : '',
      model: versions.model,
      dataset: dataset.meta.id,
      version: dataset.meta.version,
    }),
    provenance: {
      left: t('board.figure.study', { title: study.title, date: writeDate(today, language) }),
      right: t('board.figure.hash', { hash: studyHash(study).slice(0, 12) }),
    },
  };
}

/**
 * Assumptions that act in shown scenarios or in the reference they are compared with, inherited ones included: an
 * export never hides one. Where scenarios share them they are named once.
 */
export function assumptionsNote(stores: Pick<Stores, 'run' | 'board'>, words: Words): string {
  const { t, language } = words;
  const { study } = stores.run.getState();
  const { hidden } = stores.board.getState();
  const [comma, semicolon] = language === 'en' ? [', ', '; '] : ['，', '；'];
  const shown = study.scenarios.filter(({ id }) => !hidden.has(id) || id === study.referenceScenario);
  const bySaying = new Map<string, string[]>();
  const changed = new Set<string>();
  for (const { id, name } of shown) {
    const assumptions = resolveAssumptions(study, id);
    const saying = editedText(assumptions, words).join(comma);
    for (const key of Object.keys(assumptions)) changed.add(key);
    if (saying !== '') bySaying.set(saying, [...(bySaying.get(saying) ?? []), name]);
  }
  if (changed.size === 0) return t('board.figure.noAssumption');
  const list = [...bySaying].map(([saying, names]) =>
    t('board.figure.assumptionsOf', { names: names.join(comma), list: saying }),
  );
  return t('board.figure.assumptions', { count: changed.size, list: list.join(semicolon) });
}
