import { expect, it } from 'vitest';
import { folder, loaded } from '../../tests/datasets/folder.ts';
import { studyOf } from '../../tests/window/testStores.ts';
import { createEngine } from './engine.ts';
import { createProjectionMemory } from './projectionMemory.ts';
import { runStudy, type StudyRun } from './runStudy.ts';

const { dataset } = loaded(folder());
const engine = createEngine(dataset, 40);

const dragged = (ratePercent: number) =>
  studyOf(
    {},
    {
      levers: [
        {
          kind: 'tariff',
          importers: ['US'],
          exporters: ['CN'],
          sectors: ['*'],
          mode: 'add',
          ratePercent,
          start: '2025Q2',
        },
      ],
    },
  );
const numbers = ({ scenarios }: StudyRun) =>
  scenarios.map(({ projection }) => (projection.ok ? Array.from(projection.value.values) : []));

it('a run into memory that served before equals a fresh one bit for bit, and the run before it stays whole', () => {
  const memory = createProjectionMemory();
  const buffers = new Set<ArrayBufferLike>();
  let before: { readonly run: StudyRun; readonly numbers: readonly number[][] } | null = null;
  for (const rate of [10, 60, 35, 0, 80, 10, 20]) {
    const run = runStudy(engine, dragged(rate), memory);
    expect(numbers(run)).toEqual(numbers(runStudy(engine, dragged(rate))));
    if (before) expect(numbers(before.run)).toEqual(before.numbers);
    before = { run, numbers: numbers(run) };
    for (const { projection } of run.scenarios)
      if (projection.ok) buffers.add(projection.value.values.buffer);
  }
  // One for the scenario that never changes, three that take turns for the one that does.
  expect(buffers.size).toBe(4);
});

it('what did not change is the same projection', () => {
  const memory = createProjectionMemory();
  const first = runStudy(engine, dragged(10), memory);
  const second = runStudy(engine, dragged(60), memory);
  expect(second.reference.projection).toBe(first.reference.projection);
});
