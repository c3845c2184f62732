import { replace } from '../fixes';
import { defineRule } from '../rule';
import { isUnfinished, textAt } from '../shared/heading';
import { sampleTelegram } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';

export const startLineMalformed = defineRule({
  name: 'start-line-malformed',
  element: 'transmission',
  summary: 'The start line is not VZCZC, three letters and a number in one string',
  why: 'Relay equipment recognises the beginning of a message by this string. A slip in it, or a blank, and the message runs into the one before it.',
  source:
    'ACP 127(G) paras 127-128, 202; 5 FAH-2 H-320; State copies have four figures, the books three',
  ids: ['FL1-1', 'FL1-2', 'FL1-6'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'safe',
  bad: [
    sampleTelegram({ start: 'VZCZC XYZ0008\n^^^^^^^^^^^^^' }),
    sampleTelegram({ start: 'VZCXCXYZ0008\n^^^^^^^^^^^^' }),
    sampleTelegram({ start: 'VZCZCXYZ08\n^^^^^^^^^^' }),
    sampleTelegram({ start: 'VZCZCXYZ0008 FD\n             ^^' }),
  ],
  good: [sampleTelegram({ start: 'VZCZCHEO027' }), sampleTelegram({ start: 'VZCZCXYZ0008 ZFD' })],
  check(cable, report) {
    const { start } = cable;
    if (!start || start.wellFormed || isUnfinished(cable, start.span)) return;
    const text = textAt(cable, start.span);
    // A doubled ZCZC is another defect and has a rule of its own.
    if (text.lastIndexOf('ZCZC') !== text.indexOf('ZCZC')) return;
    const tail = /^VZCZC[A-Z]{3}\d{3,4}\s+/.exec(text);
    if (tail) {
      const span = { start: start.span.start + tail[0].length, end: start.span.end };
      report({
        span,
        message: `Only operating signals may follow the channel number, and ${shown(text.slice(tail[0].length))} is none. Leave it out.`,
      });
      return;
    }
    const meant = meantStart(text);
    report({
      span: start.span,
      message: `${shown(text)} is no start line: VZCZC, three letters and three or four figures, without blanks. ${meant ? `Write ${meant}.` : 'Write VZCZC, the channel letters and the channel number.'}`,
      ...(meant ? { fixes: () => [replace(`Write ${meant}`, start.span, meant)] } : {}),
    });
  },
});

/**
 * The line that was certainly meant: the last three letters are the channel, the figures its number.
 * With VZCZC whole and another count of letters behind it, one of the channel's own is wrong.
 */
function meantStart(text: string): string | undefined {
  const plain = text.toUpperCase().replace(/\s+/g, '');
  const match = /^([A-Z]{3,6})([A-Z]{3})(\d{3,4})$/.exec(plain);
  if (!match || (match[1] !== 'VZCZC' && plain.startsWith('VZCZC'))) return undefined;
  return `VZCZC${match[2]}${match[3]}`;
}
