import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Dataset } from './dataset.ts';

/**
 * SHA-256 (hex) of a dataset's content: RFC 8785 canonical JSON of all fields of `Dataset` but `sha256` itself.
 * Wildcards are already filled in, and lists whose order means nothing are sorted, so encoding, line ends, separators
 * and the order of such rows do not matter. The order of sectors, regions, programmes and policy events does: sums,
 * tables and measures follow it.
 */
export function datasetSha256(dataset: Omit<Dataset, 'sha256'>): string {
  const content = {
    ...dataset,
    parameters: sorted(dataset.parameters, (row) => `${row.sector} ${row.name}`),
    history: sorted(dataset.history, (row) => `${row.quarter} ${row.series}`),
    sources: sorted(dataset.sources, (row) => row.id),
  };
  return bytesToHex(sha256(utf8ToBytes(canonicalize(content) ?? '')));
}

/** By code unit, as RFC 8785 sorts keys: no locale has a say. */
function sorted<Row>(rows: readonly Row[], key: (row: Row) => string): readonly Row[] {
  return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
