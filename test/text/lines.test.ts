import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lines } from '../../server/src/text/lines';
import { workOf } from '../helpers/work';

/** Where lines end, as the language server protocol has it. */
const LINE_END = /\r\n|\r|\n/;

function contentsOf(text: string): string[] {
  const lines = new Lines(text);
  return Array.from({ length: lines.count }, (_, i) => lines.content(i));
}

describe('the lines of a text', () => {
  it.each([
    ['', ['']],
    ['a', ['a']],
    ['a\n', ['a', '']],
    ['\n', ['', '']],
    ['a\nb', ['a', 'b']],
    ['a\r\nb\r\n', ['a', 'b', '']],
    ['a\rb', ['a', 'b']],
    ['a\r', ['a', '']],
    ['a\r\r\nb', ['a', '', 'b']],
    ['a\n\rb', ['a', '', 'b']],
    ['a\r\n\r\nb\rc\nd', ['a', '', 'b', 'c', 'd']],
    ['a\fb\u2028c', ['a\fb\u2028c']],
  ])('of %j', (text, expected) => {
    expect(contentsOf(text)).toEqual(expected);
  });

  const text = fc
    .array(fc.constantFrom('a', 'bc', '\n', '\r', '\r\n', '\f'))
    .map((p) => p.join(''));

  it('are what stands between line ends, and follow one another', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const lines = new Lines(whole);
        expect(contentsOf(whole)).toEqual(whole.split(LINE_END));
        expect(lines.start(0)).toBe(0);
        for (let i = 0; i < lines.count; i++) {
          expect(lines.next(i)).toBe(lines.start(i + 1));
          expect(lines.end(i)).toBeGreaterThanOrEqual(lines.start(i));
          expect(lines.span(i)).toEqual({ start: lines.start(i), end: lines.end(i) });
          expect(whole.slice(lines.end(i), lines.next(i))).toMatch(/^(?:\r\n|\r|\n)?$/);
        }
        expect(lines.next(lines.count - 1)).toBe(whole.length);
      }),
    );
  });

  it('hold every offset, and tell it from its place', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const lines = new Lines(whole);
        for (let offset = 0; offset <= whole.length; offset++) {
          const line = lines.lineAt(offset);
          expect(lines.start(line)).toBeLessThanOrEqual(offset);
          if (line + 1 < lines.count) expect(lines.next(line)).toBeGreaterThan(offset);
          const place = lines.position(offset);
          expect(place).toEqual({ line, character: offset - lines.start(line) });
          // Between the two characters of a line end there is no place of its own.
          expect(lines.offset(place)).toBe(Math.min(offset, lines.end(line)));
        }
      }),
    );
  });

  describe('take places outside of the text for its nearest', () => {
    const lines = new Lines('TO\nOSLO\r\nNOW');

    it.each([
      [-5, 0, 0],
      [99, 2, 3],
    ])('offset %i is line %i, character %i', (offset, line, character) => {
      expect(lines.position(offset)).toEqual({ line, character });
      expect(lines.lineAt(offset)).toBe(line);
    });

    it.each([
      [-1, 3, 0],
      [0, -3, 0],
      [0, 2, 2],
      [0, 3, 2],
      [1, 99, 7],
      [2, 2, 11],
      [2, 99, 12],
      [3, 0, 12],
      [99, 0, 12],
    ])('line %i, character %i is offset %i', (line, character, offset) => {
      expect(lines.offset({ line, character })).toBe(offset);
    });

    it('a line behind the last one begins and ends at the end', () => {
      expect([lines.start(3), lines.start(9), lines.next(9), lines.end(9)]).toEqual([
        12, 12, 12, 12,
      ]);
      expect(lines.content(9)).toBe('');
    });
  });

  it('are found without looking at each letter', () => {
    const many = 'The library opened.\r\n'.repeat(500);
    expect(workOf(() => new Lines(many))).toBeLessThan(10);
  });
});
