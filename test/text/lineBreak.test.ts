import { expect, it } from 'vitest';
import { lineBreakAt } from '../../server/src/text/lines';

it.each([
  ['a\nb\r\nc\rd', 0, '\n'],
  ['a\nb\r\nc\rd', 2, '\r\n'],
  ['a\nb\r\nc\rd', 5, '\r'],
  ['a\r\nb', 3, '\r\n'],
  ['a', 0, '\n'],
  ['', 0, '\n'],
])('the line break of %j at %i is %j', (text, offset, expected) => {
  expect(lineBreakAt(text, offset)).toBe(expected);
});
