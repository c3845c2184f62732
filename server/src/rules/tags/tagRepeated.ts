import type { Tag, TagsLine } from '../../model/cable';
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
    sampleTelegram({ tags: 'TAGS: OVIP, SCUL, OVIP (EXAMPLE, JANE), FI\n      ^^^^' }),
    sampleFields({ tags: 'TAGS: PREL, SCUL, FI, FI\n                      ^^' }),
  ],
  good: [sampleTelegram(), sampleFields()],
  check(cable, report) {
    const line = cable.tags;
    if (!line) return;
    const seen = new Map<string, number>();
    line.tags.forEach(({ code, kind }, i) => {
      if (kind === 'name') return;
      const key = code.toUpperCase();
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, i);
        return;
      }
      // The name stays with the one that it stands behind.
      const named = hasName(line, i) && !hasName(line, first);
      const [needless, other] = named ? [first, i] : [i, first];
      if (named) seen.set(key, i);
      const which = named ? 'first' : 'second';
      report({
        span: (line.tags[needless] as Tag).span,
        message: `${shown(key)} stands twice. Delete the ${which} one${named ? ', which has no name behind it' : ''}.`,
        related: [
          {
            span: (line.tags[other] as Tag).span,
            message: `The ${named ? 'second' : 'first'} one`,
          },
        ],
        tag: 'unnecessary',
        fixes: () => [replace(`Delete the ${which} ${shown(key)}`, withGap(line, needless), '')],
      });
    });
  },
});

function hasName({ tags }: TagsLine, i: number): boolean {
  return tags[i + 1]?.kind === 'name';
}

/** The TAG with what parts it from the one before it, or behind it where it is the first. */
function withGap({ tags }: TagsLine, i: number): Span {
  const [start, end] = placeOf(tags[i] as Tag);
  const before = tags[i - 1];
  if (before) return { start: placeOf(before)[1], end };
  const next = tags[i + 1];
  return { start, end: next ? placeOf(next)[0] : end };
}

/** Where a TAG begins and ends, link residue included. */
function placeOf({ span, link }: Tag): [start: number, end: number] {
  return [link?.start ?? span.start, link?.end ?? span.end];
}
