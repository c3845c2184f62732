import type { Cable } from '../../model/cable';
import { precedenceRank } from '../../vocabulary/signals';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { shapeDefect } from '../shared/dtgShape';
import { isUnfinished } from '../shared/heading';
import {
  addresseePrecedence,
  precedenceWord,
  routingPrecedence,
  writePrecedence,
} from '../shared/precedence';
import { sampleTelegram } from '../shared/sampleTelegram';

export const dtgPrecedenceMalformed = defineRule({
  name: 'dtg-precedence-malformed',
  element: 'dtg',
  summary: 'The DTG line does not begin with one or two precedence letters',
  why: 'The letters before the group tell every relay station how fast to handle the message: Z FLASH, O IMMEDIATE, P PRIORITY, R ROUTINE, and Y for the emergency command precedence.',
  source: 'ACP 127(G) paras 150-152; NAVEDTRA 14226 for Y',
  ids: ['FL5-1'],
  level: { draft: 'error', archive: 'info' },
  fix: 'suggested',
  bad: [
    sampleTelegram({ dtg: 'X 201145Z DEC 06\n^' }),
    sampleTelegram({ dtg: '201145Z DEC 06\n^^^^^^' }),
    sampleTelegram({ dtg: 'X P 201145Z DEC 06\n^' }),
    sampleTelegram({
      dtg: 'PR 201145Z DEC 06\n^^',
      info: 'INFO RUEHNY/AMEMBASSY OSLO ROUTINE 0549',
    }),
  ],
  good: [
    sampleTelegram(),
    sampleTelegram({ dtg: 'P R 201145Z DEC 06', info: 'INFO RUEHNY/AMEMBASSY OSLO ROUTINE 0549' }),
  ],
  check(cable, report) {
    const line = cable.dtgLine;
    if (!line?.dtg || cable.layout === 'labelled' || isUnfinished(cable, line.span)) return;
    if (shapeDefect(cable, line)) return;
    const { precedences, dtg } = line;
    const letter = meantLetter(cable);
    const title = letter && `Write ${letter}, ${precedenceWord(letter)}`;
    if (precedences.length === 0) {
      if (cable.addresses.from.length === 0) return;
      const start = { start: line.span.start, end: line.span.start };
      report({
        span: dtg.digits.span,
        message: 'No precedence stands before the DTG. Write Z, O, P or R in front of it.',
        fixes: () => (title ? [suggest(title, start, `${letter} `)] : []),
      });
      return;
    }
    const wrong = precedences.find(({ value }) => !/^(?:([ZOPRY])\1?)$/.test(value));
    const both = wrong && joined(wrong.value);
    if (wrong && both) {
      report({
        span: wrong.span,
        message: `${wrong.value} is no precedence. With a blank it is two, the higher first: write ${both}.`,
        fixes: () => [suggest(`Write ${both}`, wrong.span, both)],
      });
    } else if (wrong) {
      report({
        span: wrong.span,
        message: `${wrong.value} is no precedence. Write Z (FLASH), O (IMMEDIATE), P (PRIORITY) or R (ROUTINE).`,
        fixes: () => (letter ? [writePrecedence(cable, wrong, letter, title)] : []),
      });
    } else if (precedences.length > 2) {
      const third = precedences[2] as (typeof precedences)[number];
      report({
        span: third.span,
        message:
          'Three precedences stand before the DTG. Write one for action and at most one for information.',
      });
    }
  },
});

/** The two precedences that were written without their blank, the higher first (FL5-2). */
function joined(letters: string): string | undefined {
  if (!/^[ZOPRY]{2}$/.test(letters)) return undefined;
  return [...letters].sort((a, b) => precedenceRank(b) - precedenceRank(a)).join(' ');
}

/** What the rest of the heading says of the precedence: the addressees' own words, else line 2. */
function meantLetter(cable: Cable): string | undefined {
  return routingPrecedence(cable)?.value ?? addresseePrecedence(cable);
}
