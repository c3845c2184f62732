import { referenceResidue } from '../../format/stripDamage';
import { defineRule } from '../rule';
import { isMessage } from '../shared/evidence';
import { textAt } from '../shared/heading';
import { sampleTelegram } from '../shared/sampleTelegram';

const LETTERED = (first: string, second: string): string =>
  sampleTelegram({
    subject: `SUBJECT: CITY LIBRARY OPENS\n\nREF: ${first} OSLO 321\n     ${second} STATE 4567`,
    text: `
1. (U) The new city library opened with a seminar on road safety (ref A).

2. (C) The librarian asked us to keep the title of the first book on
loan among friends (ref B).
`,
  });

export const referenceLetterResidue = defineRule({
  name: 'reference-letter-residue',
  element: 'layout',
  summary: 'The letter of a reference carries a pilcrow, the 1 that one became, or a second letter',
  why: 'An archive put a pilcrow before each reference on a line of its own, and in some copies it turned into a 1: reference B reads 1B. Message systems set a letter before the one that the drafter had typed: A. A). Neither was written by the drafter.',
  source: 'Public copies of State cables of the 2000s; 4 % of those with references have A. A)',
  ids: ['TXT-14', 'REF-1'],
  level: { draft: 'info', archive: 'info' },
  fix: 'safe',
  bad: [
    { text: LETTERED('A.', '1B.').replace('1B. STATE 4567', '$&\n     ^'), profile: 'archive' },
    {
      text: LETTERED('A.', '\u00b6B.').replace('\u00b6B. STATE 4567', '$&\n     ^'),
      profile: 'archive',
    },
    { text: LETTERED('A. A)', 'B.').replace('A) OSLO 321', '$&\n        ^^'), profile: 'archive' },
  ],
  good: LETTERED('A.', 'B.'),
  check(cable, report) {
    if (!isMessage(cable)) return;
    for (const edit of referenceResidue(cable)) {
      const { span } = edit;
      const typed = textAt(cable, span).trim();
      report({
        span: { start: span.start, end: span.start + typed.length },
        message: /[A-Z]/i.test(typed)
          ? `The letter stands twice. Take ${typed} out.`
          : `The letter carries a stray ${typed} of the archive. Take it out.`,
        tag: 'unnecessary',
        fixes: () => [{ title: 'Take it out', kind: 'safe', edits: [edit] }],
      });
    }
  },
});
