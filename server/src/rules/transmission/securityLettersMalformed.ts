import { replace, suggest } from '../fixes';
import { defineRule } from '../rule';
import { isUnfinished } from '../shared/heading';
import { sampleTelegram } from '../shared/sampleTelegram';
import { commonLetter, fiveOf, securityFacts } from '../shared/security';
import { shown } from '../shared/shown';

export const securityLettersMalformed = defineRule({
  name: 'security-letters-malformed',
  element: 'transmission',
  summary: 'The classification letters are not one letter five times',
  why: 'The letter is given five times so that a garble cannot pass for another level. The last two may be a release code: A, B, C, O, U, X or Z for the countries that may have the message.',
  source: 'ACP 127(G) para 203; ACP 117 general instructions for release codes',
  ids: ['FL4-2', 'FL4-3', 'FL4-1'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'safe',
  bad: [
    sampleTelegram({ security: 'ZNY CCCSC ZZH\n    ^^^^^' }),
    sampleTelegram({ security: 'ZNY CCCC ZZH\n    ^^^^' }),
    sampleTelegram({ security: 'ZNY DDDDD ZZH\n    ^^^^^' }),
  ],
  good: [sampleTelegram(), sampleTelegram({ security: 'ZNY CCCBB ZZH' })],
  check(cable, report) {
    const facts = securityFacts(cable);
    if (!facts?.group || facts.letter || isUnfinished(cable, facts.group.span)) return;
    if (!facts.signalKnown) return;
    const { group, expected } = facts;
    const common = commonLetter(group.value);
    const meant = expected ?? common;
    const right = meant && fiveOf(meant);
    const mend = common && common === meant ? replace : suggest;
    report({
      span: group.span,
      message: `${shown(group.value)} is not one classification letter five times. Write ${right ?? 'UUUUU, CCCCC, SSSSS or TTTTT'}.`,
      fixes: () => (right ? [mend(`Write ${right}`, group.span, right)] : []),
    });
  },
});
