import { defineRule } from '../rule';
import { isComplete } from '../shared/evidence';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';
import { textReferences } from '../shared/textReferences';

const REFS = 'SUBJECT: CITY LIBRARY OPENS\n\nREF: A. HELSINKI 1753';

export const referenceUnused = defineRule({
  name: 'reference-unused',
  element: 'references',
  summary: 'The text cites some of the references by letter, and never this one',
  why: 'A reference that the text never comes to may be left over from another draft. Where no letter is cited, or all reftels are cited together, nothing is said.',
  source: 'Inferred: the letters of the reference line are there to be cited',
  ids: ['X-24'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'none',
  bad: [
    sampleTelegram({
      subject: `${REFS}\n     B. HELSINKI 1754\n     ^^`,
      text: '\n1. (U) Ref A told of the library.\n\n2. (C) The title of the book is a secret.\n',
    }),
    sampleFields({
      reference: 'Reference: A) 06 HELSINKI 1753  B) 06 HELSINKI 1754\n           ^^',
      text: '\n1. (U) Ref B told of the library.\n\n2. (U) It rained.\n',
    }),
  ],
  good: [
    sampleTelegram({
      subject: `${REFS}\n     B. HELSINKI 1754`,
      text: '\n1. (U) Refs A and B told of the library.\n\n2. (C) It rained.\n',
    }),
    sampleTelegram({
      subject: `${REFS}\n     B. HELSINKI 1754`,
      text: '\n1. (U) Ref A told of the library.\n\n2. (C) It rained (reftels).\n',
    }),
  ],
  check(cable, report) {
    const references = cable.references?.references ?? [];
    if (references.filter(({ letter }) => letter).length < 2) return;
    const mentions = textReferences(cable);
    const cited = new Set(mentions.flatMap(({ letters }) => letters.map(({ letter }) => letter)));
    if (cited.size === 0 || mentions.some(({ general }) => general) || !isComplete(cable)) return;
    // A letter that is not there may mean the one that seems unused; one slip makes one finding.
    const known = new Set(references.map(({ letter }) => letter?.value));
    if ([...cited].some((letter) => !known.has(letter))) return;
    for (const { letter } of references) {
      if (!letter || cited.has(letter.value)) continue;
      report({
        span: letter.span,
        message: `The text never cites ref ${letter.value}. Cite it, or leave it out.`,
        tag: 'unnecessary',
      });
    }
  },
});
