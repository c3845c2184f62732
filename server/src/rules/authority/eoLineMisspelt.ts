import { replace } from '../fixes';
import { defineRule } from '../rule';
import { soundOrderForm } from '../shared/eoLine';
import { isUnfinished, textAt } from '../shared/heading';
import { sampleTelegram, UNCLASSIFIED } from '../shared/sampleTelegram';

export const eoLineMisspelt = defineRule({
  name: 'eo-line-misspelt',
  element: 'authority',
  summary: 'The E.O. line has a slip in its words or signs',
  why: 'Message systems find the line, and the date on it, by its words. With a zero for the O, another letter in DECL or another sign for the colon they find nothing.',
  source: 'E.O. line of the 1974 TAGS handbook and of all 883 telegrams read; EO-1',
  ids: ['EO-1', 'EO-05'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'safe',
  bad: [
    sampleTelegram({ eo: 'E.9. 12958: DECL: 12/20/2016\n^^^^' }),
    sampleTelegram({ eo: 'E.O. 12958: DCEL: 12/20/2016\n            ^^^^^' }),
    sampleTelegram({ eo: 'E.O. 12958: DECL: DECL: 12/20/2016\n            ^^^^^^^^^^^' }),
    sampleTelegram({ eo: 'E.O. 12958; DECL: 12/20/2016\n          ^^' }),
    sampleTelegram({ ...UNCLASSIFIED, eo: 'E.O. 12958: N/S\n            ^^^' }),
  ],
  good: [sampleTelegram(), sampleTelegram({ eo: 'EO 12958 DECL: 12/20/2016' })],
  check(cable, report) {
    const form = soundOrderForm(cable)?.form;
    const slip = form?.faults.find(({ kind }) => kind === 'slip');
    if (!form || !slip || isUnfinished(cable, form.span)) return;
    const typed = textAt(cable, slip.span).trim();
    report({
      span: slip.span,
      message: `"${typed}" is a slip. The line reads "${form.canonical.trim()}".`,
      fixes: () => [replace(`Write "${form.canonical.trim()}"`, form.span, form.canonical)],
    });
  },
});
