import type { DatasetFiles } from '../../src-model/dataset/loadDataset.ts';

/** The files of a dataset as one text, byte by byte, in the order of their names: equal files, equal text. */
export function packFiles(files: DatasetFiles): string {
  const packed = Object.keys(files)
    .sort()
    .map((name) => [name, Buffer.from(files[name] ?? []).toString('base64')]);
  return JSON.stringify(packed);
}

export function unpackFiles(text: string): DatasetFiles {
  const packed = JSON.parse(text) as readonly (readonly [string, string])[];
  return Object.fromEntries(
    packed.map(([name, bytes]) => [name, new Uint8Array(Buffer.from(bytes, 'base64'))]),
  );
}
