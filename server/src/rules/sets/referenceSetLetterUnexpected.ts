import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { hasStrayLine, letterAt, type ReferenceSet, referenceSets } from '../shared/recordSets';
import { sampleSets } from '../shared/sampleSets';

const TWO = (letter: string, caret = ''): string =>
  `REF/A/DOC/BASE LIBRARY/12DEC05//\nREF/${letter}/MSG/CNO WASHINGTON DC/011200ZDEC05//${caret}`;
const CARET = '\n    ^';
const NARRATIVE = (letter: string): string =>
  `NARR/REF A IS THE LIBRARY'S HOUSE RULES.  REF ${letter} IS ITS CALENDAR.//`;

export const referenceSetLetterUnexpected = defineRule({
  name: 'reference-set-letter-unexpected',
  element: 'sets',
  summary: 'The letters of the REF sets are not in order',
  why: 'References are lettered A, B, C ... A letter that is left out makes the reader look for a reference that is not there; one that stands twice leaves open which is meant.',
  source: 'US Navy training manual NAVEDTRA 14292; in order in all of 88 NAVADMIN messages',
  ids: ['GEN-4'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: [
    sampleSets({ references: TWO('C', CARET), narrative: NARRATIVE('C') }),
    sampleSets({ references: TWO('A', CARET), narrative: NARRATIVE('A') }),
  ],
  good: sampleSets({ references: TWO('B'), narrative: NARRATIVE('B') }),
  check(cable, report) {
    const references = referenceSets(cable);
    if (references.length === 0) return;
    if (references.some(({ letter }) => !letter) || hasStrayLine(cable)) return;
    const indexes = references.map(({ letter }) => indexOf(letter?.value ?? ''));
    let due = 0;
    references.forEach(({ set, letter }, i) => {
      const index = indexes[i] ?? due;
      // A slash in the wrong place or missing gives the letter a neighbour; that is told by itself.
      const sound = !set.meant && cable.text.charAt(set.name.span.end) === '/';
      if (letter && sound && index !== due) {
        const wanted = letterAt(due);
        report({
          span: letter.span,
          message: isRepeated(references, letter.value)
            ? `There is a reference ${letter.value} already. This one should be ${wanted}.`
            : `Reference ${wanted} is due here, not ${letter.value}.`,
          fixes: () => [suggest(`Write ${wanted}`, letter.span, wanted)],
        });
      }
      // The next letter tells whether this one alone is wrong or one was left out before it.
      due =
        indexes[i + 1] === due + 1
          ? due + 1
          : Math.max(due, Math.min(index, due + LONGEST_GAP)) + 1;
    });
  },
});

/** More letters are not left out at once; a letter further on is a slip. */
const LONGEST_GAP = 3;

/** The place of a letter: A is 0, Z is 25, AA is 26. */
function indexOf(letter: string): number {
  return [...letter.toUpperCase()].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
}

function isRepeated(references: readonly ReferenceSet[], value: string): boolean {
  return references.filter(({ letter }) => letter?.value === value).length > 1;
}
