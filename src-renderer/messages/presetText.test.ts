import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Study } from '../../src-model/study/study.ts';
import { firstStudyIn, inLanguage } from './presetText.ts';

const folder = join(import.meta.dirname, '../../resources/studies');
const shipped = readdirSync(folder).map((name): [string, Study] => [
  name,
  JSON.parse(readFileSync(join(folder, name), 'utf8')) as Study,
]);

it.each(shipped)('%s has all its names in Chinese', (_, study) => {
  for (const { id, name, note } of inLanguage(study, 'zh-CN').scenarios) {
    expect(name, id).toMatch(/\p{Script=Han}/u);
    expect(note, id).toMatch(/\p{Script=Han}/u);
  }
});

it('leaves levers, and in English everything, as the file has them', () => {
  for (const [, study] of shipped) {
    expect(inLanguage(study, 'en')).toBe(study);
    const levers = (of: Study) => of.scenarios.map((scenario) => scenario.levers);
    expect(levers(firstStudyIn(study, 'zh-CN'))).toEqual(levers(study));
  }
});
