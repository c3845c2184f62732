import { replace, suggest } from '../fixes';
import { defineRule, type Fix } from '../rule';
import { isUnfinished } from '../shared/heading';
import { addresseePrecedence, precedenceWord, soundPrecedences } from '../shared/precedence';
import { sampleTelegram } from '../shared/sampleTelegram';

export const routingProsignMalformed = defineRule({
  name: 'routing-prosign-malformed',
  element: 'transmission',
  summary: 'The routing line does not begin with a doubled precedence prosign',
  why: 'Relay stations queue a message by the two equal letters that open the routing line: ZZ, OO, PP, RR, or YY for the emergency command precedence.',
  source: 'ACP 127(G) paras 150-152 and Annex B; NAVEDTRA 14226 for YY',
  ids: ['FL2-1'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'safe',
  bad: [
    sampleTelegram({ routing: 'P RUEHC RUEHNY\n^' }),
    sampleTelegram({ routing: 'OP RUEHC RUEHNY\n^^' }),
    sampleTelegram({ routing: 'PPRUEHC RUEHNY\n^^^^^^^' }),
  ],
  good: sampleTelegram(),
  check(cable, report) {
    const { routing } = cable;
    if (!routing?.prosign || routing.precedence || isUnfinished(cable, routing.span)) return;
    const { value, span } = routing.prosign;
    const glued = /^([ZOPRY])\1(?=[QRU][A-Z]{3,7}$)/.exec(value);
    if (glued) {
      const parted = `${glued[0]} ${value.slice(2)}`;
      report({
        span,
        message: `No blank stands between ${glued[0]} and the routing indicator. Write ${parted}.`,
        fixes: () => [replace(`Write ${parted}`, span, parted)],
      });
      return;
    }
    const meant = soundPrecedences(cable)?.[0]?.value ?? addresseePrecedence(cable);
    const certain = meant !== undefined && value.includes(meant) && value.length <= 3;
    const doubled = meant ? meant + meant : undefined;
    report({
      span,
      message: `${value} is no prosign for the routing line. Write ${doubled ? `${doubled} (${precedenceWord(meant as string)})` : 'ZZ, OO, PP or RR'}.`,
      fixes: (): Fix[] =>
        doubled ? [(certain ? replace : suggest)(`Write ${doubled}`, span, doubled)] : [],
    });
  },
});
