import { formatDate, parseIsoDate } from '../../model/calendar';
import { findReasonSection, reasonStanding, reasonsFor } from '../../model/era';
import { replace, suggest } from '../fixes';
import { defineRule } from '../rule';
import { lettersOf, reasonsOf, sectionName } from '../shared/reasons';
import { labelled2026, telegram1999 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';

export const reasonSectionWrong = defineRule({
  name: 'reason-section-wrong',
  element: 'authority',
  summary: 'The reasons are cited from a section that does not hold them',
  why: 'The reasons moved: 1.3 under E.O. 12356, 1.5 from 1995, 1.4 since September 2003. In the text in force, 1.5 is about duration, and a reason cited from it is none.',
  source:
    '5 CFR 1312 (1.5); 32 CFR 2001.21(a)(3) (1.4); 32 CFR 2400 (1.3); some months of change are let pass',
  ids: ['REA-02', 'REA-04', 'EO-8', 'X-17'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'safe',
  bad: [
    sampleTelegram({
      authority:
        '\nClassified By: Ambassador Jane Example for reasons 1.5 (b) and (d).\n                                                   ^^^',
    }),
    telegram1999({
      authority:
        '\nClassified By: Ambassador Jane Example for reasons 1.4 (b) and (d).\n                                                   ^^^',
    }),
    labelled2026({ reason: 'Reason: 1.2 (b) and (d)\n        ^^^' }),
    labelled2026({ reason: 'Reason: 1.4 (b) and 1.5 (d)\n                    ^^^' }),
  ],
  good: [sampleTelegram(), telegram1999()],
  check(cable, report) {
    const { date } = cable;
    const ruling = date && reasonsFor(date);
    if (!date || !ruling) return;
    for (const reasons of reasonsOf(cable)) {
      const { section } = reasons;
      if (!section) continue;
      const name = sectionName(section.value);
      const standing = reasonStanding(name, date);
      if (standing === 'allowed' || standing === 'transition') continue;
      // The letters of 1.4 and 1.5 mean the same, so that the section is all there is to mend.
      const same =
        /^1\.[45]$/.test(name) &&
        lettersOf(reasons).every(({ value }) => ruling.letters[value] !== undefined);
      report({
        span: section.span,
        message: sentence(name, standing, ruling.section, ruling.from),
        fixes: () => [
          (same ? replace : suggest)(`Write ${ruling.section}`, section.span, ruling.section),
        ],
      });
    }
  },
});

function sentence(name: string, standing: string, right: string, from: string): string {
  if (standing === 'unknown') return `${name} holds no reasons. Write ${right}.`;
  const since = parseIsoDate(standing === 'retired' ? from : (findReasonSection(name)?.from ?? ''));
  const day = since ? formatDate(since) : 'another time';
  return standing === 'retired'
    ? `Since ${day} the reasons stand in section ${right}, not ${name}. Write ${right}.`
    : `Section ${name} holds the reasons only from ${day}. Write ${right}.`;
}
