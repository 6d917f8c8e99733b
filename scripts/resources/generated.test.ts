import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generatedResources } from './generated.ts';
import { resources, shippedDataset } from './shippedDataset.ts';

const generated = generatedResources(shippedDataset());

test.each([...generated.keys()])('resources/%s is up to date (npm run resources)', (path) => {
  expect(readFileSync(join(resources, path), 'utf8')).toBe(generated.get(path));
});

test('no study is shipped that nothing generates', () => {
  const shipped = readdirSync(join(resources, 'studies')).map((name) => `studies/${name}`);
  expect(shipped.filter((path) => !generated.has(path))).toEqual([]);
});
