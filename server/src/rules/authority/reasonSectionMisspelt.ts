import { reasonStanding } from '../../model/era';
import { replace } from '../fixes';
import { defineRule } from '../rule';
import { reasonsOf, sectionName } from '../shared/reasons';
import { labelled2026 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';

export const reasonSectionMisspelt = defineRule({
  name: 'reason-section-misspelt',
  element: 'authority',
  summary: 'The section of the reasons has a wrong sign in it',
  why: 'A comma, a doubled point or none turns the section into another number.',
  source: 'OBS in domain/real-messages.md section 5; 32 CFR 2001.21(a)(3)',
  ids: ['REA-06'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'safe',
  bad: [
    sampleTelegram({
      authority:
        '\nClassified By: Ambassador Jane Example for reasons 1,4 (b) and (d).\n                                                   ^^^',
    }),
    labelled2026({ reason: 'Reason: 14 (b) and (d)\n        ^^' }),
  ],
  good: [sampleTelegram(), labelled2026({ reason: 'Reason: 1. 4 (b) and (d)' })],
  check(cable, report) {
    for (const { section } of reasonsOf(cable)) {
      if (!section || /^(?:\d\.\s?\d|\d-\d{3})$/.test(section.value)) continue;
      const name = sectionName(section.value);
      // A section that is wrong however it is written has a rule of its own.
      if (name === section.value || wrong(name, cable.date)) continue;
      report({
        span: section.span,
        message: `${section.value} is a slip. Write ${name}.`,
        fixes: () => [replace(`Write ${name}`, section.span, name)],
      });
    }
  },
});

function wrong(name: string, date: Parameters<typeof reasonStanding>[1] | undefined): boolean {
  if (!date) return false;
  const standing = reasonStanding(name, date);
  return standing !== 'allowed' && standing !== 'transition';
}
