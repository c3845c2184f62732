import type { Cable } from '../../model/cable';
import { replace, suggest } from '../fixes';
import { defineRule } from '../rule';
import { textAt } from '../shared/heading';
import {
  addresseePrecedence,
  precedenceWord,
  routingPrecedence,
  soundPrecedences,
} from '../shared/precedence';
import { sampleTelegram } from '../shared/sampleTelegram';

export const routingPrecedenceDiffers = defineRule({
  name: 'routing-precedence-differs',
  element: 'transmission',
  summary: 'The routing line and the DTG line give different precedences',
  why: 'The routing line shows the highest precedence of the DTG line, doubled. Where the two differ the message is handled too slowly, or drives others out of the queue.',
  source: 'ACP 127(G) para 152; 5 FAH-2 H-320; the two agree in all of 883 State cables',
  ids: ['FL2-2', 'X-01'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'safe',
  bad: [
    sampleTelegram({ routing: 'OO RUEHC RUEHNY\n^^' }),
    sampleTelegram({ dtg: 'O 201145Z DEC 06\n^' }),
  ],
  good: sampleTelegram({
    dtg: 'P R 201145Z DEC 06',
    info: 'INFO RUEHNY/AMEMBASSY OSLO ROUTINE 0549',
  }),
  check(cable, report) {
    const routing = routingPrecedence(cable);
    const [highest] = soundPrecedences(cable) ?? [];
    if (!routing || !highest || routing.value === highest.value) return;
    const words = addresseePrecedence(cable);
    const dtgIsWrong = words === routing.value;
    const { start, end } = routing.span;
    const shown = textAt(cable, { start, end });
    const mend = words === routing.value || words === highest.value ? replace : suggest;
    if (dtgIsWrong) {
      const letter = routing.value;
      report({
        span: highest.span,
        message: `${highest.value} on the DTG line differs from ${shown} on line 2 and from the addressees. Write ${letter} (${precedenceWord(letter)}).`,
        related: [{ span: routing.span, message: `Line 2: ${shown}` }],
        fixes: () => (isSingle(cable) ? [mend(`Write ${letter}`, highest.span, letter)] : []),
      });
      return;
    }
    const right = cable.routing ? highest.value + highest.value : highest.value;
    report({
      span: routing.span,
      message: `${shown} differs from ${highest.value}, the highest precedence of the DTG line. Write ${right} (${precedenceWord(highest.value)}).`,
      related: [{ span: highest.span, message: `The DTG line: ${highest.value}` }],
      fixes: () => [mend(`Write ${right}`, routing.span, right)],
    });
  },
});

/** With two letters before the DTG the higher one cannot be changed without a look at the other. */
function isSingle(cable: Cable): boolean {
  return cable.dtgLine?.precedences.length === 1;
}
