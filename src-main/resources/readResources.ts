import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../src-model/dataset/dataset.ts';
import { loadDataset } from '../../src-model/dataset/loadDataset.ts';
import { type Problem, problemText } from '../../src-model/problem.ts';
import { parseStudy } from '../../src-model/study/parseStudy.ts';
import type { Study } from '../../src-model/study/study.ts';

export interface Preset {
  /** File name without its ending. */
  readonly id: string;
  readonly study: Study;
}

export interface Resources {
  readonly dataset: Dataset;
  /** The study that opens at the very first start. */
  readonly first: Study;
  readonly presets: readonly Preset[];
}

const firstStudyId = 'first';

/** Reads what the application ships. Throws with file and reason: then the installation is damaged. */
export function readResources(folder: string): Resources {
  const studies = readStudies(join(folder, 'studies'));
  const first = studies.find(({ id }) => id === firstStudyId);
  if (first === undefined) throw new Error(`studies/${firstStudyId}.overhang is missing`);
  return {
    dataset: readDataset(join(folder, 'dataset')),
    first: first.study,
    presets: studies.filter(({ id }) => id !== firstStudyId),
  };
}

function readDataset(folder: string): Dataset {
  const files = readdirSync(folder).map(
    (name) => [name, new Uint8Array(readFileSync(join(folder, name)))] as const,
  );
  const loaded = loadDataset(Object.fromEntries(files));
  if (!loaded.ok) throw new Error(firstOf(loaded.error));
  return loaded.value.dataset;
}

function readStudies(folder: string): Preset[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.overhang'));
  return names.sort().map((name) => {
    const parsed = parseStudy(readFileSync(join(folder, name), 'utf8'));
    if (!parsed.ok) throw new Error(`studies/${name}: ${firstOf(parsed.error)}`);
    return { id: name.slice(0, -'.overhang'.length), study: parsed.value };
  });
}

function firstOf(problems: readonly Problem[]): string {
  return problems[0] === undefined ? 'refused' : problemText(problems[0]);
}
