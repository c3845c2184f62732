import type { Cable } from '../../model/cable';
import type { Span, Spanned } from '../../text/span';
import { defineRule } from '../rule';
import { textAt } from '../shared/heading';
import { hasStrayLine, headerSets, letterAt, nameOf, referenceSets } from '../shared/recordSets';
import { sampleSets } from '../shared/sampleSets';

const AND = ',?\\s{1,3}(?:AND|OR|THROUGH|THRU|TO)\\s{1,3}';
/** I is a word as well and counts in brackets only. */
const PLAIN = '[A-HJ-Z](?![A-Z0-9])';
const BRACKETED =
  '\\([A-Z]\\)(?:(?:,|,?\\s{1,3}(?:AND|OR|THROUGH|THRU))?\\s{0,3}\\([A-Z]\\)){0,20}';
/**
 * `REF B`, `REF A AND D`, `references (a), (b) and (c)`, `REFS A, C-D`. Behind one reference a comma
 * goes on with the sentence.
 */
const CITED = new RegExp(
  `\\bREF(?:ERENCE)?(?:S?\\s{1,3}${BRACKETED}|S\\s{1,3}${PLAIN}(?:(?:${AND}|,\\s{0,3}|-)${PLAIN}){0,20}|\\s{1,3}${PLAIN}(?:${AND}${PLAIN}){0,20})(?=[\\s,.;:)]|$)`,
  'gi',
);
/** What every citation begins with. */
const SIGN = /[Rr][Ee][Ff]/;
const LETTER = /\b[A-Z]\b/gi;

export const setReferenceUnresolved = defineRule({
  name: 'set-reference-unresolved',
  element: 'sets',
  summary: 'The text cites a reference that has no REF set',
  why: 'A letter stands for the set with that letter. Where there is none, a set was left out or the letter is wrong.',
  source: 'Inference; true of all but a handful of 88 NAVADMIN messages',
  ids: ['X-24', 'GEN-4'],
  level: { draft: 'info', archive: 'off' },
  fix: 'none',
  bad: [
    sampleSets({
      text: 'RMKS/1.  THE BASE LIBRARY OPENS AS IN REF B.\n                                          ^\n\n2.  BRING A CARD.//',
    }),
    sampleSets({
      text: 'RMKS/1.  THE LIBRARY OPENS, PER REFERENCES (A) AND (C).\n                                                    ^\n\n2.  BRING A CARD.//',
    }),
    sampleSets({
      text: 'RMKS/1.  THE LIBRARY OPENS, PER REFS A AND D.\n                                           ^\n\n2.  BRING A CARD.//',
    }),
    sampleSets({
      text: 'RMKS/1.  THE LIBRARY OPENS, PER REFS A, D.\n                                        ^\n\n2.  BRING A CARD.//',
    }),
  ],
  good: [
    sampleSets({
      text: 'RMKS/1.  THE BASE LIBRARY OPENS AS IN REFERENCE (A).\n\n2.  BRING A CARD.//',
    }),
    sampleSets({
      text: 'RMKS/1.  PER REF A, C SCHOOL STUDENTS AND I READ.\n\n2.  BRING A CARD.//',
    }),
  ],
  check(cable, report) {
    const references = referenceSets(cable);
    if (references.length === 0 || cable.references) return;
    const letters = references.map(({ letter }) => letter?.value.toUpperCase() ?? '');
    // Letters out of order are told by themselves.
    if (letters.some((letter, i) => letter !== letterAt(i)) || hasStrayLine(cable)) return;
    const told = new Set(letters);
    for (const { value, span } of citedLetters(cable)) {
      if (told.has(value)) continue;
      told.add(value);
      report({
        span,
        message: `There is no REF/${value}; there ${letters.length > 1 ? 'are' : 'is'} ${letters.join(', ')}. Add the set, or mend the letter.`,
      });
    }
  },
});

function citedLetters(cable: Cable): Spanned<string>[] {
  const places: Span[] = [
    ...headerSets(cable)
      .filter((set) => nameOf(set) === 'NARR' || nameOf(set) === 'AMPN')
      .map(({ span }) => span),
    ...cable.paragraphs.flatMap(({ body }) => body),
  ];
  return places.flatMap(({ start, end }) => {
    const text = textAt(cable, { start, end });
    // Most text cites nothing, and the pattern takes its time over it.
    if (!SIGN.test(text)) return [];
    return [...text.matchAll(CITED)].flatMap((list) =>
      [...list[0].matchAll(LETTER)].map((letter) => {
        const at = start + list.index + letter.index;
        return { value: letter[0].toUpperCase(), span: { start: at, end: at + 1 } };
      }),
    );
  });
}
