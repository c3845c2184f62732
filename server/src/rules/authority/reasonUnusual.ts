import type { Cable } from '../../model/cable';
import { defineRule } from '../rule';
import { lettersOf, reasonsOf, rulingSection } from '../shared/reasons';
import { labelled2026 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';

/** Weapons, nuclear materials, mass destruction: seldom the reason for a political report. */
const UNUSUAL: ReadonlySet<string> = new Set(['a', 'f', 'h']);

export const reasonUnusual = defineRule({
  name: 'reason-unusual',
  element: 'authority',
  summary: 'A political message is classified for a reason of defense alone',
  why: 'Diplomatic reporting is classified for (b), foreign government information, or (d), foreign relations. A letter for weapons or nuclear matters standing alone is often a slip of the key next to it.',
  source:
    'OBS in domain/real-messages.md section 5: (b) and (d) are the reasons of nearly all messages',
  ids: ['REA-08'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'none',
  bad: [
    sampleTelegram({
      authority:
        '\nClassified By: Ambassador Jane Example for reason 1.4 (a).\n                                                       ^',
    }),
    labelled2026({ reason: 'Reason: 1.4 (h)\n             ^' }),
  ],
  good: sampleTelegram(),
  check(cable, report) {
    for (const reasons of reasonsOf(cable)) {
      const [only, second] = lettersOf(reasons);
      if (!only || second || !UNUSUAL.has(only.value) || !isPolitical(cable)) continue;
      const meaning = rulingSection(reasons, cable.date)?.letters[only.value];
      if (!meaning) continue;
      report({
        span: only.span,
        message: `(${only.value}) is ${meaning}. Is it the reason, or was (b) or (d) meant?`,
      });
    }
  },
});

function isPolitical({ tags }: Cable): boolean {
  return tags?.tags.some(({ code }) => /^P(?:GOV|REL|INT|INR|HUM)$/.test(code)) ?? false;
}
