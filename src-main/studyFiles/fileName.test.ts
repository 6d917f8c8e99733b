import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameFor } from './fileName.ts';

const name = (title: string) => fileNameFor(title, 'overhang', 'Study');

describe('fileNameFor', () => {
  it('keeps an ordinary title', () => {
    expect(name('Tariffs on electric vehicles')).toBe('Tariffs on electric vehicles.overhang');
    expect(name('电动汽车关税')).toBe('电动汽车关税.overhang');
  });

  it('takes out what a system forbids', () => {
    expect(name('EU/US: "35 %" <draft>?')).toBe('EU US 35 % draft.overhang');
    expect(name('../../etc/passwd')).toBe('etc passwd.overhang');
    expect(name('a\u202Egnahrevo.exe')).toBe('a gnahrevo.exe.overhang');
    expect(name('title. . ')).toBe('title.overhang');
  });

  it.each(['CON', 'nul', 'com1', 'Aux.2024'])('does not name a file after the device %s', (title) => {
    expect(name(title)).toBe(`_${title}.overhang`);
  });

  it.each(['', '   ', '...', '///'])('has a name for the title %j', (title) => {
    expect(name(title)).toBe('Study.overhang');
  });

  it('cuts 120 Chinese characters with separators between characters', () => {
    const title = `${'钢铁行业产能/过剩情景:'.repeat(11)}结`;
    const result = name(title);
    expect(Buffer.byteLength(result)).toBeLessThanOrEqual(255);
    expect(Buffer.byteLength(result)).toBeGreaterThan(245);
    expect(result.endsWith('.overhang')).toBe(true);
    expect(result).not.toContain('\uFFFD');
  });

  it('does not part a character made of several code points', () => {
    const family = '👨‍👩‍👧‍👦';
    const result = name(family.repeat(20));
    expect(result.replace('.overhang', '').replaceAll(family, '')).toBe('');
  });

  it('is legal for any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
        const result = name(title);
        expect(Buffer.byteLength(result)).toBeLessThanOrEqual(255);
        expect(result).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^[. ]|[. ]\.overhang$/u);
        expect(result.isWellFormed()).toBe(true);
      }),
    );
  });
});
