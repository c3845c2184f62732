import { replace } from '../fixes';
import { defineRule } from '../rule';
import { soundOrderForm } from '../shared/eoLine';
import { isUnfinished } from '../shared/heading';
import { sampleTelegram, UNCLASSIFIED } from '../shared/sampleTelegram';

export const eoLineVariant = defineRule({
  name: 'eo-line-variant',
  element: 'authority',
  summary: 'The E.O. line is understood, but not in its usual form',
  why: 'Points, blanks, colons and capitals vary in a few real messages out of a hundred. They are read without trouble; one form makes the archive easier to search.',
  source: 'domain/real-messages.md section 4: 7 % of telegrams stray from the usual two forms',
  ids: ['EO-05'],
  level: { draft: 'info', archive: 'hint' },
  fix: 'safe',
  bad: [
    sampleTelegram({ eo: 'EO 12958 DECL: 12/20/2016\n^^' }),
    sampleTelegram({ eo: 'E.O. 12958: decl: 12/20/2016\n            ^^^^^' }),
    sampleTelegram({ ...UNCLASSIFIED, eo: 'E.O.12958:N/A\n         ^' }),
  ],
  good: [
    sampleTelegram({ eo: 'E.O. 12958:  DECL: 12/20/2016' }),
    sampleTelegram({ eo: 'E.O. 12958, AS AMENDED: DECL: 12/20/2016' }),
  ],
  check(cable, report) {
    const form = soundOrderForm(cable)?.form;
    const [variant] = form?.faults ?? [];
    if (!form || !variant || form.faults.some(({ kind }) => kind === 'slip')) return;
    if (isUnfinished(cable, form.span)) return;
    report({
      span: variant.span,
      message: `The usual form of this line is "${form.canonical.trim()}".`,
      fixes: () => [replace(`Write "${form.canonical.trim()}"`, form.span, form.canonical)],
    });
  },
});
