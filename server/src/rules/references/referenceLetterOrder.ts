import type { Cable, Reference } from '../../model/cable';
import { defineRule, type Fix } from '../rule';
import { textAt } from '../shared/heading';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';
import { type Turn, turnsOf } from '../shared/turns';

const LINE = 'SUBJECT: CITY LIBRARY OPENS\n\nREF: ';

export const referenceLetterOrder = defineRule({
  name: 'reference-letter-order',
  element: 'references',
  summary: 'The letters of the references do not run A, B, C',
  why: 'The text cites references by their letters. A letter that stands twice means two telegrams at once, and one that is left out means none.',
  source: 'Read in real telegrams; no rule quoted',
  ids: ['REF-3', 'REF-1'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: [
    sampleTelegram({ subject: `${LINE}A. HELSINKI 1753\n     C. HELSINKI 1754\n     ^^` }),
    sampleTelegram({
      subject: `${LINE}A. HELSINKI 1753\n     B. HELSINKI 1754\n     B. HELSINKI 1755\n     ^^`,
    }),
    sampleTelegram({
      subject: `${LINE}A. HELSINKI 1753\n     C. HELSINKI 1754\n     ^^\n     D. HELSINKI 1755`,
    }),
    sampleTelegram({
      subject: `${LINE}A. HELSINKI 1753\n     C. HELSINKI 1754\n     ^^\n     B. HELSINKI 1755\n     D. OSLO 7`,
    }),
    sampleTelegram({ subject: `${LINE}B. HELSINKI 1753\n     ^^\n     C. HELSINKI 1754` }),
    sampleFields({
      reference:
        'Reference: A) 06 HELSINKI 1753  D) 06 HELSINKI 1754\n                                ^^',
    }),
    sampleTelegram({
      subject: `${LINE}A. OSLO 17\n     C. OSLO 18\n     ^^`,
      text: '\n1. (U) Refs A and B told of the library.\n\n2. (C) It rained.\n',
    }),
  ],
  good: [
    sampleTelegram({ subject: `${LINE}A. HELSINKI 1753\n     B. HELSINKI 1754` }),
    sampleFields({ reference: 'Reference: A) 06 HELSINKI 1753  B) 06 HELSINKI 1754' }),
  ],
  check(cable, report) {
    if (cable.layout === 'record') return;
    const letters = lettersOf(cable);
    letters.forEach((each, i) => {
      const { letter, due, before } = each;
      if (codeOf(letter) === due || due > Z) return;
      report({
        span: letter.span,
        message: told(each),
        related: before
          ? [{ span: before.span, message: `The letter before it: ${before.value}` }]
          : [],
        fixes: () => relettered(cable, letters.slice(i)),
      });
    });
  },
});

interface Lettered extends Turn {
  readonly letter: Letter;
  readonly before: Letter | undefined;
}
type Letter = NonNullable<Reference['letter']>;

/** The letters and the codes of those that belong in their places. */
function lettersOf({ references }: Cable): Lettered[] {
  const all = references?.references ?? [];
  const letters = all.flatMap(({ letter }) => (letter?.value ? [letter] : []));
  // The first of them may stand without its letter.
  const turns = turnsOf(letters.map(codeOf), all[0]?.letter ? A : A + 1);
  return letters.map((letter, i) => ({
    ...(turns[i] as Turn),
    letter,
    before: letters[i - 1],
  }));
}

const A = 'A'.charCodeAt(0);
const Z = 'Z'.charCodeAt(0);
const codeOf = ({ value }: Letter): number => value.charCodeAt(0);

/** What stands wrong from here on, lettered anew. */
function relettered(cable: Cable, letters: readonly Lettered[]): Fix[] {
  const [first] = letters;
  if (!first) return [];
  const wrong = letters.slice(0, first.wrong);
  const last = first.due + wrong.length - 1;
  if (last > Z) return [];
  const name = (code: number): string => String.fromCharCode(code);
  const title =
    wrong.length > 1
      ? `Letter them ${name(first.due)} to ${name(last)}`
      : `Write ${name(first.due)}`;
  const edits = wrong.map(({ letter: { span } }, i) => ({
    span,
    newText: textAt(cable, span).replace(/[A-Za-z]/, name(first.due + i)),
  }));
  return [{ title, kind: 'suggested', edits }];
}

function told({ letter: { value }, due, before, swapped }: Lettered): string {
  const right = String.fromCharCode(due);
  if (swapped) {
    return `${value} stands before ${right}. Write ${right} and ${value}, or let them change places.`;
  }
  if (value === before?.value) return `${value} stands twice. Write ${right}.`;
  const after = before ? `stands behind ${before.value}` : 'is the first letter';
  return `${value} ${after}. Write ${right}, or add the reference that is missing.`;
}
