import { reasonsFor, transitionOn } from '../../model/era';
import { replace, suggest } from '../fixes';
import { defineRule } from '../rule';
import { isUnfinished, textAt } from '../shared/heading';
import { reasonsOf, reasonsSpan } from '../shared/reasons';
import { labelled2026 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';

export const reasonSectionMissing = defineRule({
  name: 'reason-section-missing',
  element: 'authority',
  summary: 'The letters of the reason stand without their section',
  why: 'A letter means something only within its section: (b) of 1.4 is foreign government information.',
  source: '32 CFR 2001.21(a)(3)',
  ids: ['REA-01'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'safe',
  bad: [
    sampleTelegram({
      authority:
        '\nClassified By: Ambassador Jane Example for reasons (b) and (d).\n                                                   ^^^^^^^^^^^',
    }),
    labelled2026({ reason: 'Reason: b, d\n        ^^^^' }),
  ],
  good: [sampleTelegram(), labelled2026()],
  check(cable, report) {
    for (const reasons of reasonsOf(cable)) {
      if (reasons.section || reasons.letters.length === 0) continue;
      const span = startWithBracket(cable.text, reasonsSpan(reasons));
      if (isUnfinished(cable, span)) continue;
      const { date } = cable;
      const section = date && reasonsFor(date)?.section;
      const place = { start: span.start, end: span.start };
      report({
        span,
        message: `The section is missing. Write ${section ?? 'it'} before the letters.`,
        fixes: () => {
          if (!section) return [];
          // What stands between the word and the letters may be the section mistyped.
          const before = textAt(cable, { start: reasons.span.start, end: span.start });
          const typed = textAt(cable, span);
          const plain = REASON_WORD.test(before) && LETTERS.test(typed.replace(/\s/g, ''));
          const insert = plain && !transitionOn(date) ? replace : suggest;
          return [insert(`Insert ${section}`, place, `${section} `)];
        },
      });
    }
  },
});

const REASON_WORD = /^(?:[a-z\s]{0,80}reasons?(?:\(s\))?\s*(?:[:.]\s*)?)?$/i;

/** `(b) and (d)`, without blanks. */
const LETTERS = /^(?:\([a-h]\),?)*(?:and)?\([a-h]\)$/i;

/** The letters without a section begin with the bracket of the first one. */
function startWithBracket(text: string, span: { start: number; end: number }): typeof span {
  const start = /[([]/.test(text.charAt(span.start - 1)) ? span.start - 1 : span.start;
  return { start, end: span.end };
}
