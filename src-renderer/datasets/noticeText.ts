import type { TFunction } from 'i18next';
import type { Delimiter, Notice } from '../../src-model/dataset/notice.ts';
import { writeExact } from '../format/index.ts';

const delimiters = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const satisfies Record<
  Delimiter,
  string
>;

/** What loading a dataset noticed, in the language of the window, without the file's name. */
export function noticeText(notice: Notice, t: TFunction): string {
  switch (notice.kind) {
    case 'encoding':
      return t('datasets.notices.encoding', { encoding: notice.encoding.toUpperCase() });
    case 'separators': {
      const read = t('datasets.notices.separators', {
        delimiter: t(`datasets.delimiters.${delimiters[notice.delimiter]}`),
        decimal: t(`datasets.decimals.${notice.decimal === ',' ? 'comma' : 'point'}`),
      });
      const examples = notice.examples.map(({ line, cell, value }) =>
        t('datasets.notices.example', { line, cell, value: writeExact(value) }),
      );
      return [read, ...examples].join('; ');
    }
    case 'unknownSource':
      return t('datasets.notices.unknownSource', { line: notice.line, found: notice.found });
    case 'unreadColumn':
      return t('datasets.notices.unreadColumn', { column: notice.column });
    case 'unreadField':
      return t('datasets.notices.unreadField', { column: notice.column });
    case 'unreadFile':
      return t('datasets.notices.unreadFile');
  }
}
