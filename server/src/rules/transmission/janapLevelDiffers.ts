import type { Cable } from '../../model/cable';
import type { Span } from '../../text/span';
import { securityLetter } from '../../vocabulary/signals';
import { replace } from '../fixes';
import { defineRule } from '../rule';
import { headingNode, leafOf } from '../shared/heading';
import { sampleRecord } from '../shared/sampleTelegram';
import { expectedLetter } from '../shared/security';

export const janapLevelDiffers = defineRule({
  name: 'janap-level-differs',
  element: 'transmission',
  summary: 'The JANAP 128 line and the classification line give different levels',
  why: 'Machines choose the circuits by the four letters behind the hyphen. Where they are not those of the text, a classified message may leave on an open circuit.',
  source: 'NAVEDTRA 14226 (JANAP 128); ACP 127(G) para 203',
  ids: ['X-06', 'FL2-J'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'suggested',
  bad: [
    sampleRecord({
      routing: 'RTTCZYUW RUEWMCS0001 0031614-CCCC--RUCRNAD.\n                             ^^^^',
    }),
    sampleRecord({
      routing: 'RTTUZYUW RUEWMCS0001 0031614-SSSS--RUCRNAD.\n                             ^^^^',
    }),
  ],
  good: sampleRecord({ routing: 'RTTUZYUW RUEWMCS0001 0031614-UUUU--RUCRNAD.' }),
  check(cable, report) {
    const letters = cable.janap?.letters;
    const { classification } = cable;
    // Other groups than four equal letters are told by janap-line-malformed.
    if (!letters || !classification || !/^([A-Z])\1{3}$/.test(letters.value)) return;
    const said = securityLetter(letters.value.charAt(0));
    const expected = expectedLetter(cable);
    if (!said || !expected || said === expected || said.special === 'RESTRICTED') return;
    const right = expected.letter.repeat(4);
    const second = secondField(cable);
    report({
      span: letters.span,
      message: `${letters.value} is ${said.name}, but the text is ${expected.name}. Write ${right}, with ${expected.letter} in the second field, or change the classification line.`,
      related: [
        {
          span: classification.levelSpan,
          message: `The classification of the text: ${expected.name}`,
        },
      ],
      fixes: () => [
        {
          title: `Write ${right}, with ${expected.letter} in the second field`,
          kind: 'suggested',
          edits: [
            ...(second ? replace('', second, expected.letter).edits : []),
            ...replace('', letters.span, right).edits,
          ],
        },
      ],
    });
  },
});

/** The place of the classification in the second field, behind two letters for language and media. */
function secondField(cable: Cable): Span | undefined {
  const node = headingNode(cable, 'janap-line');
  const codes = node && leafOf(cable, node, 'text');
  if (!codes || !/^[A-Z]{7}$/.test(codes.value)) return undefined;
  const start = codes.span.start + 2;
  return { start, end: start + 1 };
}
