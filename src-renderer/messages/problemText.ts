import type { Problem } from '../../src-model/problem.ts';
import type { Language } from '../stores/appearanceStore.ts';
import { problems } from './zh-CN/problems.ts';

interface Sentence {
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly chinese: string;
}

const placeholder = /\{(\w+)\}/g;

function sentence([english, chinese]: (typeof problems)[number]): Sentence {
  const names = [...english.matchAll(placeholder)].map(([, name = '']) => name);
  const parts = english.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const groups = parts.map((part, i) => part + (i < names.length ? groupOf(names[i] ?? '') : ''));
  return { pattern: new RegExp(`^${groups.join('')}$`, 's'), names, chinese };
}

function groupOf(name: string): string {
  if (/^n\d?$/.test(name)) return '(-?[\\d.]+(?:e[+-]?\\d+)?)';
  return name === 'w' ? '(\\S+)' : '(.+)';
}

/** Sentences with most words of their own first: where several fit, the narrower one is meant. */
const sentences = problems.toSorted((a, b) => ownText(b) - ownText(a)).map(sentence);

function ownText([english]: (typeof problems)[number]): number {
  return english.replace(placeholder, '').length;
}

/** A sentence of a problem in Chinese; values, ids and lists of them stay as they are. */
export function inChinese(text: string): string {
  for (const { pattern, names, chinese } of sentences) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const parts = new Map(names.map((name, i) => [name, inChinese(found[i + 1] ?? '')]));
    return chinese.replace(placeholder, (_, name: string) => parts.get(name) ?? '');
  }
  const several = text.split('; ');
  return several.length > 1 ? several.map(inChinese).join('；') : text;
}

/** A problem in the language of the window. */
export function problemIn(problem: Problem, language: Language): Problem {
  if (language === 'en') return problem;
  const { found, allowed, hint } = problem;
  return {
    ...problem,
    // A value that happens to read like a sentence is still a value: text stands in quotes.
    found: found.startsWith('"') && /^"[^"]*"$/.test(found) ? found : inChinese(found),
    allowed: inChinese(allowed),
    ...(hint === undefined ? {} : { hint: inChinese(hint) }),
  };
}
