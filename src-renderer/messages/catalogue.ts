import type { en } from './en/index.ts';

/** The catalogue of English, whose shape every other language must have: a missing key does not compile. */
export type Messages = typeof en;
