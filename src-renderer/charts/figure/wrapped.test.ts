import { describe, expect, it } from 'vitest';
import { wrapped } from './wrapped.ts';

const pen = { font: '', measureText: (text: string) => ({ width: text.length * 10 }) as TextMetrics };
const palette = { font: 'sans-serif' };

describe('lines of a note', () => {
  it('break at spaces and keep every word', () => {
    const lines = wrapped(pen, palette, 'Reference: Measures in force. No assumption changed.', 11, 200);
    expect(lines.join(' ')).toBe('Reference: Measures in force. No assumption changed.');
    for (const line of lines) expect(line.length * 10).toBeLessThanOrEqual(200);
  });

  it('break Chinese between characters', () => {
    const lines = wrapped(pen, palette, '来源：中国国家统计局，至2026年2季度；Overhang模型', 11, 120);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe('来源：中国国家统计局，至2026年2季度；Overhang模型');
  });

  it('are none for no text, and one for a word too long to break', () => {
    expect(wrapped(pen, palette, '', 11, 100)).toEqual([]);
    expect(wrapped(pen, palette, 'incomprehensibilities', 11, 100)).toEqual(['incomprehensibilities']);
  });
});
