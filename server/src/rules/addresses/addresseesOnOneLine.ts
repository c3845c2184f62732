import type { Cable } from '../../model/cable';
import type { TextEdit } from '../../text/edits';
import { lineBreakAt } from '../../text/lines';
import { defineRule } from '../rule';
import { type AddressLine, addressLists } from '../shared/addressList';
import { textAt } from '../shared/heading';
import { sampleRecord, sampleTelegram } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';

export const addresseesOnOneLine = defineRule({
  name: 'addressees-on-one-line',
  element: 'addresses',
  summary: 'Several addressees stand on one line',
  why: 'Each addressee has a line of its own. What stands behind the first one is taken for a part of its name, and its message does not arrive.',
  source: 'ACP 127(G) Annex B',
  ids: ['FL7-2'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'safe',
  bad: [
    sampleTelegram({
      routing: 'PP RUEHC RUEHNY RUEHDL',
      info: 'INFO RUEHNY/AMEMBASSY OSLO RUEHDL/AMEMBASSY DUBLIN\n                           ^^^^^^^^^^^^^^^^^^^^^^^',
    }),
    sampleTelegram({
      to: 'TO RUEHC/SECSTATE WASHDC PRIORITY INFO RUEHNY/AMEMBASSY OSLO\n                                       ^^^^^^^^^^^^^^^^^^^^^',
      info: null,
    }),
    sampleRecord({
      to: 'TO AMEMBASSY OSLO, AMEMBASSY DUBLIN\n                   ^^^^^^^^^^^^^^^^',
    }),
    sampleRecord({
      to: 'TO AMEMBASSY OSLO AND AMEMBASSY DUBLIN\n                      ^^^^^^^^^^^^^^^^',
    }),
    sampleTelegram({
      to: 'TO RUEHC/SECSTATE WASHDC PRIORITY 2008, RUEHNY/AMEMBASSY OSLO\n                                        ^^^^^^^^^^^^^^^^^^^^^',
      info: null,
    }),
  ],
  good: [sampleTelegram(), sampleRecord({ to: 'TO AMEMBASSY OSLO\nAMEMBASSY DUBLIN' })],
  check(cable, report) {
    if (cable.layout === 'labelled') return;
    for (const line of addressLists(cable).flat()) {
      // A second originator is told as that.
      if (line.kind === 'from-line') continue;
      const [, second] = line.addresses;
      if (!second) continue;
      report({
        span: second.span,
        message: `${shown(second.plad?.value ?? 'This')} is a second addressee on its line. Write each on a line of its own.`,
        fixes: () => [
          {
            title: 'Write each addressee on its own line',
            kind: 'safe',
            edits: breaks(cable, line),
          },
        ],
      });
    }
  },
});

/** The blanks, commas and AND between two addressees become a line break; a prosign goes with its list. */
function breaks(cable: Cable, { node, addresses }: AddressLine): TextEdit[] {
  return addresses.slice(1).map((address, i) => {
    const start = addresses[i]?.span.end ?? node.start;
    const between = textAt(cable, { start: start, end: address.span.start });
    const kept = /(?<![A-Z])(?:TO|INFO|XMT)\s*$/.exec(between)?.[0] ?? '';
    return {
      span: { start, end: address.span.start },
      newText: `${lineBreakAt(cable.text, node.start)}${kept}`,
    };
  });
}
