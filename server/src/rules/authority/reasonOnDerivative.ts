import type { Cable, Reasons } from '../../model/cable';
import { withoutLines } from '../fixes';
import { defineRule } from '../rule';
import { reasonsOf } from '../shared/reasons';
import { labelled2026 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';

export const reasonOnDerivative = defineRule({
  name: 'reason-on-derivative',
  element: 'authority',
  summary: 'A message classified from a source gives a reason of its own',
  why: 'Either somebody decides to classify and says why, or the classification comes from a source, which has given its reasons. State lets the reason be added; the intelligence community and DoD forbid it.',
  source: '32 CFR 2001.22(d); ISM-ID-00221, -00367; 5 FAH-1 H-712 (optional at State)',
  ids: ['REA-07', 'DER-03'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: [
    labelled2026({
      derived: 'Derived From: 26 STATE 4567, dated 20261218',
      reason: 'Reason: 1.4 (b) and (d)\n^^^^^^^^^^^^^^^^^^^^^^^',
    }),
  ],
  good: [
    sampleTelegram(),
    labelled2026({ derived: 'Derived From: 26 STATE 4567, dated 20261218', reason: null }),
  ],
  check(cable, report) {
    const [source] = cable.authority.derivedFrom;
    if (!source) return;
    for (const reasons of reasonsOf(cable)) {
      if (!reasons.section && reasons.letters.length === 0) continue;
      report({
        span: reasons.span,
        message: 'The message is derived from a source, which has the reasons. Take them out here.',
        related: [{ span: source.span, message: 'The source' }],
        fixes: () =>
          hasLine(cable, reasons)
            ? [
                {
                  title: 'Take out the line',
                  kind: 'suggested',
                  edits: [withoutLines(cable, reasons.span)],
                },
              ]
            : [],
      });
    }
  },
});

/** The reasons stand on a line of their own, and not within Classified By. */
function hasLine({ authority }: Cable, reasons: Reasons): boolean {
  return authority.reasons.includes(reasons);
}
