import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { addressLists, listIsComplete } from '../shared/addressList';
import { sampleTelegram } from '../shared/sampleTelegram';

export const addressLineEmpty = defineRule({
  name: 'address-line-empty',
  element: 'addresses',
  summary: 'INFO or XMT names nobody',
  why: 'A prosign with nobody behind it says nothing. Either its addressees were forgotten, or the line was left over.',
  source: 'ACP 127(G) Annex B',
  ids: ['FL7-1', 'FL7-2'],
  level: { draft: 'warning', archive: 'hint' },
  fix: 'suggested',
  bad: sampleTelegram({ routing: 'PP RUEHC', info: 'INFO\n^^^^' }),
  good: sampleTelegram(),
  check(cable, report) {
    if (!listIsComplete(cable)) return;
    for (const list of addressLists(cable)) {
      list.forEach(({ node, kind, prosign, addresses }, i) => {
        if (!prosign || addresses.length > 0 || (kind !== 'info-line' && kind !== 'xmt-line')) {
          return;
        }
        const next = list[i + 1];
        if (next && !next.prosign && next.addresses.length > 0) return;
        report({
          span: prosign.span,
          message: `${prosign.value} names nobody. Add the addressees, or delete the line.`,
          fixes: () => [suggest('Delete the line', { start: node.start, end: node.end }, '')],
        });
      });
    }
  },
});
