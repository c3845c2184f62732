import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { addressLists, isCollective } from '../shared/addressList';
import { indicatorsOf } from '../shared/originators';
import { sampleTelegram } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';

/** More proposals than this would be a guess. */
const PROPOSALS = 3;

export const addresseeWithoutIndicator = defineRule({
  name: 'addressee-without-indicator',
  element: 'addresses',
  summary: 'An addressee among others with routing indicators has none',
  why: 'Relays deliver by routing indicators. Where the list gives them, an addressee without one is passed over, unless ZEN says that he is reached by other means. Collectives are often written without one.',
  source: 'ACP 127(G) para 206',
  ids: ['FL7-3', 'FL7-7'],
  level: { draft: 'warning', archive: 'hint' },
  fix: 'suggested',
  bad: sampleTelegram({
    routing: 'PP RUEHC',
    info: 'INFO AMEMBASSY OSLO PRIORITY 0549\n     ^^^^^^^^^^^^^^',
  }),
  good: [
    sampleTelegram(),
    sampleTelegram({ routing: 'PP RUEHC', info: 'INFO ZEN/AMEMBASSY OSLO' }),
    sampleTelegram({ routing: 'PP RUEHC', info: 'INFO EUROPEAN POLITICAL COLLECTIVE' }),
    sampleTelegram({
      routing: null,
      origin: null,
      start: null,
      security: null,
      to: 'TO SECSTATE WASHDC PRIORITY 2008',
      info: 'INFO AMEMBASSY OSLO PRIORITY 0549',
      endNumber: null,
    }),
  ],
  check(cable, report) {
    if (cable.layout !== 'telegram') return;
    for (const list of addressLists(cable)) {
      const addressees = list.flatMap(({ kind, addresses }) =>
        kind === 'from-line' || kind === 'xmt-line' ? [] : addresses,
      );
      if (!addressees.some(({ indicator }) => indicator)) continue;
      for (const address of addressees) {
        const { indicator, plad, byOtherMeans, unknown, span } = address;
        if (indicator || byOtherMeans || !plad || isCollective(address)) continue;
        // An indicator with a slip in it has a finding of its own.
        if (unknown.some(({ start }) => start === span.start)) continue;
        const place = { start: plad.span.start, end: plad.span.start };
        report({
          span: plad.span,
          message: `${shown(plad.value)} has no routing indicator. Write it before the name with a slash, or ZEN/ for delivery by other means.`,
          fixes: () =>
            indicatorsOf(plad.value)
              .slice(0, PROPOSALS)
              .map((one) => suggest(`Write ${one}/ before it`, place, `${one}/`)),
        });
      }
    }
  },
});
