import { readPortion } from '../../marking/portion';
import type { PortionMark } from '../../model/cable';
import { nearest } from '../../text/spelling';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { quoted } from '../shared/markForm';
import { marksWith } from '../shared/marks';
import { sampleTelegram } from '../shared/sampleTelegram';
import { classifiedText, paragraphs } from '../shared/sampleText';

/** The marks that State telegrams use, and their long forms, which misspellings are near to. */
const KNOWN: readonly (readonly [written: string, mark: string])[] = [
  ['U', 'U'],
  ['SBU', 'SBU'],
  ['SBU-NF', 'SBU-NF'],
  ['C', 'C'],
  ['C//NF', 'C//NF'],
  ['S', 'S'],
  ['S//NF', 'S//NF'],
  ['TS', 'TS'],
  ['LOU', 'LOU'],
  ['U//FOUO', 'U//FOUO'],
  ['FOUO', 'U//FOUO'],
  ['UNCLAS', 'U'],
  ['UNCLASSIFIED', 'U'],
  ['UNCL', 'U'],
  ['CONFIDENTIAL', 'C'],
  ['CONFID', 'C'],
  ['CONF', 'C'],
  ['SECRET', 'S'],
  ['SECR', 'S'],
];
const MARKS: ReadonlyMap<string, string> = new Map(KNOWN);

export const portionMarkUnknown = defineRule({
  name: 'portion-mark-unknown',
  element: 'paragraphs',
  summary: 'What stands in the place of a portion mark is none',
  why: 'Nobody can tell the level of a paragraph from a mark that is not in use. It is most often a slip of the finger.',
  source: '5 FAH-1 H-246.2; the seventy marks met in real cables are all understood',
  ids: ['TXT-11', 'POR-06', 'BAN-11'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'suggested',
  bad: [
    classifiedText(paragraphs('1. (U)', '2. (C)', '3. (Q)\n   ^^^')),
    classifiedText(paragraphs('1. (U)', '2. (C)', '3. (SUB)\n   ^^^^^')),
    classifiedText(paragraphs('1. (U)', '2. (C)', '3. (CONFIDENTAL)\n   ^^^^^^^^^^^^^')),
    classifiedText(paragraphs('1. (U)', '2. (C)', '3. (//C)\n   ^^^^^')),
    classifiedText(paragraphs('1. (U)', '2. (C)', '3. (C//DEU C)\n   ^^^^^^^^^^')),
    classifiedText(paragraphs('1. (U)', '2. (C)', '3. (C/N F)\n   ^^^^^^^')),
    classifiedText(paragraphs('1. (U)', '2. (C)', '3. (NF/C)\n   ^^^^^^')),
    sampleTelegram({ subject: 'SUBJECT: (CONF) LIBRARY OPENS\n         ^^^^^^' }),
  ],
  good: [
    classifiedText(paragraphs('1. (U)', '2. (C)', '3. (SBU)')),
    classifiedText(paragraphs('1. (U)', '2. (C)', '3. (//DEU C)')),
  ],
  check(cable, report) {
    for (const { mark, owner } of marksWith(cable, 'unknown')) {
      const meant = meantBy(mark);
      report({
        span: mark.span,
        message:
          meant.length > 0
            ? `${quoted(mark)} of ${owner} is no portion mark. Did you mean (${meant.join(') or (')})?`
            : `${quoted(mark)} of ${owner} is no portion mark. Write (U), (SBU), (C), (S) or (TS).`,
        fixes: () =>
          (meant.length > 0 ? meant : ['U', 'C', 'S']).map((written) =>
            suggest(`Write (${written})`, mark.span, `(${written})`),
          ),
      });
    }
  },
});

/** The marks that are a letter or two off; a single letter is near to everything and means nothing. */
function meantBy({ text }: PortionMark): string[] {
  const typed = text.trim().toUpperCase().replace(/\/+/, '//');
  if (typed.length < 2) return [];
  const turned = levelFirst(typed);
  if (turned) return [turned];
  const near = nearest(typed, MARKS.keys(), typed.length > 4 ? 2 : 1);
  const least = near[0]?.distance;
  const best = near.filter(({ distance }) => distance === least);
  return [...new Set(best.map(({ word }) => MARKS.get(word) as string))].slice(0, 3);
}

/** `NF/C` with its level in front: `C//NF`. */
function levelFirst(typed: string): string | undefined {
  const parts = typed.split('/').filter((part) => part !== '');
  const level = parts.find((part) => LEVEL.test(part));
  if (!level || parts[0] === level) return undefined;
  const reading = readPortion([level, ...parts.filter((part) => part !== level)].join('//'));
  return reading?.canonical ? reading.corrected : undefined;
}

const LEVEL = /^(?:U|C|S|TS)$/;
