import { editDistance } from '../../text/spelling';
import { replace } from '../fixes';
import { defineRule } from '../rule';
import { isUnfinished } from '../shared/heading';
import { mispartedSecurity } from '../shared/parting';
import { sampleTelegram } from '../shared/sampleTelegram';
import { fiveOf, type SecurityFacts, securityFacts } from '../shared/security';
import { shown } from '../shared/shown';

export const securityLineMalformed = defineRule({
  name: 'security-line-malformed',
  element: 'transmission',
  summary: 'The security line does not begin with ZNR or ZNY and five letters',
  why: 'Operators decide by this line which circuits a message may take: ZNR with UUUUU goes everywhere, ZNY with another letter needs an approved or encrypted circuit.',
  source: 'ACP 127(G) paras 124, 203; all of 883 State cables have it so',
  ids: ['FL4-1'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'safe',
  bad: [
    sampleTelegram({ security: 'ZBY CCCCC ZZH\n^^^' }),
    sampleTelegram({ security: 'ZNY ZZH\n    ^^^' }),
    sampleTelegram({ security: 'ZNYCCCCC ZZH\n^^^^^^^^^^^^' }),
  ],
  good: sampleTelegram(),
  check(cable, report) {
    const misparted = mispartedSecurity(cable);
    if (misparted) {
      const { line, meant } = misparted;
      report({
        span: line.span,
        message: `The blanks of the security line are not where they belong. Write ${meant}.`,
        fixes: () => [replace(`Write ${meant}`, line.span, meant)],
      });
      return;
    }
    const facts = securityFacts(cable);
    if (!facts || facts.late || isUnfinished(cable, facts.signal.span)) return;
    const { signal, signalKnown, group } = facts;
    if (signalKnown && group) return;
    if (!signalKnown) {
      const meant = meantSignal(facts);
      report({
        span: signal.span,
        message: `${shown(signal.value)} cannot open the security line. Write ${meant ?? 'ZNR (unclassified) or ZNY (classified)'}.`,
        fixes: () => (meant ? [replace(`Write ${meant}`, signal.span, meant)] : []),
      });
    } else reportMissing(facts);

    function reportMissing({ expected, node }: SecurityFacts): void {
      const first = node.leaves.find(
        ({ kind, start }) => start >= signal.span.end && kind !== 'blank' && kind !== 'newline',
      );
      const letters = expected && fiveOf(expected);
      report({
        span: first ? { start: first.start, end: first.end } : signal.span,
        message: `The classification letters are missing behind ${signal.value}. Write ${letters ?? 'the letter of the level five times'}.`,
        fixes: () =>
          letters
            ? [
                replace(
                  `Write ${signal.value} ${letters}`,
                  signal.span,
                  `${signal.value} ${letters}`,
                ),
              ]
            : [],
      });
    }
  },
});

/** The signal that the letters call for, where the word is one slip away from it. */
function meantSignal({ signal, letter, expected }: SecurityFacts): string | undefined {
  const wanted = (letter ?? expected)?.signal;
  const near = editDistance(signal.value.toUpperCase(), wanted ?? '', 1) <= 1;
  return wanted && near ? wanted : undefined;
}
