import { compareDates, formatDate } from '../../model/calendar';
import { defineRule } from '../rule';
import { datedInstructions } from '../shared/instructions';
import { classifiedOverall } from '../shared/overall';
import { sampleTelegram } from '../shared/sampleTelegram';

export const declassificationPassed = defineRule({
  name: 'declassification-passed',
  element: 'authority',
  summary: 'The declassification date has passed',
  why: 'A message past its date is not free by itself: the marking stays until an authority cancels it. Of 61 documents that an inspector looked at, 17 were past their date.',
  source: '32 CFR 2001.30; IC marking register of 2016 section E.6; Commerce OIG-13-031-A',
  ids: ['DEC-25', 'DEC-20'],
  // Nearly every stored message is past its date: there it would be said of all of them.
  level: { draft: 'info', archive: 'off' },
  fix: 'none',
  bad: {
    today: '2017-03-01',
    text: sampleTelegram({ eo: 'E.O. 12958: DECL: 12/20/2016\n                  ^^^^^^^^^^' }),
    profile: 'draft',
  },
  good: sampleTelegram(),
  check(cable, report, { today }) {
    const { date: written } = cable;
    if (!today || !written || !classifiedOverall(cable)) return;
    for (const { date, span } of datedInstructions(cable, ['date', 'exemption'])) {
      // A date before the message is another defect.
      if (compareDates(date, today) >= 0 || compareDates(date, written) <= 0) continue;
      report({
        span,
        message: `The declassification date passed on ${formatDate(date)}. The marking stays until an authority cancels it.`,
      });
    }
  },
});
