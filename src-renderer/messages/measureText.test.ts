import { expect, it } from 'vitest';
import { folder, loaded } from '../../tests/datasets/folder.ts';
import { shippedStudy } from '../../tests/window/testStores.ts';
import { leverNote, measureTitle } from './measureText.ts';
import { measures } from './zh-CN/measures.ts';

const { policyEvents } = loaded(folder()).dataset;

it('every measure of the shipped dataset has a Chinese title, and no other', () => {
  expect(Object.keys(measures).sort()).toEqual(policyEvents.map(({ id }) => id).sort());
  for (const event of policyEvents) expect(measureTitle(event, 'zh-CN')).toMatch(/\p{Script=Han}/u);
});

it('every rate in a title is in its translation', () => {
  const rates = (text: string) =>
    [...text.matchAll(/[\d.]+(?= percent)|[\d.]+(?=%)/g)].map(([rate]) => Number(rate));
  for (const event of policyEvents) {
    const told = rates(measureTitle(event, 'zh-CN'));
    for (const rate of rates(event.title)) expect(told, event.id).toContain(rate);
  }
});

it('the notes of the shipped measures are told in Chinese, a note of the user’s own as it is', () => {
  const levers = shippedStudy('first').scenarios[0]?.levers ?? [];
  expect(levers.length).toBeGreaterThan(40);
  for (const lever of levers) {
    expect(leverNote(lever, policyEvents, 'zh-CN'), lever.id).toMatch(/^\d{4}-\d\d-\d\d：.*\p{Script=Han}/u);
    expect(leverNote(lever, policyEvents, 'en')).toBe(lever.note);
    expect(leverNote({ ...lever, note: 'mine' }, policyEvents, 'zh-CN')).toBe('mine');
  }
});
