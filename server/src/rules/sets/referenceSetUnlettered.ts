import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { letterAt, referenceSets } from '../shared/recordSets';
import { sampleSets } from '../shared/sampleSets';

export const referenceSetUnlettered = defineRule({
  name: 'reference-set-unlettered',
  element: 'sets',
  summary: 'A REF set has no letter',
  why: 'The text cites a reference by its letter, which is the first field of its set.',
  source: 'US Navy training manual NAVEDTRA 14292; every REF of 88 NAVADMIN messages has one',
  ids: ['GEN-3', 'GEN-4'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: sampleSets({ references: 'REF/DOC/BASE LIBRARY/12DEC05//\n   ^' }),
  good: sampleSets(),
  check(cable, report) {
    referenceSets(cable).forEach(({ set, letter }, index) => {
      const { end } = set.name.span;
      const { text } = cable;
      if (letter || !set.closed || text.charAt(end) !== '/' || text.charAt(end + 1) === '/') return;
      const span = { start: end, end: end + 1 };
      const due = letterAt(index);
      report({
        span,
        message: `This reference has no letter. Write REF/${due}/ if it is number ${index + 1}.`,
        fixes: () => [suggest(`Write ${due}`, span, `/${due}/`)],
      });
    });
  },
});
