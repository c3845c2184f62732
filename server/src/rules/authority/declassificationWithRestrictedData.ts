import { parseMarking } from '../../marking/parse';
import type { Cable, PortionMark } from '../../model/cable';
import { orderInForce } from '../../model/era';
import { defineRule } from '../rule';
import { datedInstructions } from '../shared/instructions';
import { portionsOf } from '../shared/portions';
import { labelled2026 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';

export const declassificationWithRestrictedData = defineRule({
  name: 'declassification-with-restricted-data',
  element: 'authority',
  summary: 'A message with Restricted Data or NATO portions carries a declassification date',
  why: 'The Atomic Energy Act governs Restricted Data and its kind, and NATO its own information: no date of ours declassifies them. The line says N/A to those portions and sends the reader to the source list for the rest.',
  source:
    '32 CFR 2001.24(h); IC marking register of 2016 sections E.4 and E.5; of NATO portions since E.O. 13526',
  ids: ['DEC-22'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'none',
  bad: [
    sample('C//RD//NF', '20361220\n               ^^^^^^^^'),
    sample('//NC', '20361220\n               ^^^^^^^^'),
  ],
  good: [
    sample('C//RD//NF', 'N/A to RD portions. See source list for NSI portions.'),
    sample('//NC', 'Not Applicable to NATO portions. See source list for NSI portions.'),
    sampleTelegram(),
  ],
  check(cable, report) {
    const dated = datedInstructions(cable, ['date']);
    if (dated.length === 0) return;
    const marks = portionsOf(cable).map(({ mark }) => ({ mark, names: undatedIn(cable, mark) }));
    const first = marks.find(({ names }) => names.length > 0)?.mark;
    if (!first) return;
    const names = UNDATED.filter((name) => marks.some((each) => each.names.includes(name)));
    const list = names.join('/').replace(/\/NATO$/, ' and NATO');
    for (const { span } of dated) {
      report({
        span,
        message: `A message with ${list} has no date here. Write: N/A to ${list} portions. See source list for NSI portions.`,
        related: [{ span: first.span, message: `${undatedIn(cable, first)[0]} stands here` }],
      });
    }
  },
});

/** Information that no executive order declassifies, in the order of the line. */
const UNDATED = ['RD', 'FRD', 'TFNI', 'NATO'];

/** Which of them stands behind the mark. */
function undatedIn({ date }: Cable, { text, reading }: PortionMark): string[] {
  if (!reading || (!reading.foreign && reading.controls.length === 0)) return [];
  const { aea, classification } = parseMarking(text, { kind: 'portion' });
  const atomic = aea.map(({ name }) => name as string).filter((name) => UNDATED.includes(name));
  const nato = classification.system === 'nato' && classification.level !== 'UNCLASSIFIED';
  const asked = date && orderInForce(date)?.number === '13526';
  return nato && asked ? [...atomic, 'NATO'] : atomic;
}

/** The good message of 2026 with a portion so marked, and this behind Declassify On. */
function sample(mark: string, until: string): { text: string; today: string } {
  const { text } = labelled2026({ until: `Declassify On: ${until}` });
  return {
    text: text
      .replace('2. (C) ', `2. (${mark}) `)
      .replace('SIPDIS', mark.endsWith('NF') ? 'SIPDIS, NOFORN' : 'SIPDIS'),
    today: '2026-12-24',
  };
}
