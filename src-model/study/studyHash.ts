import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Study } from './study.ts';

/** SHA-256 (hex) of a study's canonical JSON (RFC 8785): what an export carries, and what a file can be checked by. */
export function studyHash(study: Study): string {
  const text = canonicalize(study);
  if (text === undefined) throw new TypeError('a study is always an object');
  return bytesToHex(sha256(utf8ToBytes(text)));
}
