import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shippedFiles } from '../../scripts/resources/shippedDataset.ts';
import { parameterNames } from '../../src-model/dataset/parameterNames.ts';
import { parameterRanges, rangeText } from '../../src-model/dataset/parameterRanges.ts';
import { readTable } from '../../src-model/dataset/readTable.ts';
import { tableShapes } from '../../src-model/dataset/tables.ts';
import { parseStudy } from '../../src-model/study/parseStudy.ts';
import { leverFields, scenarioFields, studyFields } from '../../src-model/study/schemaFields.ts';

const document = (name: string) => readFileSync(join(import.meta.dirname, '..', '..', 'docs', name), 'utf8');
const fileFormat = document('file-format.md');
const datasetFormat = document('dataset-format.md');
const dataSources = document('data-sources.md');

describe('docs/file-format.md', () => {
  test('its example is a study', () => {
    const example = /```json\n([\s\S]*?)```/.exec(fileFormat)?.[1] ?? '';
    expect(parseStudy(example)).toMatchObject({ ok: true });
  });

  test('it names every field', () => {
    const timing = ['start', 'end', 'phaseInQuarters', 'id', 'note', 'source', 'kind'];
    const names = [
      ...studyFields,
      ...scenarioFields,
      ...leverFields.keys(),
      ...[...leverFields.values()].flat(),
      ...timing,
    ];
    expect(names.filter((name) => !fileFormat.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('docs/dataset-format.md', () => {
  test.each(Object.values(tableShapes))('names every column of $file', (shape) => {
    const row = datasetFormat.split('\n').find((line) => line.startsWith(`| \`${shape.file}\``)) ?? '';
    expect(Object.keys(shape.row.shape).filter((column) => !row.includes(`\`${column}\``))).toEqual([]);
  });

  test('gives every parameter its range', () => {
    const missing = parameterNames.filter((name) => {
      const row = datasetFormat
        .split('\n')
        .find((line) => line.startsWith(`| ${rangeText(parameterRanges[name])} |`));
      return row?.includes(`\`${name}\``) !== true;
    });
    expect(missing).toEqual([]);
  });
});

test('docs/data-sources.md counts the grades as they are', () => {
  const graded = Object.values(tableShapes).filter((shape) => 'grade' in shape.row.shape);
  const rows = graded.map((shape) => {
    const { rows: entries } = readTable<typeof shape.row>(shape as never, shippedFiles()[shape.file]);
    const count = (grade: string) =>
      entries.filter(({ value }) => (value as { grade: string }).grade === grade).length;
    return `| \`${shape.file}\` | ${['A', 'B', 'C', 'D'].map(count).join(' | ')} |`;
  });
  expect(rows.filter((row) => !dataSources.includes(row))).toEqual([]);
});
