import { replace } from '../fixes';
import { defineRule } from '../rule';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';
import { listedTags } from '../shared/tagList';

export const tagsRunTogether = defineRule({
  name: 'tags-run-together',
  element: 'tags',
  summary: 'Several TAGS are written as one word',
  why: 'The codes are read one by one. Run together they are one code that nobody knows, and the message is filed under none of them.',
  source: 'Met in published copies; TAGS handbook TL:TAGS-1 (1974) section 4 for the commas',
  ids: ['TAG-10', 'TAG-2'],
  level: { draft: 'warning', archive: 'warning' },
  fix: 'safe',
  bad: [
    sampleTelegram({ tags: 'TAGS: ECONEFIN, FI\n      ^^^^^^^^' }),
    sampleFields({ tags: 'TAGS: PRELSCULFI\n      ^^^^^^^^^^' }),
  ],
  good: [sampleTelegram(), sampleFields()],
  check(cable, report, context) {
    const line = cable.tags;
    if (!line) return;
    const blanks = line.separators.length === 0 && line.tags.length > 1;
    for (const { tag, code, pieces } of listedTags(cable, context)) {
      if (!pieces) continue;
      report({
        span: tag.span,
        message: `${code} is ${pieces.length} TAGS. Write ${pieces.join(', ')}.`,
        fixes: () => [
          replace(`Write ${pieces.join(', ')}`, tag.span, pieces.join(blanks ? ' ' : ', ')),
        ],
      });
    }
  },
});
