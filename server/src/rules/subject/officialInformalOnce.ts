import type { Cable } from '../../model/cable';
import type { Span } from '../../text/span';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { sampleTelegram } from '../shared/sampleTelegram';

const WORDS = 'OFFICIAL INFORMAL';

export const officialInformalOnce = defineRule({
  name: 'official-informal-once',
  element: 'subject',
  summary: 'OFFICIAL INFORMAL stands among the captions or on the subject, but not in both places',
  why: 'Informal correspondence between offices is told by the caption OFFICIAL INFORMAL and once more by the first words of the subject, so that it is not taken for an instruction.',
  source: '5 FAH-2 H-250',
  ids: ['SUB-4', 'X-28'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: [
    sampleTelegram({
      captions: '\nSIPDIS\nOFFICIAL INFORMAL\n',
      subject: 'SUBJECT: CITY LIBRARY OPENS WITH A ROAD-SAFETY SEMINAR\n^^^^^^^^',
    }),
    sampleTelegram({
      subject: 'SUBJECT: OFFICIAL INFORMAL: THE LIBRARY\n         ^^^^^^^^^^^^^^^^^',
    }),
  ],
  good: sampleTelegram({
    captions: '\nSIPDIS\nOFFICIAL INFORMAL\n',
    subject: 'SUBJECT: OFFICIAL INFORMAL: THE LIBRARY',
  }),
  check(cable, report) {
    const { subject, captions, layout } = cable;
    if (!subject || layout === 'record') return;
    const caption = captions.find(({ text }) => isInformal(text));
    const place = wordsOnSubject(cable);
    if (!caption === !place) return;
    const { start } = subject.text.span;
    if (caption) {
      report({
        span: subject.keyword,
        message: `${WORDS} is a caption, and the subject does not say so. Begin the subject with ${WORDS}.`,
        related: [{ span: caption.span, message: 'The caption' }],
        fixes: () => [
          suggest(`Begin the subject with ${WORDS}`, { start, end: start }, `${WORDS}: `),
        ],
      });
    } else if (place) {
      report({
        span: place,
        message: `The subject says ${WORDS}, and no caption does. Write ${WORDS} on a line of its own below the classification line.`,
        fixes: () => {
          const end = cable.classification?.span.end;
          return end === undefined || layout !== 'telegram'
            ? []
            : [suggest(`Insert the caption ${WORDS}`, { start: end, end }, `\n\n${WORDS}`)];
        },
      });
    }
  },
});

function isInformal(text: string): boolean {
  return /\bOFFICIAL[ -]INFORMAL\b/i.test(text);
}

function wordsOnSubject({ subject }: Cable): Span | undefined {
  const match = subject && /\bOFFICIAL[ -]INFORMAL\b/i.exec(subject.text.value.slice(0, 80));
  if (!subject || !match) return undefined;
  const start = subject.text.span.start + match.index;
  return { start, end: start + match[0].length };
}
