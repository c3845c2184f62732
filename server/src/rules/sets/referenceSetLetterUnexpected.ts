import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { letterAt, type ReferenceSet, referenceSets } from '../shared/recordSets';
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
    if (references.some(({ letter }) => !letter)) return;
    let due = 0;
    for (const { letter } of references) {
      if (!letter) continue;
      const index = indexOf(letter.value);
      const wanted = letterAt(due);
      if (index !== due) {
        report({
          span: letter.span,
          message: isRepeated(references, letter.value)
            ? `There is a reference ${letter.value} already. This one should be ${wanted}.`
            : `Reference ${wanted} is due here, not ${letter.value}.`,
          fixes: () => [suggest(`Write ${wanted}`, letter.span, wanted)],
        });
      }
      due = Math.max(due, index) + 1;
    }
  },
});

/** The place of a letter: A is 0, Z is 25, AA is 26. */
function indexOf(letter: string): number {
  return [...letter.toUpperCase()].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
}

function isRepeated(references: readonly ReferenceSet[], value: string): boolean {
  return references.filter(({ letter }) => letter?.value === value).length > 1;
}
