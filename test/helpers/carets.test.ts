import { describe, expect, it } from 'vitest';
import { Lines } from '../../server/src/text/lines';
import { markable, parseCarets, withCarets } from './carets';

describe('parseCarets', () => {
  it('takes the marker lines out and gives the places above them', () => {
    const { text, spans } = parseCarets(`
FM AMEMBASSY ANYPOST
   ^^^^^^^^^ some-rule
BT
`);
    expect(text).toBe('FM AMEMBASSY ANYPOST\nBT\n');
    expect(spans).toEqual([{ span: { start: 3, end: 12 }, rule: 'some-rule' }]);
  });

  it('reads several places on one line and several marker lines under one line', () => {
    const { text, spans } = parseCarets('ABC DEF\n^^^ ^\n  ^^^ other\n');
    expect(text).toBe('ABC DEF\n');
    expect(spans).toEqual([
      { span: { start: 0, end: 3 } },
      { span: { start: 2, end: 5 }, rule: 'other' },
      { span: { start: 4, end: 5 } },
    ]);
  });

  it('reads a caret behind the line as the empty place at its end', () => {
    expect(parseCarets('BT\n     ^\nX').spans).toEqual([{ span: { start: 2, end: 2 } }]);
    expect(parseCarets('A\n\n^\nB').spans).toEqual([{ span: { start: 2, end: 2 } }]);
  });

  it('keeps lines that hold more than carets', () => {
    const { text, spans } = parseCarets('x\n^ Not a rule\n----\n');
    expect(text).toBe('x\n^ Not a rule\n----\n');
    expect(spans).toEqual([]);
  });

  it('leaves out one leading line break only, and keeps CRLF', () => {
    expect(parseCarets('\n\nA\r\n^\r\nB\r\n').text).toBe('\nA\r\nB\r\n');
  });

  it('refuses a marker with no line above it', () => {
    expect(() => parseCarets('^^\nA')).toThrow(/no line above/);
  });
});

describe('markable', () => {
  const lines = new Lines('ABC\nDEF');
  it('cuts at the end of the first line', () => {
    expect(markable(lines, { start: 1, end: 6 })).toEqual({ start: 1, end: 3 });
  });
  it('widens an empty place inside a line and leaves one at the end of a line empty', () => {
    expect(markable(lines, { start: 1, end: 1 })).toEqual({ start: 1, end: 2 });
    expect(markable(lines, { start: 3, end: 3 })).toEqual({ start: 3, end: 3 });
  });
});

describe('withCarets', () => {
  it('is the inverse of parseCarets', () => {
    const fixture = 'ABC DEF\n    ^^^ a-rule\nGHI\n   ^ b-rule';
    const { text, spans } = parseCarets(fixture);
    expect(withCarets(text.replace(/\n$/, ''), spans)).toBe(fixture);
  });
});
