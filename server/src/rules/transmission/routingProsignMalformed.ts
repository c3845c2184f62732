import type { Cable } from '../../model/cable';
import type { Spanned } from '../../text/span';
import { replace, suggest } from '../fixes';
import { defineRule, type Fix } from '../rule';
import { isUnfinished } from '../shared/heading';
import { addresseePrecedence, precedenceWord, soundPrecedences } from '../shared/precedence';
import { sampleTelegram } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';

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
    sampleTelegram({ routing: 'P P RUEHC RUEHNY\n^^^' }),
    // The R of the indicator is no second half of the prosign.
    sampleTelegram({
      routing: 'R RUEHC RUEHNY\n^',
      dtg: 'R 201145Z DEC 06',
      to: 'TO RUEHC/SECSTATE WASHDC 2008',
      info: 'INFO RUEHNY/AMEMBASSY OSLO 0549',
    }),
  ],
  good: sampleTelegram(),
  check(cable, report) {
    const { routing } = cable;
    if (!routing?.prosign || routing.precedence || isUnfinished(cable, routing.span)) return;
    const { value, span } = routing.prosign;
    const parted = partedProsign(cable, routing.prosign);
    if (parted) {
      const { found, right } = parted;
      report({
        span: found.span,
        message: `The blanks of ${found.value} are not where they belong. Write ${right}.`,
        fixes: () => [replace(`Write ${right}`, found.span, right)],
      });
      return;
    }
    const meant = soundPrecedences(cable)?.[0]?.value ?? addresseePrecedence(cable);
    const certain = meant !== undefined && value.includes(meant) && value.length <= 3;
    const doubled = meant ? meant + meant : undefined;
    report({
      span,
      message: `${shown(value)} is no prosign for the routing line. Write ${doubled ? `${doubled} (${precedenceWord(meant as string)})` : 'ZZ, OO, PP or RR'}.`,
      fixes: (): Fix[] =>
        doubled ? [(certain ? replace : suggest)(`Write ${doubled}`, span, doubled)] : [],
    });
  },
});

/** `R RUEHC`: one letter, and then an indicator that lacks nothing. No network has indicators in RR. */
const WHOLE_INDICATOR = /^R\sR(?!R)[A-Z]{3,7}$/;

/** `PPRUEHC`, `P P RUEHC`, `P PRUEHC`: prosign and first indicator are there, the blank is not. */
function partedProsign(
  cable: Cable,
  prosign: Spanned<string>,
): { found: Spanned<string>; right: string } | undefined {
  const { start } = prosign.span;
  const head = cable.text.slice(start, Math.min(cable.routing?.span.end ?? start, start + 16));
  const [loose = ''] = /^[A-Z](?:\s?[A-Z]+)?(?=\s|$)/.exec(head) ?? [];
  if (WHOLE_INDICATOR.test(loose)) return undefined;
  const match = /^([ZOPRY])\1([QRU][A-Z]{3,7})?$/.exec(loose.replace(/\s/g, ''));
  if (!match) return undefined;
  const right = [match[1] + (match[1] ?? ''), match[2]].filter(Boolean).join(' ');
  return { found: { value: loose, span: { start, end: start + loose.length } }, right };
}
