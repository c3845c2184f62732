import { defineRule } from '../rule';
import {
  isPlainList,
  orderOf,
  reasonsOf,
  reasonsSpan,
  rewriteReasons,
  rewritten,
} from '../shared/reasons';
import { labelled2026 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';

export const reasonLettersUnordered = defineRule({
  name: 'reason-letters-unordered',
  element: 'authority',
  summary: 'The letters of the reasons are not in the order of the alphabet',
  why: 'In order they are read at a glance, and one typed by mistake stands out.',
  source: 'OBS: nearly all of 507 statements keep the order',
  ids: ['REA-06'],
  level: { draft: 'info', archive: 'off' },
  fix: 'safe',
  bad: [
    sampleTelegram({
      authority:
        '\nClassified By: Ambassador Jane Example for reasons 1.4 (d) and (b).\n                                                   ^^^^^^^^^^^^^^^',
    }),
    labelled2026({ reason: 'Reason: 1.4 (d) and (b)\n        ^^^^^^^^^^^^^^^' }),
  ],
  good: [sampleTelegram(), labelled2026()],
  check(cable, report) {
    for (const reasons of reasonsOf(cable)) {
      // A letter that stands twice is another defect.
      if (!isPlainList(cable, reasons) || orderOf(reasons) !== 'unordered') continue;
      report({
        span: reasonsSpan(reasons),
        message: `The letters are out of order. Write ${rewritten(cable, reasons).join(', or ')}.`,
        fixes: () => rewriteReasons(cable, reasons),
      });
    }
  },
});
