import type { CallArgs } from '../../src-ipc/contract.ts';

export type ExportKind = CallArgs<'exportFile'>['kind'];

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** The last chunk of every PNG: IEND without content, and its check sum. */
const pngEnd = [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];
const byteOrderMark = [0xef, 0xbb, 0xbf];

/** Whether bytes are, at both ends, the kind of file that they are about to be named as. */
export const isOfKind: Readonly<Record<ExportKind, (bytes: Uint8Array) => boolean>> = {
  png: (bytes) => startsWith(bytes, pngSignature) && startsWith(bytes.subarray(-pngEnd.length), pngEnd),
  svg: (bytes) => {
    const text = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart();
    return text.startsWith('<svg') || text.startsWith('<?xml');
  },
  // Without the mark Excel in Chinese reads UTF-8 as something else.
  csv: (bytes) => startsWith(bytes, byteOrderMark),
};

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, place) => bytes[place] === byte);
}
