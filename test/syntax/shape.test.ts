import { expect, it } from 'vitest';
import {
  codesOf,
  firstCode,
  firstLetter,
  indentOf,
  isBlankCode,
  isCapital,
  isSmall,
} from '../../server/src/syntax/shape';

const all = Array.from({ length: 0x180 }, (_, code) => String.fromCharCode(code)).join('\ufeff');
/** The characters of all that a test holds for. */
const those = (holds: (code: number) => boolean): string =>
  [...new Set(all)].filter((character) => holds(character.charCodeAt(0))).join('');

it('small letters and capitals are those of the telegraph alphabet', () => {
  expect(those(isSmall)).toBe('abcdefghijklmnopqrstuvwxyz');
  expect(those(isCapital)).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
});

it('blanks are blanks, tabs, form feeds, line ends, no-break spaces and byte order marks', () => {
  expect([...those(isBlankCode)].sort().join('')).toBe('\t\n\v\f\r \u00a0\ufeff');
});

it.each([
  ['TO OSLO', 0, 'T'],
  [' \t\u00a0TO', 3, 'T'],
  ['  ', 2, ''],
  ['', 0, ''],
])('%j begins behind %i blanks with %j', (line, indent, letter) => {
  expect(indentOf(line)).toBe(indent);
  expect(firstLetter(line)).toBe(letter);
  expect(firstCode(line)).toBe(letter === '' ? Number.NaN : letter.charCodeAt(0));
});

it('codes of characters are what they are compared by', () => {
  expect(codesOf('AA#')).toEqual(new Set([65, 35]));
});
