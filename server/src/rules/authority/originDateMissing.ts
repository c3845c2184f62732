import type { Cable } from '../../model/cable';
import { defineRule } from '../rule';
import { settledClassified } from '../shared/levelVote';
import { labelled2026 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';

export const originDateMissing = defineRule({
  name: 'origin-date-missing',
  element: 'authority',
  summary: 'A classified message with a heading has no date',
  why: 'How long a message may stay classified, under which order and for which reasons, all counts from its date. Without one nothing of that can be checked, here or by whoever reviews it.',
  source:
    '32 CFR 2001.21(e), 2001.22(i): the date of origin is shown; in a telegram the DTG shows it',
  ids: ['AUT-08'],
  level: { draft: 'error', archive: 'info' },
  fix: 'none',
  bad: {
    ...labelled2026(),
    text: labelled2026()
      .text.replace(/^CONFIDENTIAL\n/, 'CONFIDENTIAL\n^^^^^^^^^^^^\n')
      .replace(/Date\/DTG:.*\n/, ''),
  },
  good: [
    labelled2026(),
    sampleTelegram({
      start: null,
      routing: null,
      origin: null,
      security: null,
      dtg: null,
      from: null,
      to: null,
      info: null,
      break: null,
      closing: null,
      endNumber: null,
      end: null,
    }),
  ],
  check(cable, report) {
    const overall = settledClassified(cable);
    // Where the text has not begun, the date may still be to come.
    if (!overall || cable.dtgLine || cable.paragraphs.length === 0 || !hasHeading(cable)) return;
    report({
      span: overall.line.levelSpan,
      message:
        'This classified message has no date, from which its duration counts. Write the date-time group.',
    });
  },
});

/** The text alone gets its date from the message system, and a transmission has a rule of its own. */
function hasHeading({
  layout,
  addresses,
  start,
  routing,
  origin,
  security,
  unknown,
}: Cable): boolean {
  if (layout === 'labelled') return unknown.length === 0;
  const transmitted = start ?? routing ?? origin ?? security;
  return layout === 'telegram' && addresses.from.length > 0 && !transmitted && unknown.length === 0;
}
