import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { addressLists, isCollective, listIsComplete } from '../shared/addressList';
import { sampleTelegram } from '../shared/sampleTelegram';

export const exemptWithoutCollective = defineRule({
  name: 'exempt-without-collective',
  element: 'addresses',
  summary: 'XMT exempts an addressee, but no collective is addressed',
  why: 'XMT takes single posts out of a collective address or an address indicator group. Where all addressees are named one by one, there is nothing to take anybody out of.',
  source: 'ACP 127(G) para 205; 5 FAH-2 H-321.9',
  ids: ['FL9-1', 'FL7-9'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: sampleTelegram({
    info: 'INFO RUEHNY/AMEMBASSY OSLO PRIORITY 0549\nXMT AMEMBASSY DUBLIN\n^^^',
  }),
  good: sampleTelegram({
    routing: 'PP RUEHC RUEHZL',
    info: 'INFO RUEHZL/EUROPEAN POLITICAL COLLECTIVE PRIORITY\nXMT AMEMBASSY DUBLIN',
  }),
  check(cable, report) {
    if (!listIsComplete(cable)) return;
    for (const list of addressLists(cable)) {
      const exempt = list.find(({ kind }) => kind === 'xmt-line');
      if (!exempt?.prosign || exempt.addresses.length === 0) continue;
      const addressees = list.flatMap(({ addresses }) => addresses);
      if (addressees.some((address) => address.role !== 'exempt' && isCollective(address)))
        continue;
      const lines = list.filter(({ kind }) => kind === 'xmt-line');
      report({
        span: exempt.prosign.span,
        message:
          'XMT exempts from a collective, and none is addressed. Add the collective, or delete the XMT lines.',
        fixes: () => [
          suggest(
            'Delete the XMT lines',
            { start: exempt.node.start, end: lines.at(-1)?.node.end ?? exempt.node.end },
            '',
          ),
        ],
      });
    }
  },
});
