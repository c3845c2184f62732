import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';
import { listedTags } from '../shared/tagList';

export const captionAmongTags = defineRule({
  name: 'caption-among-tags',
  element: 'tags',
  summary: 'A caption stands among the TAGS',
  why: 'SIPDIS and its like have lines of their own below the classification line. Among the TAGS they neither restrict nor distribute anything.',
  source:
    'Met in published copies; TAGS handbook TL:TAGS-1 (1974) section 4 for what may stand there',
  ids: ['TAG-11'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: [
    sampleTelegram({ tags: 'TAGS: PREL, SCUL, SIPDIS, FI\n                  ^^^^^^' }),
    sampleFields({ tags: 'TAGS: NODIS, PREL, FI\n      ^^^^^' }),
  ],
  good: [sampleTelegram(), sampleFields()],
  check(cable, report, context) {
    const listed = listedTags(cable, context);
    listed.forEach(({ tag, code, kind }, i) => {
      if (kind !== 'caption') return;
      const before = listed[i - 1]?.tag.span;
      const next = listed[i + 1]?.tag.span;
      const place = before
        ? { start: before.end, end: tag.span.end }
        : { start: tag.span.start, end: next?.start ?? tag.span.end };
      report({
        span: tag.span,
        message: `${code} is a caption. Write it on a line of its own below the classification line.`,
        fixes: () => [suggest(`Take ${code} out of the TAGS`, place, '')],
      });
    });
  },
});
