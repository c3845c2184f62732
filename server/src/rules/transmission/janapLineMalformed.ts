import type { Cable } from '../../model/cable';
import type { Node } from '../../syntax/tree';
import type { Span } from '../../text/span';
import { securityLetter } from '../../vocabulary/signals';
import { defineRule } from '../rule';
import { headingNode, leafOf } from '../shared/heading';
import { sampleRecord } from '../shared/sampleTelegram';
import { expectedLetter } from '../shared/security';

/** Letters of the second field: language and media at both ends, classification, content. */
const CODES = /^([A-Z]{2})([A-Z])([A-Z]{4})$/;

export const janapLineMalformed = defineRule({
  name: 'janap-line-malformed',
  element: 'transmission',
  summary: 'A field of the JANAP 128 line does not have its form',
  why: 'The line is read by machine, by the place of each character: precedence, media, classification, content, station and number, day and time, the classification four times, the stations called.',
  source: 'NAVEDTRA 14226 (JANAP 128): positions certain, values likely',
  ids: ['FL2-J'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'none',
  bad: [
    sampleRecord({
      routing: 'RTTUZYUW RUEWMCS0001 0031614-UUUC--RUCRNAD.\n                             ^^^^',
    }),
    sampleRecord({ routing: 'RTTCZYUW RUEWMCS0001 0031614-UUUU--RUCRNAD.\n   ^' }),
    sampleRecord({ routing: 'RTTUZYU RUEWMCS0001 0031614-UUUU--RUCRNAD.\n ^^^^^^' }),
  ],
  good: sampleRecord({ routing: 'RTTUZYUW RUEWMCS0001 0031614-UUUU--RUCRNAD.' }),
  check(cable, report) {
    const node = headingNode(cable, 'janap-line');
    const defect = node && defectOf(cable, node);
    if (defect) report(defect);
  },
});

function defectOf(cable: Cable, node: Node): { span: Span; message: string } | undefined {
  const said = (span: Span, message: string) => ({ span, message: `JANAP 128 line: ${message}` });
  const precedence = leafOf(cable, node, 'precedence');
  if (precedence && !/[ZOPRY]/.test(precedence.value)) {
    return said(precedence.span, `${precedence.value} is no precedence. Write Z, O, P, R or Y.`);
  }
  const codes = leafOf(cable, node, 'text');
  const fields = CODES.exec(codes?.value ?? '');
  if (codes && !fields) {
    return said(
      codes.span,
      `${codes.value} has ${codes.value.length} letters behind the precedence. Write seven: media, classification, content.`,
    );
  }
  const letters = leafOf(cable, node, 'security-letters');
  const letter = letters?.value.charAt(0) ?? '';
  if (letters && (!/^([A-Z])\1{3}$/.test(letters.value) || !securityLetter(letter))) {
    return said(
      letters.span,
      `${letters.value} is not one classification letter four times. Write UUUU, CCCC, SSSS or TTTT.`,
    );
  }
  // Where the first letter is that of the text, janap-level-differs tells of the other four.
  const others = fields?.[2] === expectedLetter(cable)?.letter;
  if (codes && letters && fields?.[2] !== letter && !others) {
    const start = codes.span.start + 2;
    return said(
      { start, end: start + 1 },
      `classification ${fields?.[2]} here, but ${letters.value} behind the hyphen. Write the same letter.`,
    );
  }
  const stray = node.leaves.find(({ kind }) => kind === 'unknown');
  return (
    stray && said(stray, 'what follows the hyphens must be routing indicators and a full stop.')
  );
}
