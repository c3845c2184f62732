import type { Cable } from '../../model/cable';
import { suggest } from '../fixes';
import { defineRule, type Report } from '../rule';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';
import { definedLetters, textReferences } from '../shared/textReferences';
import { unletteredItems } from '../shared/unletteredItems';

/** A telegram may quote another with references of its own; more findings than this say nothing new. */
const MOST = 5;

export const referenceLetterUnresolved = defineRule({
  name: 'reference-letter-unresolved',
  element: 'references',
  summary: 'The text cites a reference by a letter that the reference line does not have',
  why: 'The reader looks the letter up on the reference line. Where it is missing, a reference was deleted or renamed and the text was not.',
  source: 'Inferred: the letters of the reference line are there to be cited',
  ids: ['X-24'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: [
    sampleTelegram({
      subject: 'SUBJECT: CITY LIBRARY OPENS\n\nREF: A. HELSINKI 1753\n     B. HELSINKI 1754',
      text: '\n1. (U) Refs A and B told of the library.\n\n2. (C) The title of ref D is a secret.\n                        ^\n',
    }),
    sampleTelegram({
      subject: 'SUBJECT: CITY LIBRARY OPENS\n\nREF: A. HELSINKI 1753\n     B. HELSINKI 1754',
      text: '\n1. (U) The library opened (refs A-D).\n                                  ^\n\n2. (C) It rained.\n',
    }),
    sampleTelegram({
      subject: 'SUBJECT: CITY LIBRARY OPENS\n\nREF: HELSINKI 1753',
      text: '\n1. (U) Ref A told of the library.\n\n2. (C) The title of ref B is a secret.\n                        ^\n',
    }),
    sampleFields({
      reference: 'Reference: A) 06 HELSINKI 1753  B) 06 HELSINKI 1754',
      text: '\n1. (U) Ref (C) told of the library.\n           ^^^\n\n2. (U) Refs A and B did not.\n',
    }),
  ],
  good: [
    sampleTelegram({
      subject: 'SUBJECT: CITY LIBRARY OPENS\n\nREF: A. HELSINKI 1753\n     B. HELSINKI 1754',
      text: '\n1. (U) Reftels told of the library.\n\n2. (C) Ref B told more than ref A.\n',
    }),
    sampleFields(),
    sampleTelegram({
      subject: 'SUBJECT: CITY LIBRARY OPENS\n\nREF: HELSINKI 1753, OSLO 1754',
      text: '\n1. (U) Refs A and B told of the library.\n\n2. (C) It rained.\n',
    }),
  ],
  check(cable, report) {
    const defined = definedLetters(cable);
    if (defined.size === 0) return checkOnlyOne(cable, report);
    const last = [...defined].sort().at(-1) ?? '';
    const right = lettersOfRight(cable);
    let told = 0;
    for (const { letters } of textReferences(cable)) {
      for (const [i, { letter, span }] of letters.entries()) {
        // "REF I" is as well the end of one sentence or clause and a person.
        if (defined.has(letter) || letter === 'I' || told >= MOST) continue;
        // Of `refs A-E` the E alone is typed, and the letters before it stand in its place.
        if (right.has(letter) || letters[i + 1]?.span.start === span.start) continue;
        told++;
        report({
          span,
          message: `The reference line has no ${letter}; it has ${[...defined].sort().join(', ')}. Correct the letter, or add the reference.`,
          fixes: () => [
            suggest(`Write ${last}`, span, span.end - span.start > 1 ? `(${last})` : last),
          ],
        });
      }
    }
  },
});

/**
 * The letters that the references would have if they ran A, B, C. Where they do not, that is told
 * on the reference line, and the text cites them as they should be.
 */
function lettersOfRight({ references }: Cable): ReadonlySet<string> {
  const count = Math.min(references?.references.length ?? 0, 26);
  return new Set(Array.from({ length: count }, (_, i) => String.fromCharCode(65 + i)));
}

/** One reference without a letter is A to those who cite it, and none is B. */
function checkOnlyOne(cable: Cable, report: Report): void {
  const references = cable.references?.references ?? [];
  // Several without letters are told on the reference line.
  if (references.length !== 1 || unletteredItems(cable, references).length > 1) return;
  for (const { letters } of textReferences(cable)) {
    const other = letters.find(({ letter }) => letter !== 'A' && letter !== 'I');
    if (!other) continue;
    report({
      span: other.span,
      message: `The reference line has one reference, and no ${other.letter}. Cite it as reftel, or add the reference.`,
    });
    return;
  }
}
