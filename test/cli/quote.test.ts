import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote } from '../../server/src/cli/quote';
import { Lines } from '../../server/src/text/lines';

/** The quote of `part` in `text`, as two lines. */
function quoted(text: string, part: string): string[] {
  const start = text.indexOf(part);
  const { line, carets } = quote(new Lines(text), { start, end: start + part.length });
  return [line, carets];
}

describe('quote', () => {
  it('puts a caret under every character', () => {
    expect(quoted('BT\nDE RUEHKB #1837 3531145\nZNY', '353')).toEqual([
      'DE RUEHKB #1837 3531145',
      '                ^^^',
    ]);
  });

  it('stops at the end of the first line', () => {
    expect(quoted('AB CD\r\nEF', 'CD\r\nEF')).toEqual(['AB CD', '   ^^']);
  });

  it('gives one caret for an empty place, also at the end of the file', () => {
    expect(quote(new Lines('AB'), { start: 1, end: 1 }).carets).toBe(' ^');
    expect(quote(new Lines('AB'), { start: 2, end: 2 }).carets).toBe('  ^');
    expect(quote(new Lines(''), { start: 0, end: 0 })).toEqual({ line: '', carets: '^' });
  });

  it('stretches tabs to the next stop', () => {
    expect(quoted('A\tB', 'B')).toEqual(['A       B', '        ^']);
    expect(quoted('A\tB', '\tB')).toEqual(['A       B', ' ^^^^^^^^']);
  });

  it('counts two columns for wide characters and none for combining ones', () => {
    expect(quoted('東京 X', 'X')).toEqual(['東京 X', '     ^']);
    expect(quoted('東京 X', '京')).toEqual(['東京 X', '  ^^']);
    expect(quoted('e\u0301e\u0301 X', 'X')).toEqual(['e\u0301e\u0301 X', '   ^']);
  });

  it('counts an astral character once', () => {
    expect(quoted('🚦 X', 'X')).toEqual(['🚦 X', '   ^']);
    expect(quoted('𝐀 X', 'X')).toEqual(['𝐀 X', '  ^']);
    expect(quoted('👩‍🚒 X', 'X')).toEqual(['👩‍🚒 X', '   ^']);
  });

  it('replaces what would steer the terminal', () => {
    expect(quoted('a\u001b[31mX\u202e', 'X')).toEqual(['a\ufffd[31mX\ufffd', '      ^']);
  });

  it('cuts a long line round the marked place', () => {
    const long = `${'a'.repeat(300)} XYZ ${'b'.repeat(300)}`;
    const [line, carets] = quoted(long, 'XYZ') as [string, string];
    expect(line).toBe(`…${'a'.repeat(29)} XYZ ${'b'.repeat(66)}…`);
    expect(carets).toBe(`${' '.repeat(31)}^^^`);
  });

  it('does not cut a line that just fits', () => {
    const line = `${'a'.repeat(97)}XYZ`;
    expect(quoted(line, 'XYZ')).toEqual([line, `${' '.repeat(97)}^^^`]);
  });

  it('parts no astral character in a line of a megabyte', () => {
    const text = '🚦'.repeat(500_000);
    const { line, carets } = quote(new Lines(text), { start: 500_001, end: 999_999 });
    expect(line).toMatch(/^…(🚦)+…$/u);
    expect(carets.trim()).toMatch(/^\^+$/);
  });

  it('never throws and never prints a control character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(50), fc.nat(50), (text, start, length) => {
        const { line, carets } = quote(new Lines(text), { start, end: start + length });
        expect(line).not.toMatch(/[\p{Cc}\u2028-\u202e]/u);
        expect(carets).toMatch(/^ *\^+$/);
      }),
    );
  });
});
