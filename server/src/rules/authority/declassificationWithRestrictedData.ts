import { defineRule } from '../rule';
import { datedInstructions } from '../shared/instructions';
import { portionsOf } from '../shared/portions';
import { labelled2026 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';

/** Information that the Atomic Energy Act governs, which no executive order declassifies. */
const ATOMIC = /^(?:RD|FRD|TFNI|RESTRICTED DATA|FORMERLY RESTRICTED DATA)\b/;

export const declassificationWithRestrictedData = defineRule({
  name: 'declassification-with-restricted-data',
  element: 'authority',
  summary: 'A message with Restricted Data carries a declassification date',
  why: 'Restricted Data and its kind are never declassified by a date. The line says N/A to those portions and sends the reader to the source list for the rest.',
  source: '32 CFR 2001.24(h); IC marking register of 2016 sections E.4 and E.5',
  ids: ['DEC-22'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'none',
  bad: {
    ...sample('20361220\n               ^^^^^^^^'),
  },
  good: [sample('N/A to RD portions. See source list for NSI portions.'), sampleTelegram()],
  check(cable, report) {
    const atomic = portionsOf(cable).find(({ mark }) =>
      mark.reading?.controls.some((control) => ATOMIC.test(control)),
    );
    if (!atomic) return;
    const name = atomic.mark.reading?.controls.find((control) => ATOMIC.test(control)) ?? 'RD';
    for (const { span } of datedInstructions(cable, ['date'])) {
      report({
        span,
        message: `A message with ${name} has no date here. Write: N/A to ${name} portions. See source list for NSI portions.`,
        related: [{ span: atomic.mark.span, message: `${name} stands here` }],
      });
    }
  },
});

/** The good message of 2026 with a portion of Restricted Data, and this behind Declassify On. */
function sample(until: string): { text: string; today: string } {
  const { text } = labelled2026({ until: `Declassify On: ${until}` });
  return {
    text: text.replace('2. (C) ', '2. (C//RD//NF) ').replace('SIPDIS', 'SIPDIS, NOFORN'),
    today: '2026-12-24',
  };
}
