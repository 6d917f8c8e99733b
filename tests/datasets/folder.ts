import { shippedFiles } from '../../scripts/resources/shippedDataset.ts';
import type { Dataset } from '../../src-model/dataset/dataset.ts';
import { type DatasetFiles, loadDataset } from '../../src-model/dataset/loadDataset.ts';
import { type Notice, noticeText } from '../../src-model/dataset/notice.ts';
import { problemText } from '../../src-model/problem.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const shipped = shippedFiles();

export type Edits = Readonly<Record<string, (text: string) => string>>;

/** The shipped folder with some files edited as text. */
export function folder(edits: Edits = {}): DatasetFiles {
  const changed = Object.entries(edits).map(
    ([name, edit]) => [name, encoder.encode(edit(textOf(name)))] as const,
  );
  return { ...shipped, ...Object.fromEntries(changed) };
}

export function textOf(name: string): string {
  return decoder.decode(shipped[name] ?? new Uint8Array());
}

export function loaded(files: DatasetFiles): {
  readonly dataset: Dataset;
  readonly notices: readonly Notice[];
} {
  const result = loadDataset(files);
  if (!result.ok) throw new Error(result.error.map(problemText).join('\n'));
  return result.value;
}

/** The messages of a folder that is refused. */
export function refusals(files: DatasetFiles): readonly string[] {
  const result = loadDataset(files);
  if (result.ok) throw new Error('the folder was loaded');
  return result.error.map(problemText);
}

export function notices(files: DatasetFiles): readonly string[] {
  return loaded(files).notices.map(noticeText);
}

/** Adds lines at the end of a file. */
export function append(...lines: readonly string[]): (text: string) => string {
  return (text) => `${text.trimEnd()}\n${lines.join('\n')}\n`;
}

/** Replaces the only occurrence of a text. */
export function replace(from: string, to: string): (text: string) => string {
  return (text) => {
    if (text.split(from).length !== 2) throw new Error(`${from} stands ${text.split(from).length - 1} times`);
    return text.replace(from, to);
  };
}

/** GB18030 as Excel in China writes it: ASCII alone, Chinese characters by the inverted decoder. */
export function gbkBytes(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else bytes.push(...(gbkPairs().get(character) ?? [0x3f]));
  }
  return Uint8Array.from(bytes);
}

let pairs: ReadonlyMap<string, readonly [number, number]> | undefined;
function gbkPairs(): ReadonlyMap<string, readonly [number, number]> {
  if (pairs !== undefined) return pairs;
  const made = new Map<string, readonly [number, number]>();
  const gb = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail !== 0x7f) made.set(gb.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  pairs = made;
  return made;
}

export function utf16leBytes(text: string, mark = true): Uint8Array {
  const units = Array.from(mark ? `\uFEFF${text}` : text, (c) => c);
  return Uint8Array.from(
    units.flatMap((c) =>
      Array.from({ length: c.length }, (_, i) => c.charCodeAt(i)).flatMap((u) => [u & 0xff, u >> 8]),
    ),
  );
}
