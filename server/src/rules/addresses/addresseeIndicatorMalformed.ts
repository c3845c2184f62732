import type { Address } from '../../model/cable';
import { nearest } from '../../text/spelling';
import { replace, suggest } from '../fixes';
import { defineRule } from '../rule';
import { spanned } from '../shared/heading';
import { indicatorsOf } from '../shared/originators';
import { sampleTelegram } from '../shared/sampleTelegram';

export const addresseeIndicatorMalformed = defineRule({
  name: 'addressee-indicator-malformed',
  element: 'addresses',
  summary: 'What stands before an addressee does not look like a routing indicator',
  why: 'A routing indicator has four to eight letters and begins with R, with Q in the theatre, or with U. Relays cannot route by anything else.',
  source: 'ACP 117 general instructions; NAVEDTRA 14226; 5 FAH-2 H-230',
  ids: ['RI-1', 'FL7-3'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'safe',
  bad: [
    sampleTelegram({
      routing: 'PP RUEHC RUEHNY',
      info: 'INFO RUEHN1/AMEMBASSY OSLO PRIORITY 0549\n     ^^^^^^',
    }),
    sampleTelegram({
      routing: 'PP RUEHC RUEHNY',
      info: 'INFO RUEHNYXYZ/AMEMBASSY OSLO PRIORITY 0549\n     ^^^^^^^^^',
    }),
    sampleTelegram({
      routing: 'PP RUEHC RUEHNY RUEKJCS',
      info: 'INFO RUEHNY/AMEMBASSY OSLO PRIORITY 0549\n9UEKJCS/JOINT STAFF WASHDC PRIORITY\n^^^^^^^',
    }),
  ],
  good: sampleTelegram(),
  check(cable, report) {
    for (const list of [cable.addresses.action, cable.addresses.info, cable.addresses.exempt]) {
      for (const address of list) {
        const place = address.unknown.find(({ start }) => start === address.span.start);
        if (!place || !address.plad) continue;
        const { value, span } = spanned(cable, place);
        const [meant] = indicatorsMeant(value, address);
        // A name with a slash in it looks the same; a figure, a near indicator or a post that has
        // one tells them apart.
        if (!meant && !/\d/.test(value) && indicatorsOf(address.plad.value).length === 0) continue;
        const mend = meant?.certain ? replace : suggest;
        report({
          span,
          message: `${value} does not look like a routing indicator. ${meant ? `Write ${meant.word}.` : 'Write four to eight letters that begin with R, Q or U.'}`,
          fixes: () => (meant ? [mend(`Write ${meant.word}`, span, meant.word)] : []),
        });
      }
    }
  },
});

/** The indicators of the addressee that are a letter away, or that begin it; certain when it has no other. */
function indicatorsMeant(
  typed: string,
  { plad }: Address,
): readonly { word: string; certain: boolean }[] {
  const own = indicatorsOf(plad?.value ?? '');
  const near = nearest(typed.toUpperCase(), own, 1);
  // Letters too many may have come from anywhere.
  const begun = own.filter((word) => typed.startsWith(word));
  return near.length > 0
    ? near.map(({ word }) => ({ word, certain: own.length === 1 }))
    : begun.map((word) => ({ word, certain: false }));
}
