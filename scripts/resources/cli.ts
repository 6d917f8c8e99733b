// `npm run resources`: writes the schema and the shipped studies anew after a change of levers, presets or dataset.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedResources } from './generated.ts';
import { resources, shippedDataset } from './shippedDataset.ts';

for (const [path, text] of generatedResources(shippedDataset())) {
  const file = join(resources, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
