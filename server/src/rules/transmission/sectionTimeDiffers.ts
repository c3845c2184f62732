import { defineRule } from '../rule';
import { sampleSections } from '../shared/sampleSections';
import { groupOf, previousSection } from '../shared/sections';

export const sectionTimeDiffers = defineRule({
  name: 'section-time-differs',
  element: 'transmission',
  summary: 'Sections of one message differ in their date-time group or filing time',
  why: 'A long message is cut into sections that are transmitted one by one. All have the same date-time group and filing time, by which the receiver puts them together again.',
  source: 'ACP 127(G) paras 116, 208',
  ids: ['SEC-2', 'FL3-5'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'none',
  bad: [
    sampleSections({ dtg: 'P 201147Z DEC 06\n  ^^^^^^^^^^^^^^', filing: '3541147' }),
    sampleSections({ filing: '3541155\n                ^^^^^^^' }),
  ],
  good: sampleSections({}),
  check(cable, report) {
    const before = previousSection(cable);
    const dtg = cable.dtgLine?.dtg;
    if (!before) return;
    if (before.dtg && before.dtgSpan && dtg && before.dtg !== groupOf(cable)) {
      report({
        span: dtg.span,
        message: `The DTG ${dtg.text} differs from ${before.dtg.replace(' ', '')} of the section before. Write the same in all sections.`,
        related: [{ span: before.dtgSpan, message: 'The DTG of the section before' }],
      });
      return;
    }
    const filing = cable.origin?.filing;
    if (!before.filing || !filing || filing.text === before.filing.value) return;
    report({
      span: filing.span,
      message: `The filing time ${filing.text} differs from ${before.filing.value} of the section before. Write the same in all sections.`,
      related: [{ span: before.filing.span, message: 'The filing time of the section before' }],
    });
  },
});
