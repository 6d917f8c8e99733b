/** What loading noticed and a person should see, though nothing is refused. */
export type Notice =
  | {
      readonly kind: 'encoding';
      readonly file: string;
      readonly encoding: 'utf-16le' | 'utf-16be' | 'gb18030';
    }
  | {
      readonly kind: 'separators';
      readonly file: string;
      readonly delimiter: Delimiter;
      readonly decimal: DecimalMark;
      /** Up to two cells as they stand and as they were read. */
      readonly examples: readonly NumberExample[];
    }
  | {
      readonly kind: 'unknownSource';
      readonly file: string;
      readonly line: number;
      readonly found: string;
    }
  | { readonly kind: 'unreadColumn'; readonly file: string; readonly column: string }
  | { readonly kind: 'unreadField'; readonly file: string; readonly column: string }
  | { readonly kind: 'unreadFile'; readonly file: string };

export type Delimiter = ',' | ';' | '\t';
export type DecimalMark = '.' | ',';

export interface NumberExample {
  readonly line: number;
  readonly cell: string;
  readonly value: number;
}

const delimiterNames: Readonly<Record<Delimiter, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
};

/** The notice on one line, in English. */
export function noticeText(notice: Notice): string {
  return `${notice.file}: ${told(notice)}`;
}

/** What was noticed, without the file's name. */
export function told(notice: Notice): string {
  switch (notice.kind) {
    case 'encoding':
      return `read as ${notice.encoding.toUpperCase()}, not UTF-8`;
    case 'separators': {
      const mark = notice.decimal === ',' ? 'comma' : 'point';
      const examples = notice.examples.map((e) => `line ${e.line}: ${e.cell} is ${e.value}`).join(', ');
      const shown = examples === '' ? '' : ` (${examples})`;
      return `cells parted by ${delimiterNames[notice.delimiter]}, decimal ${mark}${shown}`;
    }
    case 'unknownSource':
      return `line ${notice.line}: source ${notice.found} is not in sources.csv`;
    case 'unreadColumn':
      return `column ${notice.column} is not read`;
    case 'unreadField':
      return `field ${notice.column} is not read`;
    case 'unreadFile':
      return 'not a file of a dataset, not read';
  }
}
