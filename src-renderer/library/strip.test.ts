import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedStudy, testStores } from '../../tests/window/testStores.ts';
import { outlookOf } from './outlook.ts';
import { placeOn, type StripMark, stripAxis, stripMarks } from './strip.ts';

const data = testStores().dataset.getState();
const { catalogue, dataset } = data;
const { baseYear } = dataset.meta;
const outlook = (study = shippedStudy('first')) => outlookOf(study, data);

describe('the outlook of a kept study', () => {
  it('is what the board shows of it', () => {
    const { run } = testStores().run.getState();
    const projection = run.scenarios[1]?.projection;
    const series = catalogue.byPath.get('aggregates.utilization.manufacturing');
    if (!projection?.ok || !series) throw new Error('not computed');
    const blocks = projection.value.values.length / 41;
    expect(outlook()?.lines[1]?.values?.[24]).toBe(projection.value.values[24 * blocks + series.block]);
  });

  it('is none where it cannot be run at all', () => {
    const engineFor = () => {
      throw new RangeError('no such horizon');
    };
    expect(outlookOf(shippedStudy('first'), { ...data, engineFor })).toBeNull();
  });
});

describe('a strip', () => {
  it('has a mark for every scenario at the focus quarter, the first one drawn last', () => {
    const known = outlook();
    if (!known) throw new Error('not computed');
    const marks = stripMarks(known, { t: 24, baseYear });
    expect(marks.map(({ color }) => color)).toEqual(known.lines.map(({ color }) => color).reverse());
    expect(marks.at(-1)?.value).toBe(known.lines[0]?.values?.[24]);
  });

  it('of a study that ends earlier shows its horizon', () => {
    const known = outlook({ ...shippedStudy('first'), horizonQuarters: 8 });
    if (!known) throw new Error('not computed');
    expect(stripMarks(known, { t: 24, baseYear }).at(-1)?.value).toBe(known.lines[0]?.values?.[8]);
  });

  it('of a dataset with another base year shows the same quarter of the calendar', () => {
    const known = outlook();
    if (!known) throw new Error('not computed');
    const marks = stripMarks(known, { t: 20, baseYear: baseYear + 1 });
    expect(marks.at(-1)?.value).toBe(known.lines[0]?.values?.[24]);
    expect(stripMarks(known, { t: 1, baseYear: baseYear - 5 }).at(-1)?.value).toBe(
      known.lines[0]?.values?.[0],
    );
  });

  it('leaves out a scenario without a result', () => {
    const lines = [
      { id: 'a', name: 'A', color: 0 },
      { id: 'b', name: 'B', color: 1, values: Float64Array.of(70, Number.NaN) },
      { id: 'c', name: 'C', color: 2, values: Float64Array.of(70, 71) },
    ];
    expect(
      stripMarks({ baseYear, official: 0, horizon: 1, lines }, { t: 1, baseYear }).map(({ id }) => id),
    ).toEqual(['c']);
  });
});

describe('the axis of all strips', () => {
  const mark = (value: number): StripMark => ({ id: '', name: '', color: 0, value });
  const values = fc.array(fc.double({ min: 20, max: 100, noNaN: true }), { minLength: 1, maxLength: 12 });

  it('holds every mark, and never shrinks', () => {
    fc.assert(
      fc.property(values, values, (first, second) => {
        const before = stripAxis(null, first.map(mark));
        const after = stripAxis(before, second.map(mark));
        if (!before || !after) throw new Error('no axis');
        expect(after.min).toBeLessThanOrEqual(before.min);
        expect(after.max).toBeGreaterThanOrEqual(before.max);
        for (const value of [...first, ...second]) {
          expect(value).toBeGreaterThanOrEqual(after.min - 1e-6);
          expect(value).toBeLessThanOrEqual(after.max + 1e-6);
          expect(placeOn(after, value)).toBeGreaterThanOrEqual(0);
          expect(placeOn(after, value)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('ends in whole points', () => {
    expect(stripAxis(null, [mark(74.3), mark(74.9)])).toEqual({ min: 74, max: 75, step: 1 });
    expect(stripAxis(null, [mark(66), mark(75)])).toEqual({ min: 65, max: 75, step: 3 });
  });

  it('stays as it is while nothing is computed', () => {
    expect(stripAxis(null, [])).toBeNull();
    expect(stripAxis({ min: 70, max: 80, step: 5 }, [])).toEqual({ min: 70, max: 80, step: 5 });
  });
});
