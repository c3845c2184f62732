import { replace } from '../fixes';
import { defineRule } from '../rule';
import { textAt } from '../shared/heading';
import { sampleTelegram } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';

export const messageNumberUnparted = defineRule({
  name: 'message-number-unparted',
  element: 'classification',
  summary: 'Something else than a blank parts the post from the number of the message',
  why: 'Post and number are two words by which others refer to the message. Run together, or with a sign between them, they are found by no search.',
  source: 'All State cables that were counted have a blank there',
  ids: ['CLS-4'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'safe',
  bad: [
    sampleTelegram({
      classification:
        'C O N F I D E N T I A L HELSINKI-001837\n                        ^^^^^^^^^^^^^^^',
    }),
    sampleTelegram({
      classification:
        'C O N F I D E N T I A L HELSINKI #001837\n                        ^^^^^^^^^^^^^^^^',
    }),
    sampleTelegram({
      classification:
        'C O N F I D E N T I A L HELSINKI001837\n                        ^^^^^^^^^^^^^^',
    }),
  ],
  good: sampleTelegram(),
  check(cable, report) {
    const { station, serial } = cable.classification?.reference ?? {};
    if (cable.layout !== 'telegram' || !station || !serial) return;
    const gap = { start: station.span.end, end: serial.span.start };
    if (gap.start > gap.end || /^\s+$/.test(textAt(cable, gap))) return;
    const right = `${shown(station.value)} ${serial.value}`;
    report({
      span: { start: station.span.start, end: serial.span.end },
      message: `No blank alone stands between post and number. Write ${right}.`,
      fixes: () => [replace(`Write ${right}`, gap, ' ')],
    });
  },
});
