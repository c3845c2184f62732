import { replace, suggest } from '../fixes';
import { defineRule } from '../rule';
import { sampleTelegram } from '../shared/sampleTelegram';
import { serialVotes, serialWidth } from '../shared/serials';

export const serialDiffers = defineRule({
  name: 'serial-differs',
  element: 'transmission',
  summary: 'The station serial number and the message number differ',
  why: 'A post gives its transmission the number of its telegram. Where line 3 and the classification line differ, a later reference to the message leads to another one.',
  source:
    'Holds in 880 of 881 State cables (leading zeros apart, last four figures); no rule of the books says so',
  ids: ['X-08'],
  level: { draft: 'warning', archive: 'warning' },
  fix: 'safe',
  bad: [
    sampleTelegram({ origin: 'DE RUEHHE #1873 3541145\n           ^^^^' }),
    sampleTelegram({
      classification:
        'C O N F I D E N T I A L HELSINKI 001873\n                                 ^^^^^^',
    }),
    // Of five digits besides, which the mend fills up as well.
    sampleTelegram({
      classification:
        'C O N F I D E N T I A L HELSINKI 01873\n                                 ^^^^^',
    }),
  ],
  good: [
    sampleTelegram(),
    sampleTelegram({ classification: 'C O N F I D E N T I A L HELSINKI 021837' }),
  ],
  check(cable, report) {
    for (const { wrong, place, right, outvoted } of serialVotes(cable)) {
      if (wrong === 'end') continue;
      const meant =
        wrong === 'origin'
          ? right.value
          : padded(right.value, place.value).padStart(serialWidth(cable), '0');
      const [here, there] =
        wrong === 'origin' ? ['line 3', 'the end number'] : ['the message number', 'line 3'];
      const mend = outvoted ? replace : suggest;
      report({
        span: place.span,
        message: `${place.value} in ${here} differs from ${right.value} in ${there}. Write ${meant}${outvoted ? '' : ', or correct line 3'}.`,
        related: [
          {
            span: right.span,
            message: `${there.charAt(0).toUpperCase()}${there.slice(1)}: ${right.value}`,
          },
        ],
        fixes: () => [mend(`Write ${meant}`, place.span, meant)],
      });
    }
  },
});

/** The number in as many figures as stand there; figures beyond the last four are kept. */
function padded(right: string, there: string): string {
  const figures = right
    .replace(/^0+(?=\d)/, '')
    .slice(-4)
    .padStart(Math.min(4, there.length), '0');
  const kept = there.length > 4 ? there.slice(0, there.length - 4) : '';
  return kept + figures;
}
