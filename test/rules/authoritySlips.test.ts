import { describe, expect, it } from 'vitest';
import { labelled2026 } from '../../server/src/rules/shared/sampleAuthority';
import { sampleTelegram, UNCLASSIFIED } from '../../server/src/rules/shared/sampleTelegram';
import { Lines } from '../../server/src/text/lines';
import { findingsOf, told } from '../helpers/judge';
import { slipsIn } from '../helpers/slips';

/** Lines of authority and how few of their slips may go by without a word of warning. */
const LINES: readonly [line: string, text: string, today: string, silent: number][] = [
  ['E.O. 12958: DECL: 12/20/2016', sampleTelegram(), '2007-01-01', 0.2],
  ['E.O. 12958: N/A', sampleTelegram(UNCLASSIFIED), '2007-01-01', 0.2],
  ['E.O.: 13526', labelled2026().text, '2026-12-24', 0.12],
  ['Declassify On: 20361220', labelled2026().text, '2026-12-24', 0.12],
];

describe.each(LINES)('a slip in "%s"', (line, text, today, silent) => {
  const at = text.indexOf(`${line}\n`);
  const number = new Lines(text).lineAt(at);
  const judged = [...slipsIn(line)].map((slip) => {
    const changed = text.slice(0, at) + slip + text.slice(at + line.length);
    return { slip, changed, findings: findingsOf(changed, { today }) };
  });

  it('is told on its line and nowhere else', () => {
    const strays = judged.flatMap(({ slip, changed, findings }) => {
      const lines = new Lines(changed);
      const away = findings.filter(({ span }) => lines.lineAt(span.start) !== number);
      return away.length > 0 ? [`${slip}: ${told(changed, away).join(' ')}`] : [];
    });
    expect(strays).toEqual([]);
  });

  it('seldom goes by unseen', () => {
    const unseen = judged.filter(({ findings }) => findings.length === 0);
    expect(unseen.length / judged.length).toBeLessThan(silent);
  });
});
