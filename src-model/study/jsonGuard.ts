import { type Problem, shown } from '../problem.ts';
import { type JsonPath, pathText } from '../schemaProblems.ts';

/** Limits that are checked before a study is parsed: a hostile file must cost no more than a look. */
export const maxStudyBytes = 5_000_000;
export const maxStudyDepth = 64;
/** Names in one object. A study of 60 sectors has some 2,600 assumptions at most. */
export const maxNames = 4096;

interface Level {
  /** Names seen so far in an object; `undefined` in a list. */
  readonly names: Set<string> | undefined;
  key: PropertyKey | undefined;
}

/**
 * Reads a JSON text by its brackets and names alone, without building anything: nesting deeper than 64, a name twice
 * in one object (of which parsing would drop one in silence), `__proto__` and endless objects are refused. Other faults are left to
 * the parser. Each character is looked at once, whatever the text.
 */
export function guardJson(text: string): readonly Problem[] {
  const bytes = utf8Length(text);
  if (bytes > maxStudyBytes) {
    return [{ path: '', found: `${bytes} bytes`, allowed: `at most ${maxStudyBytes} bytes (5 MB)` }];
  }
  const levels: Level[] = [];
  let lastString = '';
  for (let i = 0; i < text.length; i += 1) {
    const level = levels.at(-1);
    switch (text[i]) {
      case '"': {
        const end = endOfString(text, i);
        lastString = text.slice(i, end + 1);
        i = end;
        break;
      }
      case '{':
      case '[':
        if (levels.length >= maxStudyDepth) {
          const path = shortened(pathOf(levels));
          return [{ path, found: 'deeper nesting', allowed: `at most ${maxStudyDepth} levels` }];
        }
        levels.push(text[i] === '{' ? { names: new Set(), key: undefined } : { names: undefined, key: 0 });
        break;
      case '}':
      case ']':
        levels.pop();
        break;
      case ',':
        if (typeof level?.key === 'number') level.key += 1;
        break;
      case ':': {
        const name = level?.names === undefined ? undefined : unquoted(lastString);
        if (level?.names === undefined || name === undefined) break;
        level.key = name;
        const found = faultOfName(name, level.names);
        if (found !== undefined) {
          return [{ path: pathText(pathOf(levels)), found, allowed: 'each name once, and never __proto__' }];
        }
        level.names.add(name);
        if (level.names.size > maxNames) {
          const path = pathText(pathOf(levels.slice(0, -1)));
          return [
            { path, found: `more than ${maxNames} names`, allowed: `at most ${maxNames} in one object` },
          ];
        }
        break;
      }
    }
  }
  return [];
}

function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i += 1) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === '"') return i;
  }
  return text.length;
}

function faultOfName(name: string, names: ReadonlySet<string>): string | undefined {
  if (name === '__proto__') return `the name ${shown(name)}`;
  return names.has(name) ? `the name ${shown(name)} a second time` : undefined;
}

function pathOf(levels: readonly Level[]): JsonPath {
  return levels.flatMap((level) => (level.key === undefined ? [] : [level.key]));
}

function shortened(path: JsonPath): string {
  return `${pathText(path.slice(0, 4))}${path.length > 4 ? '…' : ''}`;
}

function unquoted(token: string): string | undefined {
  try {
    return String(JSON.parse(token));
  } catch {
    return undefined;
  }
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    // Each half of a surrogate pair counts two, together the four bytes of the character.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}

/** Numbers that JSON cannot say again, such as 1e999, which would be written back as null. */
export function infiniteNumbers(value: unknown, path: JsonPath = []): readonly Problem[] {
  if (typeof value === 'number') {
    return Number.isFinite(value)
      ? []
      : [{ path: pathText(path), found: String(value), allowed: 'a finite number' }];
  }
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [PropertyKey, unknown])[] = Array.isArray(value)
    ? value.map((entry, i) => [i, entry] as const)
    : Object.entries(value);
  return entries.flatMap(([key, entry]) => infiniteNumbers(entry, [...path, key]));
}
