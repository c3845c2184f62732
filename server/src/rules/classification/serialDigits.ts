import { replace } from '../fixes';
import { defineRule } from '../rule';
import { soundReference } from '../shared/originators';
import { sampleTelegram } from '../shared/sampleTelegram';
import { serialVotes, serialWidth } from '../shared/serials';

export const serialDigits = defineRule({
  name: 'serial-digits',
  element: 'classification',
  summary: 'The message number does not have six digits',
  why: 'The number behind the post is filled up with zeros to six digits, which keeps lists of messages in order. Messages before 2000 have four or five.',
  source: '1,064 of 1,072 State cables (99 %); no book that was read says so',
  ids: ['CLS-4'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'safe',
  bad: sampleTelegram({
    classification: 'C O N F I D E N T I A L HELSINKI 1837\n                                 ^^^^',
  }),
  good: sampleTelegram(),
  check(cable, report) {
    // A level or a section that is misspelt is told as that.
    const serial = cable.classification?.reference && soundReference(cable)?.serial;
    const width = serialWidth(cable);
    if (cable.layout !== 'telegram' || !serial || serial.value.length >= width) return;
    // A number that contradicts line 3 is told as that.
    if (serialVotes(cable).some(({ wrong }) => wrong === 'reference')) return;
    const filled = serial.value.padStart(width, '0');
    report({
      span: serial.span,
      message: `${serial.value} has ${serial.value.length} digits. Fill it up to six: ${filled}.`,
      fixes: () => [replace(`Write ${filled}`, serial.span, filled)],
    });
  },
});
