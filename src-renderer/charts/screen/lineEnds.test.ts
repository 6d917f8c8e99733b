import { describe, expect, it } from 'vitest';
import { endsRoom, endText } from './lineEnds.ts';
import { cutToWidth } from './pen.ts';

describe('names at line ends', () => {
  it('take what they need, but never so much that the lines go under', () => {
    expect(endsRoom(120, 600)).toBe(120);
    expect(endsRoom(580, 600)).toBe(216);
  });

  it('carry the value behind the name', () => {
    expect(endText({ name: 'Rebalancing', value: '79.7' })).toBe('Rebalancing 79.7');
    expect(endText({ name: 'Latin America' })).toBe('Latin America');
  });

  it('are cut by whole letters to the room there is', () => {
    const widthOf = (text: string) => [...text].length * 10;
    expect(cutToWidth('Rebalancing', 110, widthOf)).toBe('Rebalancing');
    expect(cutToWidth('Rebalancing', 60, widthOf)).toBe('Rebal…');
    expect(cutToWidth('Tariff wave', 80, widthOf)).toBe('Tariff…');
    expect(cutToWidth('𠮷野家再平衡', 40, widthOf)).toBe('𠮷野家…');
    expect(cutToWidth('Rebalancing', 5, widthOf)).toBe('R…');
  });
});
