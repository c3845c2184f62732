import type { Span } from '../../text/span';
import { suggest } from '../fixes';
import { defineRule, type Fix } from '../rule';
import { hasStrayLine, letterAt, type ReferenceSet, referenceSets } from '../shared/recordSets';
import { sampleSets } from '../shared/sampleSets';
import { turnsOf } from '../shared/turns';

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
    sampleSets({
      references: `REF/B/DOC/BASE LIBRARY/12DEC05//\n    ^\nREF/A/MSG/CNO WASHINGTON DC/011200ZDEC05//`,
      narrative: NARRATIVE('B'),
    }),
  ],
  good: sampleSets({ references: TWO('B'), narrative: NARRATIVE('B') }),
  check(cable, report) {
    const references = referenceSets(cable);
    if (references.length === 0) return;
    if (references.some(({ letter }) => !letter) || hasStrayLine(cable)) return;
    const indexes = references.map(({ letter }) => indexOf(letter?.value ?? ''));
    turnsOf(indexes, 0).forEach(({ due, swapped }, i) => {
      const { set, letter } = references[i] as ReferenceSet;
      // A slash in the wrong place or missing gives the letter a neighbour; that is told by itself.
      const sound = !set.meant && cable.text.charAt(set.name.span.end) === '/';
      if (!letter || !sound || indexes[i] === due) return;
      const wanted = letterAt(due);
      const next = references[i + 1]?.letter;
      report({
        span: letter.span,
        message: told(letter.value, wanted, swapped, isRepeated(references, letter.value)),
        fixes: () =>
          swapped && next
            ? [letteredAnew([letter.span, next.span], [wanted, letter.value])]
            : [suggest(`Write ${wanted}`, letter.span, wanted)],
      });
    });
  },
});

function told(letter: string, wanted: string, swapped: boolean, repeated: boolean): string {
  if (swapped) {
    return `Reference ${letter} stands before ${wanted}. Letter them ${wanted} and ${letter}, or let them change places.`;
  }
  return repeated
    ? `There is a reference ${letter} already. This one should be ${wanted}.`
    : `Reference ${wanted} is due here, not ${letter}.`;
}

function letteredAnew(spans: readonly Span[], letters: readonly string[]): Fix {
  const edits = spans.map((span, i) => ({ span, newText: letters[i] ?? '' }));
  return { title: `Letter them ${letters.join(' and ')}`, kind: 'suggested', edits };
}

/** The place of a letter: A is 0, Z is 25, AA is 26. */
function indexOf(letter: string): number {
  return [...letter.toUpperCase()].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
}

function isRepeated(references: readonly ReferenceSet[], value: string): boolean {
  return references.filter(({ letter }) => letter?.value === value).length > 1;
}
