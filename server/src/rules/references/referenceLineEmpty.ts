import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';
import { textReferences } from '../shared/textReferences';

const LINE = 'SUBJECT: CITY LIBRARY OPENS\n\n';

export const referenceLineEmpty = defineRule({
  name: 'reference-line-empty',
  element: 'references',
  summary: 'The reference line refers to nothing',
  why: 'A label with nothing behind it says that a reference was forgotten. A message without references has no such line.',
  source:
    'Follows from the purpose of the line; TAGS handbook TL:TAGS-1 (1974) section 3 for its place',
  ids: ['REF-1'],
  level: { draft: 'warning', archive: 'hint' },
  fix: 'suggested',
  bad: [
    sampleTelegram({ subject: `${LINE}REF:\n^^^^` }),
    sampleTelegram({
      subject: `${LINE}REF:\n^^^^`,
      text: '\n1. (U) Reftel told of the library.\n\n2. (C) It rained.\n',
    }),
    sampleTelegram({ subject: `${LINE}REF: A. HELSINKI 1753\n     B.\n     ^^` }),
    sampleFields({ reference: 'Reference:\n^^^^^^^^^^' }),
  ],
  good: [sampleTelegram({ subject: `${LINE}REF: HELSINKI 1753` }), sampleFields()],
  check(cable, report) {
    const line = cable.references;
    // While no paragraph follows, the drafter may be at this very line.
    if (!line || cable.layout === 'record' || cable.paragraphs.length === 0) return;
    if (line.references.length === 0) {
      const cited = textReferences(cable).length > 0;
      report({
        span: line.keyword,
        message: cited
          ? 'The line refers to nothing, and the text cites it. Add the reference.'
          : 'The line refers to nothing. Add the reference, or delete the line.',
        fixes: () => {
          if (cited) return [];
          const node = cable.nodes.find(
            ({ start, end }) => start <= line.span.start && line.span.end <= end,
          );
          return node ? [suggest('Delete the line', { start: node.start, end: node.end }, '')] : [];
        },
      });
      return;
    }
    for (const { letter, text } of line.references) {
      if (!letter || text.value.trim() !== '') continue;
      report({
        span: letter.span,
        message: `Reference ${letter.value} is empty. Add it, or delete its letter.`,
        fixes: () => [suggest(`Delete ${letter.value}`, letter.span, '')],
      });
    }
  },
});
