import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { isMessage } from '../shared/evidence';
import { sampleTelegram } from '../shared/sampleTelegram';

export const signatureNotCapitals = defineRule({
  name: 'signature-not-capitals',
  element: 'ending',
  summary: 'The signature is not in capitals',
  why: 'The surname under a telegram is in capitals, so that it cannot be taken for the last word of the text.',
  source:
    'Inference from 1,079 State telegrams: 77 % have capitals, 8 % small letters, some of them all small',
  ids: ['SIG-1'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'suggested',
  bad: sampleTelegram({ signature: 'Example\n^^^^^^^' }),
  good: sampleTelegram(),
  check(cable, report) {
    const { layout, signature } = cable;
    if (layout !== 'telegram' || !signature || !isMessage(cable)) return;
    const { value, span } = signature;
    const capitals = value.toUpperCase();
    if (value === capitals) return;
    report({
      span,
      message: 'The signature is in small letters. Write it in capitals.',
      fixes: () => [suggest('Write it in capitals', span, capitals)],
    });
  },
});
