import { replace } from '../fixes';
import { defineRule } from '../rule';
import { textAt } from '../shared/heading';
import { sampleTelegram } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';

export const addresseeSlashMissing = defineRule({
  name: 'addressee-slash-missing',
  element: 'addresses',
  summary: 'No slash parts the routing indicator from the name of an addressee',
  why: 'Relays take what stands before the slash for the routing indicator. Without the slash there is none, and the addressee is passed over.',
  source: 'ACP 127(G) para 206 and Annex B',
  ids: ['FL7-3'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'safe',
  bad: [
    sampleTelegram({
      info: 'INFO RUEHNY AMEMBASSY OSLO PRIORITY 0549\n     ^^^^^^^^^^^^^^^^^^^^^',
    }),
    sampleTelegram({
      routing: 'PP RUEHC RUEHNY RUEHDL',
      info: 'INFO RUEHNY/AMEMBASSY OSLO PRIORITY 0549\nRUEHDL. AMEMBASSY DUBLIN\n^^^^^^^^^^^^^^^^^^^^^^^^',
    }),
  ],
  good: sampleTelegram(),
  check(cable, report) {
    if (cable.layout === 'labelled') return;
    for (const list of [cable.addresses.action, cable.addresses.info, cable.addresses.exempt]) {
      for (const { indicator, plad } of list) {
        if (!indicator || !plad) continue;
        const gap = { start: indicator.span.end, end: plad.span.start };
        if (textAt(cable, gap).includes('/')) continue;
        report({
          span: { start: indicator.span.start, end: plad.span.end },
          message: `No slash stands between ${indicator.value} and ${shown(plad.value)}. Write ${indicator.value}/${shown(plad.value)}.`,
          fixes: () => [replace('Write the slash', gap, '/')],
        });
      }
    }
  },
});
