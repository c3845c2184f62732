import { replace } from '../fixes';
import { defineRule } from '../rule';
import { isUnfinished } from '../shared/heading';
import { settledClassified } from '../shared/levelVote';
import { labelled2026 } from '../shared/sampleAuthority';
import { sampleTelegram, UNCLASSIFIED } from '../shared/sampleTelegram';

export const eoValueMissing = defineRule({
  name: 'eo-value-missing',
  element: 'authority',
  summary: 'The E.O. line of a message that is not classified ends with the number',
  why: 'An unclassified telegram says N/A behind the number: without it nobody can tell whether the instruction was forgotten.',
  source: '1974 TAGS handbook: obligatory on unclassified messages too; 1978 STATE 296107',
  ids: ['EO-06', 'EO-1', 'EO-4'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'safe',
  bad: [
    sampleTelegram({ ...UNCLASSIFIED, eo: 'E.O. 12958:\n^^^^^^^^^^^' }),
    sampleTelegram({ ...UNCLASSIFIED, eo: 'E.O. 12958: DECL:\n^^^^^^^^^^^^^^^^^' }),
  ],
  good: [sampleTelegram(UNCLASSIFIED), labelled2026()],
  check(cable, report) {
    const { eo } = cable.authority;
    if (!eo?.order || cable.layout !== 'telegram' || eo.declassification.kind !== 'none') return;
    if (settledClassified(cable) || isUnfinished(cable, eo.span)) return;
    const unclassified = cable.classification?.level === 'UNCLASSIFIED';
    const whole = `E.O. ${eo.order.value}: N/A`;
    report({
      span: eo.span,
      message: unclassified
        ? `The line says nothing behind ${eo.order.value}. On an unclassified message write N/A.`
        : `The line says nothing behind ${eo.order.value}. Write DECL: and a date, or N/A.`,
      fixes: () => (unclassified ? [replace(`Write "${whole}"`, eo.span, whole)] : []),
    });
  },
});
