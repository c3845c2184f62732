import { defineRule } from '../rule';
import { isPlainList, lettersOf, reasonsOf, rewriteReasons } from '../shared/reasons';
import { labelled2026 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';

export const reasonLetterRepeated = defineRule({
  name: 'reason-letter-repeated',
  element: 'authority',
  summary: 'A letter of the reasons stands twice',
  why: 'A letter typed twice is mostly another one mistyped: (d) and (d) where (b) and (d) was meant.',
  source: 'OBS in domain/real-messages.md section 5; 32 CFR 2001.21(a)(3)',
  ids: ['REA-06'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'safe',
  bad: [
    sampleTelegram({
      authority:
        '\nClassified By: Ambassador Jane Example for reasons 1.4 (d) and (d).\n                                                                ^',
    }),
    labelled2026({ reason: 'Reason: 1.4 (b), (d) and (b)\n                          ^' }),
  ],
  good: [sampleTelegram(), labelled2026()],
  check(cable, report) {
    for (const reasons of reasonsOf(cable)) {
      const seen = new Set<string>();
      const [again] = lettersOf(reasons).filter(({ value }) => seen.size === seen.add(value).size);
      if (!again) continue;
      report({
        span: again.span,
        message: `(${again.value}) stands twice. Was another letter meant? If not, take it out.`,
        fixes: () => (isPlainList(cable, reasons) ? rewriteReasons(cable, reasons) : []),
      });
    }
  },
});
