import type { Cable, Reference } from '../../model/cable';
import { defineRule, type Fix } from '../rule';
import { textAt } from '../shared/heading';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';

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

interface Lettered {
  readonly letter: Letter;
  /** The code of the letter that belongs here. */
  readonly due: number;
  readonly before: Letter | undefined;
  /** How many stand wrong from here on, this one with them. */
  readonly wrong: number;
  /** It stands where the next one belongs, and that one in its place. */
  readonly swapped: boolean;
}
type Letter = NonNullable<Reference['letter']>;

const A = 'A'.charCodeAt(0);
const Z = 'Z'.charCodeAt(0);
const codeOf = ({ value }: Letter): number => value.charCodeAt(0);

/** The letters and what belongs in their places, so that one slip makes one finding. */
function lettersOf({ references }: Cable): Lettered[] {
  const all = references?.references ?? [];
  const letters = all.flatMap(({ letter }) => (letter?.value ? [letter] : []));
  const found: Lettered[] = [];
  // The first of them may stand without its letter.
  let due = all[0]?.letter ? A : A + 1;
  letters.forEach((letter, i) => {
    const before = found[i - 1];
    const code = codeOf(letter);
    const next = letters[i + 1] ? codeOf(letters[i + 1] as Letter) : 0;
    const swapped = code === due + 1 && next === due;
    // Of two that changed places the first one tells it for both.
    const here = before?.swapped ? code : due;
    const alone = next === due + 1;
    const wrong = swapped ? 2 : alone ? 1 : letters.length - i;
    found.push({ letter, due: here, before: before?.letter, wrong, swapped });
    if (before?.swapped) due = code + 2;
    else if (code === due || alone) due++;
    // The next one goes on from the one before: this one is too much. Or the rest goes on from this.
    else if (next !== due) due = code + 1;
  });
  return found;
}

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
