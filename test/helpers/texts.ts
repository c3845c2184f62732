import fc from 'fast-check';
import { goodMessages } from './cables';
import { mutated } from './mutators';
import { FAMILIES, sharedMessages } from './shared';

/** Beginnings and whole lines that the readers look for, whole and broken, in any order. */
const FRAGMENTS = [
  'VZCZCXYZ0008',
  'PP RUEHC RUEHNY',
  'RTTUZYUW RUWMCSS0001 3641921-UUUU--RUCRNAD.',
  'DE RUEHNY #1837 3541145',
  'DE RUEHNY #1837/01 20/1145Z',
  'ZNY CCCCC ZZH',
  'ZNR UUUUU',
  'P 201145Z DEC 06',
  'O R 201145Z DEC 2006 ZDK',
  'FM AMEMBASSY OSLO',
  'TO RUEHC/SECSTATE WASHDC PRIORITY 2008',
  'INFO RUEHHE/AMEMBASSY HELSINKI PRIORITY 0549',
  'RUEHQT/AMEMBASSY QUITO',
  'XMT AMEMBASSY SUVA',
  'ZEN/AMCONSUL X',
  'GR 123',
  'BT',
  'C O N F I D E N T I A L SECTION 01 OF 02 OSLO 001837',
  'UNCLAS OSLO 001837',
  'UNCLAS //N01000//',
  'S E C R E T //NOFORN',
  'SIPDIS',
  'NODIS',
  'DEPT FOR EUR/NB',
  'E.O. 12958: DECL: 12/20/2016',
  'E.O. 12958: N/A',
  'E.O. 13526: DECL: 25X1',
  'TAGS: PREL, PGOV, NO',
  'TAGS: [PREL](#) [PGOV](#)',
  'SUBJECT: (C) ROAD SAFETY SEMINAR',
  'REF: A. OSLO 1700 B. 06 STATE 12345 (NOTAL)',
  'Classified By: Ambassador Jane Sample for reasons 1.4 (b) and (d).',
  'Derived From: Multiple Sources',
  'Reason: 1.4 (b)',
  'Declassify On: 20161220',
  '1. (C) The seminar drew teachers.',
  '2.(U) See para 9 and ref C.',
  '11. (SBU) A copy that lost its pilcrow.',
  '\u00b63. (C//NF) Another copy.',
  'a. (U) A part of it.',
  '(C - ENTIRE TEXT)',
  'SUMMARY',
  '-------',
  'End summary.',
  'OSLO 00001837  002 OF 003',
  'PAGE 02 OSLO 01837',
  'SAMPLE',
  '#1837',
  'NNNN',
  'MRN: 17 OSLO 1234',
  'Date/DTG: Sep 25, 2017 / 250150Z SEP 17',
  'From: AMEMBASSY OSLO',
  'Action: WASHDC, SECSTATE ROUTINE',
  'Captions: SENSITIVE, SIPDIS',
  'Subject: A seminar',
  'CONFIDENTIAL',
  'UNCLASSIFIED//',
  'MSGID/GENADMIN/CNO WASHINGTON DC/N1/DEC//',
  'SUBJ/LIBRARY HOURS//',
  'REF/A/DOC/OPNAV/12JAN05//',
  'NARR/REF A IS THE MANUAL.//',
  'RMKS/1.  THE LIBRARY IS OPEN',
  'NAVADMIN 001/06',
  'ORIGIN EUR-12',
  '------------------043275 130529Z /11',
  '',
  '   ',
];

const fragment = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...FRAGMENTS) },
  { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
  // A part of a line, as somebody is still typing it.
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...FRAGMENTS), fc.nat(60))
      .map(([line, length]) => line.slice(0, length)),
  },
);

const newline = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '\n\n', ' \n');

/** Lines of messages thrown together. */
export const lineSoup: fc.Arbitrary<string> = fc
  .array(fc.tuple(fragment, newline), { maxLength: 40 })
  .map((lines) => lines.map(([line, end]) => line + end).join(''));

/** Good messages after a few slips. */
export const brokenMessages: fc.Arbitrary<string> = mutated(
  goodMessages().map(({ text }) => text),
  6,
);

/** Anything that may be in a file: noise, lines thrown together, broken messages, several in one file. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 200 }) },
  { weight: 4, arbitrary: lineSoup },
  { weight: 4, arbitrary: brokenMessages },
  {
    weight: 1,
    arbitrary: fc.array(brokenMessages, { maxLength: 4 }).map((texts) => texts.join('')),
  },
);

const real = FAMILIES.flatMap((family) => sharedMessages(family).map(({ text }) => text));

/** Real messages; only where `haveShared` says that there are some, like those below. */
export const realMessages: fc.Arbitrary<string> = fc.nat().map((n) => real[n % real.length] ?? '');

/** Real messages after a few slips. */
export const brokenRealMessages: fc.Arbitrary<string> = mutated(realMessages, 6);
