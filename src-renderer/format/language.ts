/** Languages that numbers, quarters and dates are written in. */
export type Language = 'en' | 'zh-CN';

/** U+2212: the minus for the eye. Files and the clipboard carry the ASCII hyphen. */
export const minus = '\u2212';
/** U+202F: keeps a number and its unit together. */
export const narrowSpace = '\u202f';
