import type { Cable } from '../../model/cable';
import type { Span } from '../../text/span';
import { replace } from '../fixes';
import { defineRule } from '../rule';
import { textAt } from '../shared/heading';
import { sampleTelegram } from '../shared/sampleTelegram';

export const subjectKeywordMisspelt = defineRule({
  name: 'subject-keyword-misspelt',
  element: 'subject',
  summary: 'The label SUBJECT: is misspelt, or its colon is missing',
  why: 'Machines find the subject by this word. Where it is misspelt the message has no subject to them.',
  source: 'TAGS handbook of 1974 section 3; 1,067 of 1,075 State cables write SUBJECT:',
  ids: ['ORD-4', 'SUB-1'],
  level: { draft: 'error', archive: 'info' },
  fix: 'safe',
  bad: [
    sampleTelegram({
      subject: 'SUBJET: CITY LIBRARY OPENS WITH A ROAD-SAFETY SEMINAR\n^^^^^^^',
    }),
    sampleTelegram({
      subject: 'SUBJECT; CITY LIBRARY OPENS WITH A ROAD-SAFETY SEMINAR\n^^^^^^^^',
    }),
    sampleTelegram({
      subject: 'SUBJECT CITY LIBRARY OPENS WITH A ROAD-SAFETY SEMINAR\n^^^^^^^',
    }),
    sampleTelegram({ subject: 'SUBJ. CITY LIBRARY OPENS: A ROAD-\n^^^^^\nSAFETY SEMINAR' }),
  ],
  good: sampleTelegram(),
  check(cable, report) {
    const place = keywordOf(cable);
    if (!place) return;
    const typed = textAt(cable, place).trim();
    const written = cable.layout === 'labelled' ? 'Subject:' : 'SUBJECT:';
    report({
      span: place,
      message: `${typed} is not the label of the subject. Write ${written}`,
      fixes: () => [replace(`Write ${written}`, place, written)],
    });
  },
});

/** The label that the reader took for a misspelt one, or one that ends in a semicolon. */
function keywordOf(cable: Cable): Span | undefined {
  const keyword = cable.subject?.keyword;
  const node = cable.headers.nodes.find(({ kind }) => kind === 'subject-line');
  const semicolon = keyword && cable.layout !== 'record' && textAt(cable, keyword).includes(';');
  return node?.near || semicolon ? keyword : undefined;
}
