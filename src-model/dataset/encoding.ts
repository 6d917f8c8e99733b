import type { Problem } from '../problem.ts';
import type { Result } from '../run/modelError.ts';
import type { Notice } from './notice.ts';

/** The part of the encoding standard that the model needs; the ECMAScript library does not declare it. */
interface Decoder {
  decode(bytes: Uint8Array): string;
}
type DecoderConstructor = new (encoding: string, options: { readonly fatal: boolean }) => Decoder;
const { TextDecoder } = globalThis as unknown as { readonly TextDecoder: DecoderConstructor };

export interface DecodedText {
  readonly text: string;
  readonly notices: readonly Notice[];
}

const maxBytes = 16 * 1024 * 1024;
const howToSave = 'save the file as "CSV UTF-8"';
const decoded = ['UTF-8, UTF-16 or GB18030', howToSave] as const;

/**
 * Decodes a file of a dataset: UTF-8 with or without byte order mark, UTF-16, or GB18030 as Excel in China
 * writes it. Anything else is refused by name, since a wrong guess would fill the dataset with garbage.
 */
export function decodeText(file: string, bytes: Uint8Array): Result<DecodedText, Problem> {
  const refuse = (found: string): Result<DecodedText, Problem> => ({
    ok: false,
    error: { file, found, allowed: decoded[0], hint: decoded[1] },
  });
  if (bytes.length > maxBytes) {
    return {
      ok: false,
      error: { file, found: `${bytes.length} bytes`, allowed: `at most ${maxBytes} bytes` },
    };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe && bytes[2] === 0 && bytes[3] === 0) return refuse('UTF-32');
  const wide = utf16Kind(bytes);
  if (wide !== undefined) {
    const text = attempt(wide, bytes);
    if (text === undefined) return refuse(`damaged ${wide.toUpperCase()}`);
    return { ok: true, value: { text, notices: [{ kind: 'encoding', file, encoding: wide }] } };
  }
  const text = attempt('utf-8', bytes);
  if (text !== undefined) {
    return text.includes('\0')
      ? refuse('a file with zero bytes')
      : { ok: true, value: { text, notices: [] } };
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return refuse('damaged UTF-8');
  const chinese = looksLikeGb(bytes) ? attempt('gb18030', bytes) : undefined;
  if (chinese === undefined)
    return refuse(`an encoding that is none of these (perhaps Windows-1252 or Big5)`);
  return { ok: true, value: { text: chinese, notices: [{ kind: 'encoding', file, encoding: 'gb18030' }] } };
}

function attempt(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 by its byte order mark or, without one, by the zero bytes that every second letter leaves. */
function utf16Kind(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  let even = 0;
  let odd = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    if (bytes[i] === 0) {
      if (i % 2 === 0) even += 1;
      else odd += 1;
    }
  }
  if (odd > bytes.length / 4 && even === 0) return 'utf-16le';
  if (even > bytes.length / 4 && odd === 0) return 'utf-16be';
  return undefined;
}

/**
 * Whether the bytes that are not ASCII are Chinese. Nearly every byte string decodes as GB18030, so the pairs are
 * weighed: Chinese text lives in the old GB 2312 square, Western accents pair with plain letters outside it.
 */
function looksLikeGb(bytes: Uint8Array): boolean {
  let pairs = 0;
  let inSquare = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    if (bytes[i]! < 0x80) continue;
    const [lead, trail] = [bytes[i]!, bytes[i + 1] ?? 0];
    pairs += 1;
    if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1 && trail <= 0xfe) inSquare += 1;
    i += 1;
  }
  return inSquare >= 0.9 * pairs;
}
