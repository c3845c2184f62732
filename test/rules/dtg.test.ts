import { describe, expect, test } from 'vitest';
import { sampleTelegram } from '../../server/src/rules/shared/sampleTelegram';
import { findingsOf } from '../helpers/judge';

const FORM =
  'Write day, hour and minute in six figures, then Z, the month and the year: DDHHMMZ MON YY.';

/** A DTG line of a telegram that was filed on 20 December 2006; the place and the words of its finding. */
const LINES: readonly (readonly [line: string, place: string, said: string, ...fixes: string[]])[] =
  [
    [
      'P 2O1145Z DEC 06',
      '2O1145Z',
      '2O1145Z has letters for figures. Write 201145Z.',
      'safe: Write 201145Z',
    ],
    [
      'P 20l145Z DEC 06',
      '20l145Z',
      '20l145Z has letters for figures. Write 201145Z.',
      'safe: Write 201145Z',
    ],
    [
      'P 2OI145Z DEC 06',
      '2OI145Z',
      '2OI145Z has letters for figures. Write 201145Z.',
      'safe: Write 201145Z',
    ],
    ['P 2O1145z DEC 06', '2O1145z', `2O1145z is no date-time group. ${FORM}`],
    ['P 2O114Z DEC 06', '2O114Z', `2O114Z is no date-time group. ${FORM}`],
    ['P 20X145Z DEC 06', '20X145Z', `20X145Z is no date-time group. ${FORM}`],
    ['P A201145Z DEC 06', 'A201145Z', `A201145Z is no date-time group. ${FORM}`],
    ['P 201145ZZ DEC 06', '201145ZZ', `201145ZZ is no date-time group. ${FORM}`],
    ['P 20114Z DEC 06', '20114Z', `20114Z has 5 figures, but a date-time group has six. ${FORM}`],
    ['P 20114 DEC 06', '20114', `20114 has 5 figures, but a date-time group has six. ${FORM}`],
    [
      'P 2011455Z DEC 06',
      '2011455Z',
      `2011455Z has 7 figures, but a date-time group has six. ${FORM}`,
    ],
    [
      'P 201145ZDEC06',
      '201145ZDEC06',
      'The date-time group 201145ZDEC06 is not parted as it should be. Write 201145Z DEC 06.',
      'safe: Write 201145Z DEC 06',
    ],
    [
      'P 201145Z D EC 06',
      '201145Z D EC 06',
      'The date-time group 201145Z D EC 06 is not parted as it should be. Write 201145Z DEC 06.',
      'safe: Write 201145Z DEC 06',
    ],
    [
      'P 201145Z DEC 006',
      '006',
      'The year 006 in the date-time group has 3 figures. Write two or four.',
    ],
    ['P 201145z dec 06', 'z dec', 'z dec has small letters. Write Z DEC.', 'safe: Write Z DEC'],
    ['P 201145Z', '201145Z', `No month and year can be read behind 201145Z. ${FORM}`],
    ['P DEC 06', '06', `06 is no date-time group. ${FORM}`],
    [
      '1 201145Z DEC 06',
      '1',
      '1 is no precedence. Write Z (FLASH), O (IMMEDIATE), P (PRIORITY) or R (ROUTINE).',
    ],
    ['P 201145Z DCE 06', 'DCE', 'DCE is no month. Write DEC.', 'safe: Write DEC'],
    [
      'P 201160Z DEC 06',
      '60',
      'Minute 60 in the DTG: minutes run from 00 to 59. Write the minute of release.',
      'suggested: Write 1145, the time of filing',
    ],
    [
      'P 311145Z NOV 06',
      '31',
      'NOV has the days 01 to 30, but the DTG says 31. Write the day of release.',
    ],
    [
      'P 000000Z DEC 06',
      '00',
      'DEC has the days 01 to 31, but the DTG says 00. The message was filed on day 20.',
      'suggested: Write 20, the day of filing',
    ],
    [
      'P 202400Z DEC 06',
      '2400',
      '2400 is no hour. Write 2359 of this day or 0001 of the next.',
      'suggested: Write 2359',
      'suggested: Write 1145, the time of filing',
    ],
    [
      'P 201145A DEC 06',
      'A',
      'Zone A is local time, and headings are in UTC. Write 201045Z DEC 06.',
      'suggested: Convert to 201045Z DEC 06',
      'suggested: The time is UTC already: write Z',
    ],
  ];

describe('a date-time group that is written wrong', () => {
  test.each(LINES)('%s', (dtg, place, said, ...fixes) => {
    const text = sampleTelegram({ dtg });
    const findings = findingsOf(text);
    expect(findings.map(({ message }) => message)).toEqual([said]);
    const [finding] = findings;
    const from = text.indexOf(`\n${dtg}\n`) + 1;
    const { start = 0, end = 0 } = finding?.span ?? {};
    expect(text.slice(start, end)).toBe(place);
    expect(start).toBeGreaterThanOrEqual(from);
    expect(end).toBeLessThanOrEqual(from + dtg.length);
    expect(finding?.fixes().map(({ kind, title }) => `${kind}: ${title}`)).toEqual(fixes);
  });

  test.each(['P 201145Z DEC 06', 'P 201145Z DEC 2006'])('%s is good', (dtg) => {
    expect(findingsOf(sampleTelegram({ dtg }))).toEqual([]);
  });
});
