import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { sampleSections } from '../shared/sampleSections';
import { previousOrigin } from '../shared/sectionOrigins';
import { shown } from '../shared/shown';

export const sectionFilingDiffers = defineRule({
  name: 'section-filing-differs',
  element: 'transmission',
  summary: 'Sections of one message differ in their filing time',
  why: 'A long message is cut into sections that are transmitted one by one. All have the same filing time, by which stations tell that they belong together.',
  source: 'ACP 127(G) paras 116, 208',
  ids: ['SEC-2', 'FL3-5'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: sampleSections({ filing: '3541155\n                ^^^^^^^' }),
  good: sampleSections(),
  check(cable, report) {
    const before = previousOrigin(cable)?.filing;
    const filing = cable.origin?.filing;
    if (!before || !filing || filing.form === 'malformed' || filing.text === before.value) return;
    report({
      span: filing.span,
      message: `The filing time ${shown(filing.text)} differs from ${shown(before.value)} of the section before. Write the same in all sections.`,
      related: [{ span: before.span, message: 'The filing time of the section before' }],
      fixes: () => [suggest(`Write ${before.value}`, filing.span, before.value)],
    });
  },
});
