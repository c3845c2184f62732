import { defineRule } from '../rule';
import { hasStrayLine, hasText, headerSets, nameOf, referenceSets } from '../shared/recordSets';
import { sampleSets } from '../shared/sampleSets';

export const referenceSetUnexplained = defineRule({
  name: 'reference-set-unexplained',
  element: 'sets',
  summary: 'No AMPN or NARR says what the references are',
  why: 'A REF set gives originator and date of a document, not its title. AMPN or NARR below tells the reader what it is.',
  source:
    'US Navy training manual NAVEDTRA 14292; 81 of 1,500 NAVADMIN messages with references lack it',
  ids: ['GEN-4'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'none',
  bad: sampleSets({ references: 'REF/A/DOC/BASE LIBRARY/12DEC05//\n^^^', narrative: null }),
  good: sampleSets(),
  check(cable, report) {
    const last = referenceSets(cable).at(-1)?.set;
    if (!last || !hasText(cable)) return;
    if (hasStrayLine(cable)) return;
    const names = headerSets(cable).map(nameOf);
    if (names.includes('AMPN') || names.includes('NARR')) return;
    report({
      span: last.name.span,
      message:
        'Nothing says what the references are. Write AMPN for one or NARR for several below.',
    });
  },
});
