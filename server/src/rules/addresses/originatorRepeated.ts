import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { addressLists } from '../shared/addressList';
import { sampleRecord, sampleTelegram } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';

export const originatorRepeated = defineRule({
  name: 'originator-repeated',
  element: 'addresses',
  summary: 'The message names more than one originator',
  why: 'A message has one originator, who answers for it. A second FM line was left over from a template, or is an addressee under the wrong prosign.',
  source: 'ACP 127(G) Annex B; 5 FAH-2 H-230',
  ids: ['FL6-1', 'RDR-1'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'suggested',
  bad: [
    sampleTelegram({ from: 'FM AMEMBASSY HELSINKI\nFM AMEMBASSY TALLINN\n   ^^^^^^^^^^^^^^^^^' }),
    sampleRecord({
      from: 'FM CNO WASHINGTON DC\nFM BUPERS MILLINGTON TN\n   ^^^^^^^^^^^^^^^^^^^^',
    }),
    sampleTelegram({
      from: 'FM AMEMBASSY HELSINKI AND AMEMBASSY TALLINN\n                          ^^^^^^^^^^^^^^^^^',
    }),
  ],
  good: [
    sampleTelegram(),
    // A readdressed message shows the heading of the original below its own.
    sampleTelegram({
      from: 'FM AMEMBASSY HELSINKI',
      to: 'TO RUEHC/SECSTATE WASHDC PRIORITY 2008',
      info: 'P 191145Z DEC 06\nFM AMEMBASSY TALLINN\nTO RUEHHE/AMEMBASSY HELSINKI PRIORITY',
    }),
  ],
  check(cable, report) {
    if (cable.addresses.from.length < 2) return;
    for (const list of addressLists(cable)) {
      const lines = list.filter(({ kind }) => kind === 'from-line');
      const [first, ...others] = lines.flatMap(({ node, addresses }) =>
        addresses.flatMap(({ plad, span }, i) =>
          plad ? [{ node, plad, span, behind: addresses[i - 1] }] : [],
        ),
      );
      for (const { node, plad, span, behind } of others) {
        report({
          span: plad.span,
          message: `${shown(plad.value)} is a second originator. Keep one FM line, or write TO or INFO here.`,
          related: first
            ? [{ span: first.plad.span, message: `The first: ${shown(first.plad.value)}` }]
            : [],
          fixes: () => [
            behind
              ? suggest(
                  `Delete ${shown(plad.value)}`,
                  { start: behind.span.end, end: span.end },
                  '',
                )
              : suggest('Delete this line', { start: node.start, end: node.end }, ''),
          ],
        });
      }
    }
  },
});
