import { describe, expect, it } from 'vitest';
import { describe as describeTree } from '../../server/src/model/describe';
import { sampleTelegram } from '../../server/src/rules/shared/sampleTelegram';
import { parseCable } from '../../server/src/syntax/parse';

/** The signs of a stored copy in a text, with the first characters that each stands on. */
function signsOf(text: string, today = { year: 2007, month: 1, day: 1 }): readonly string[] {
  const [cable] = describeTree(parseCable(text), { today });
  return (cable?.damage ?? []).map(
    ({ kind, span }) =>
      `${kind}: ${text.slice(span.start, Math.min(span.end, span.start + 20)).trim()}`,
  );
}

const SUBJECT = 'SUBJECT: CITY LIBRARY OPENS\n\n';
const refs = (second: string): string =>
  sampleTelegram({ subject: `${SUBJECT}REF: A. HELSINKI 1753\n     ${second} OSLO 412` });
const text = (lines: string): string => sampleTelegram({ text: `\n${lines}\n` });

describe('signs of storage damage', () => {
  it.each([
    ['none', sampleTelegram(), []],
    ['a letter as it should be', refs('B.'), []],
    ['a lost pilcrow before a letter', refs('1B.'), ['lost-pilcrow: 1B.']],
    ['a pilcrow before a letter', refs('\u00b6B.'), ['lost-pilcrow: \u00b6B.']],
    [
      'a pilcrow before one of two numbers',
      text('1. (U) The library opened.\n\n\u00b62. (C) The bell rang.'),
      ['pilcrow: 1. (U) The library o'],
    ],
    [
      'lost pilcrows',
      text('11. (U) The library opened.\n\n12. (C) The bell rang.'),
      ['lost-pilcrow: 11. (U) The library'],
    ],
    ['a list from 12', text('12. (U) The library opened.\n\n13. (C) The bell rang.'), []],
    ['a link', sampleTelegram({ tags: 'TAGS: PREL, [SCUL](#), FI' }), ['link: [SCUL](#)']],
    [
      'a page line',
      text('1. (U) The library\nHELSINKI 00001837  002 OF 002\nopened.\n\n2. (C) The bell rang.'),
      ['page-line: HELSINKI 00001837  0'],
    ],
    [
      'a receiver that is not addressed',
      sampleTelegram({ routing: 'PP RUEHDL' }),
      ['receiver-only: PP RUEHDL'],
    ],
    ['one of two addressees called', sampleTelegram({ routing: 'PP RUEHDL RUEHNY' }), []],
    [
      'no breaks at all',
      sampleTelegram({ break: null, closing: null, endNumber: null, end: null }),
      ['no-break: P 201145Z DEC 06'],
    ],
    ['NNNN left', sampleTelegram({ break: null, closing: null, endNumber: null }), []],
    ['the end number left', sampleTelegram({ break: null, closing: null, end: null }), []],
    [
      'no breaks and no signature',
      sampleTelegram({ break: null, closing: null, endNumber: null, end: null, signature: null }),
      [],
    ],
  ])('%s', (_, message, signs) => expect(signsOf(message)).toEqual(signs));

  it.each([
    [{ year: 2009, month: 12, day: 20 }, []],
    [{ year: 2009, month: 12, day: 21 }, ['old: P 201145Z DEC 06']],
  ])('a telegram of 20 December 2006 on %j', (today, signs) => {
    expect(signsOf(sampleTelegram(), today)).toEqual(signs);
  });
});
