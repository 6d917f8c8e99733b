const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;

/**
 * A number as people type it: with a hyphen or the typographic minus, with thousands grouped as they are written here,
 * with a decimal point or a comma that can't be a group's, narrow or full-width. `undefined` where it is none.
 */
export function readFigure(text: string): number | undefined {
  const plain = narrow(text).replaceAll('\u2212', '-').replace(/\s/g, '');
  const digits = grouped.test(plain) ? plain.replaceAll(',', '') : plain.replace(',', '.');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(digits)) return undefined;
  return Number(digits) + 0;
}

/** The same without what no number holds. */
export function figureLetters(text: string): string {
  return [...text].filter((letter) => /[\d.,+\-\u2212\s]/.test(narrow(letter))).join('');
}

function narrow(text: string): string {
  return text.normalize('NFKC').replaceAll('。', '.');
}
