import { replace } from '../fixes';
import { defineRule } from '../rule';
import { addressLists } from '../shared/addressList';
import { sampleTelegram } from '../shared/sampleTelegram';

export const addressProsignRepeated = defineRule({
  name: 'address-prosign-repeated',
  element: 'addresses',
  summary: 'TO, INFO or XMT stands before every addressee of its list',
  why: 'The prosign opens the list, and the lines below carry it on without one. A second one reads like a second list.',
  source: 'ACP 127(G) Annex B',
  ids: ['FL7-2'],
  level: { draft: 'warning', archive: 'hint' },
  fix: 'safe',
  bad: sampleTelegram({
    routing: 'PP RUEHC RUEHNY RUEHDL',
    info: 'INFO RUEHNY/AMEMBASSY OSLO PRIORITY 0549\nINFO RUEHDL/AMEMBASSY DUBLIN PRIORITY 0550\n^^^^',
  }),
  good: sampleTelegram({
    routing: 'PP RUEHC RUEHNY RUEHDL',
    info: 'INFO RUEHNY/AMEMBASSY OSLO PRIORITY 0549\nRUEHDL/AMEMBASSY DUBLIN PRIORITY 0550',
  }),
  check(cable, report) {
    if (cable.layout === 'labelled') return;
    for (const list of addressLists(cable)) {
      list.forEach(({ kind, prosign, addresses }, i) => {
        const before = list[i - 1];
        const [address] = addresses;
        if (!prosign || !address || before?.kind !== kind || kind === 'from-line') return;
        if (before.addresses.length === 0) return;
        report({
          span: prosign.span,
          message: `${prosign.value} opens its list once. Leave it out here.`,
          fixes: () => [
            replace(
              `Leave out ${prosign.value}`,
              { start: prosign.span.start, end: address.span.start },
              '',
            ),
          ],
        });
      });
    }
  },
});
