import type { Reference } from '../../model/cable';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { textAt } from '../shared/heading';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';

const LINE = 'SUBJECT: CITY LIBRARY OPENS\n\nREF: ';

export const referenceLetterOrder = defineRule({
  name: 'reference-letter-order',
  element: 'references',
  summary: 'The letters of the references do not run A, B, C',
  why: 'The text cites references by their letters. A letter that stands twice means two telegrams at once, and one that is left out means none.',
  source: 'Read in real telegrams; no rule quoted',
  ids: ['REF-3', 'REF-1'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: [
    sampleTelegram({ subject: `${LINE}A. HELSINKI 1753\n     C. HELSINKI 1754\n     ^^` }),
    sampleTelegram({
      subject: `${LINE}A. HELSINKI 1753\n     B. HELSINKI 1754\n     B. HELSINKI 1755\n     ^^`,
    }),
    sampleTelegram({ subject: `${LINE}B. HELSINKI 1753\n     ^^\n     C. HELSINKI 1754` }),
    sampleFields({
      reference:
        'Reference: A) 06 HELSINKI 1753  D) 06 HELSINKI 1754\n                                ^^',
    }),
  ],
  good: [
    sampleTelegram({ subject: `${LINE}A. HELSINKI 1753\n     B. HELSINKI 1754` }),
    sampleFields({ reference: 'Reference: A) 06 HELSINKI 1753  B) 06 HELSINKI 1754' }),
  ],
  check(cable, report) {
    if (cable.layout === 'record') return;
    let due = 'A'.charCodeAt(0);
    let before: Reference['letter'];
    for (const { letter } of cable.references?.references ?? []) {
      const code = letter?.value.charCodeAt(0);
      if (!letter || code === undefined || Number.isNaN(code)) {
        // The first of them may stand without its letter.
        if (!before && due === 65) due++;
        continue;
      }
      if (code !== due) {
        const right = String.fromCharCode(due);
        const related = before
          ? [{ span: before.span, message: `The letter before it: ${before.value}` }]
          : [];
        report({
          span: letter.span,
          message: told(letter.value, before?.value, right),
          related,
          fixes: () =>
            due > 90
              ? []
              : [suggest(`Write ${right}`, letter.span, relettered(letter.span, right))],
        });
        // A letter too far on was likely meant, with one left out before it; one behind was not.
        due = Math.max(due, code);
      }
      due++;
      before = letter;
    }

    function relettered({ start, end }: { start: number; end: number }, right: string): string {
      return textAt(cable, { start, end }).replace(/[A-Za-z]/, right);
    }
  },
});

function told(letter: string, before: string | undefined, right: string): string {
  if (letter === before) return `${letter} stands twice. Write ${right}.`;
  const after = before ? `stands behind ${before}` : 'is the first letter';
  return `${letter} ${after}. Write ${right}, or add the reference that is missing.`;
}
