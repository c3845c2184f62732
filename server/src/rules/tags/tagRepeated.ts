import type { TagsLine } from '../../model/cable';
import type { Span } from '../../text/span';
import { replace } from '../fixes';
import { defineRule } from '../rule';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';

export const tagRepeated = defineRule({
  name: 'tag-repeated',
  element: 'tags',
  summary: 'A TAG stands twice',
  why: 'Once files the message under it. A second time was most likely meant to be another TAG.',
  source: 'Inferred from the TAGS handbook TL:TAGS-1 (1974) section 4; no rule forbids it in words',
  ids: ['TAG-12'],
  level: { draft: 'info', archive: 'hint' },
  fix: 'safe',
  bad: [
    sampleTelegram({ tags: 'TAGS: PREL, SCUL, PREL, FI\n                  ^^^^' }),
    sampleFields({ tags: 'TAGS: PREL, SCUL, FI, FI\n                      ^^' }),
  ],
  good: [sampleTelegram(), sampleFields()],
  check(cable, report) {
    const line = cable.tags;
    if (!line) return;
    const seen = new Map<string, Span>();
    line.tags.forEach(({ code, span, kind }, i) => {
      const key = code.toUpperCase();
      const first = seen.get(key);
      if (!first || kind === 'name') {
        seen.set(key, span);
        return;
      }
      report({
        span,
        message: `${shown(key)} stands twice. Delete the second one.`,
        related: [{ span: first, message: 'The first one' }],
        tag: 'unnecessary',
        fixes: () => [replace(`Delete the second ${shown(key)}`, withGap(line, i), '')],
      });
    });
  },
});

/** The TAG with what parts it from the one before it, link residue included. */
function withGap({ tags }: TagsLine, i: number): Span {
  const tag = tags[i];
  const start = tags[i - 1];
  return {
    start: start?.link?.end ?? start?.span.end ?? tag?.span.start ?? 0,
    end: tag?.link?.end ?? tag?.span.end ?? 0,
  };
}
