import { replace } from '../fixes';
import { defineRule } from '../rule';
import { needsDecl, soundOrderForm } from '../shared/eoLine';
import { sampleTelegram } from '../shared/sampleTelegram';

export const eoDeclMissing = defineRule({
  name: 'eo-decl-missing',
  element: 'authority',
  summary: 'The date on the E.O. line has no DECL: before it',
  why: 'Since E.O. 12356 the value stands behind DECL:, which tells a declassification date from a date of downgrading or review.',
  source: 'E.O. line of all telegrams since 1982 that were read; EO-1',
  ids: ['EO-1'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'safe',
  bad: sampleTelegram({ eo: 'E.O. 12958: 12/20/2016\n            ^^^^^^^^^^' }),
  good: sampleTelegram(),
  check(cable, report) {
    const sound = soundOrderForm(cable);
    if (!sound) return;
    const { eo, form } = sound;
    if (eo.decl || !needsDecl(cable, eo)) return;
    if (form.faults.some(({ kind }) => kind === 'slip')) return;
    report({
      span: eo.declassification.span,
      message: `${eo.declassification.text} stands without DECL:. Write "DECL: " before it.`,
      fixes: () => [replace('Insert "DECL: "', form.span, form.canonical)],
    });
  },
});
