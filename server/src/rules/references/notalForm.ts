import type { Span } from '../../text/span';
import { editDistance } from '../../text/spelling';
import { replace } from '../fixes';
import { defineRule } from '../rule';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';

const LINE = 'SUBJECT: CITY LIBRARY OPENS\n\nREF: ';

export const notalForm = defineRule({
  name: 'notal-form',
  element: 'references',
  summary: 'NOTAL behind a reference is misspelt or has no brackets',
  why: 'NOTAL in brackets says that the reference was not sent to all addressees, who need not look for it.',
  source: 'PlusD on the meaning; the form as in real telegrams',
  ids: ['REF-4'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'safe',
  bad: [
    sampleTelegram({ subject: `${LINE}HELSINKI 1753 (NOTLA)\n                   ^^^^^^^` }),
    sampleTelegram({ subject: `${LINE}HELSINKI 1753 NOTAL\n                   ^^^^^` }),
    sampleFields({ reference: 'Reference: 06 OSLO 17 (NOTL)\n                      ^^^^^^' }),
  ],
  good: [sampleTelegram({ subject: `${LINE}HELSINKI 1753 (NOTAL)` }), sampleFields()],
  check(cable, report) {
    if (cable.layout === 'record') return;
    for (const { text } of cable.references?.references ?? []) {
      if (text.value.length > 200) continue;
      for (const match of text.value.matchAll(/(\()?\b([A-Z]{4,6})\b(\))?/g)) {
        const [typed, open, word, close] = match;
        const bracketed = open !== undefined && close !== undefined;
        if (!word || (word === 'NOTAL' && bracketed)) continue;
        if (word !== 'NOTAL' && (!bracketed || editDistance(word, 'NOTAL', 1) > 1)) continue;
        const start = text.span.start + match.index;
        const span: Span = { start, end: start + typed.length };
        report({
          span,
          message: `${typed} is not the form. Write (NOTAL).`,
          fixes: () => [replace('Write (NOTAL)', span, '(NOTAL)')],
        });
      }
    }
  },
});
