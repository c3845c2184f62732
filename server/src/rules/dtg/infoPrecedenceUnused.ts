import type { Address } from '../../model/cable';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { soundPrecedences } from '../shared/precedence';
import { sampleTelegram } from '../shared/sampleTelegram';

export const infoPrecedenceUnused = defineRule({
  name: 'info-precedence-unused',
  element: 'dtg',
  summary: 'Two precedences, but nobody to inform',
  why: 'The second letter of the DTG line is for the information addressees. Without an INFO line it says nothing, or the INFO line was forgotten.',
  source: 'Follows from ACP 127(G) para 152',
  ids: ['FL5-3'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: sampleTelegram({ routing: 'PP RUEHC', dtg: 'P R 201145Z DEC 06\n  ^', info: null }),
  good: sampleTelegram({
    dtg: 'P R 201145Z DEC 06',
    info: 'INFO RUEHNY/AMEMBASSY OSLO ROUTINE 0549',
  }),
  check(cable, report) {
    const [action, info] = soundPrecedences(cable) ?? [];
    const { addresses, unknown } = cable;
    if (!action || !info || addresses.info.length > 0 || unknown.length > 0) return;
    // A heading that has not come to its text may still get its INFO line.
    if (addresses.action.length === 0 || !cable.classification) return;
    if (addresses.action.some((one) => mayBeInfo(one, addresses.action))) return;
    report({
      span: info.span,
      message: `${info.value} is the precedence for information, but there is no INFO addressee. Leave it out, or add the INFO line.`,
      fixes: () => [
        suggest(`Leave out ${info.value}`, { start: action.span.end, end: info.span.end }, ''),
      ],
    });
  },
});

/** A line of the TO list that is not like the others may be the INFO line with a slip in it. */
function mayBeInfo(one: Address, all: readonly Address[]): boolean {
  return one.unknown.length > 0 || (!one.indicator && all.some(({ indicator }) => indicator));
}
