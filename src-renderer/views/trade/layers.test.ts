import { describe, expect, it } from 'vitest';
import { layersOf, valueIndex, volumeIndex } from './layers.ts';

describe('stacked exports', () => {
  it('lie on each other: the last layer is the sum', () => {
    const layers = layersOf([
      [1, 2],
      [10, 20],
      [100, 200],
    ]);
    expect(layers.map((layer) => [...layer])).toEqual([
      [1, 2],
      [11, 22],
      [111, 222],
    ]);
    expect(layersOf([])).toEqual([]);
  });
});

describe('value and volume', () => {
  it('measure volume at base prices', () => {
    const index = volumeIndex(
      [
        { base: 30, volume: [1, 2] },
        { base: 10, volume: [1, 0] },
      ],
      2,
    );
    expect([...index]).toEqual([1, 1.5]);
  });

  it('are 0, not infinite, where nothing was traded', () => {
    expect([...volumeIndex([], 2)]).toEqual([0, 0]);
    expect([...valueIndex([0, 0])]).toEqual([0, 0]);
    expect([...valueIndex([4, 6])]).toEqual([1, 1.5]);
  });
});
