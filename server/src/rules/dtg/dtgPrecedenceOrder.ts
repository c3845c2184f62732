import { precedenceRank } from '../../vocabulary/signals';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { precedenceWord } from '../shared/precedence';
import { sampleTelegram } from '../shared/sampleTelegram';

export const dtgPrecedenceOrder = defineRule({
  name: 'dtg-precedence-order',
  element: 'dtg',
  summary: 'The precedence for action is lower than the one for information',
  why: 'Of two letters on the DTG line the first is for the action addressees and the second for information. Those who are to act are never served later than those who only read.',
  source: 'ACP 127(G) para 152; Army subcourse SS0656',
  ids: ['FL5-2', 'X-02'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'suggested',
  bad: sampleTelegram({
    dtg: 'R P 201145Z DEC 06\n^^^',
    info: 'INFO RUEHNY/AMEMBASSY OSLO ROUTINE 0549',
  }),
  good: sampleTelegram({
    dtg: 'P R 201145Z DEC 06',
    info: 'INFO RUEHNY/AMEMBASSY OSLO ROUTINE 0549',
  }),
  check(cable, report) {
    const [action, info, third] = cable.dtgLine?.precedences ?? [];
    if (!action || !info || third) return;
    const [high, low] = [precedenceRank(action.value), precedenceRank(info.value)];
    if (high === 0 || low === 0 || high >= low || action.value.length > 1 || info.value.length > 1)
      return;
    const span = { start: action.span.start, end: info.span.end };
    report({
      span,
      message: `${precedenceWord(action.value)} for action is lower than ${precedenceWord(info.value)} for information. Write the higher one first.`,
      fixes: () => [
        suggest(`Write ${info.value} ${action.value}`, span, `${info.value} ${action.value}`),
        suggest(`Write ${info.value} for all`, span, info.value),
      ],
    });
  },
});
