/** Longest file name in bytes of UTF-8 that all three systems take. */
export const maxFileNameBytes = 255;

/** Names that Windows keeps for devices, with any extension. */
const deviceName = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(\..*)?$/i;

/** Not allowed on Windows, or invisible and able to disguise a name: controls, line separators, direction marks. */
const forbidden = /[<>:"/\\|?*\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/**
 * A file name for `title` that is legal on Linux, Windows and macOS, at most 255 bytes with its `.extension`, cut
 * between characters as a reader sees them.
 */
export function fileNameFor(title: string, extension: string, fallback: string): string {
  const suffix = `.${extension}`;
  const plain = title
    .toWellFormed()
    .normalize('NFC')
    .replace(forbidden, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+/u, '');
  const stem = trimEnd(cutToBytes(plain, maxFileNameBytes - suffix.length - 1));
  const named = stem === '' ? fallback : stem;
  return `${deviceName.test(named) ? `_${named}` : named}${suffix}`;
}

/** Windows drops dots and spaces at the end of a name in silence. */
function trimEnd(name: string): string {
  return name.replace(/[. ]+$/u, '');
}

function cutToBytes(text: string, bytes: number): string {
  let cut = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(text)) {
    used += Buffer.byteLength(segment);
    if (used > bytes) break;
    cut += segment;
  }
  return cut;
}
