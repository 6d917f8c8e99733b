import { describe, expect, it } from 'vitest';
import { tableHtml, tableText } from './clipboard.ts';

const table = {
  caption: 'Exports & <more>',
  columns: [
    { text: 'Market', unit: '' },
    { text: '-5 points for steel', unit: 'bn USD/year' },
    { text: '=HYPERLINK("http://x")', unit: '亿美元/年', scale: 10 },
  ],
  rows: [
    ['United States', -0.1, 298.204],
    ['EU', undefined, -1e-7],
  ],
} as const;

describe('a copied table', () => {
  it('carries exact numbers with an ASCII minus, in the unit of the head', () => {
    const [, first, second] = tableText(table).split('\n');
    expect(first).toBe('United States\t-0.1\t2982.04');
    expect(second).toBe('EU\t\t-0.000001');
  });

  it('makes only names that would start a formula harmless', () => {
    const [head] = tableText(table).split('\n');
    expect(head).toBe(`Market\t'-5 points for steel (bn USD/year)\t'=HYPERLINK("http://x") (亿美元/年)`);
  });

  it('is well-formed as HTML whatever the names', () => {
    expect(tableHtml(table)).toContain('<caption>Exports &amp; &lt;more&gt;</caption>');
    expect(tableHtml(table)).toContain('<td>-0.1</td>');
    expect(tableHtml(table)).toContain('&quot;http://x&quot;');
  });
});
