import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '../../server/src/model/calendar';
import { describe as describeTree } from '../../server/src/model/describe';
import { parseCable } from '../../server/src/syntax/parse';
import type { Tree } from '../../server/src/syntax/tree';
import type { Span } from '../../server/src/text/span';
import { goodMessages } from '../helpers/cables';
import { haveShared } from '../helpers/shared';
import { anyText, brokenRealMessages } from '../helpers/texts';

const today = parseIsoDate('2007-01-01') ?? { year: 2007, month: 1, day: 1 };

/** The first place where parts do not follow one another from `start` to `end`; undefined when they do. */
function gap(parts: readonly Span[], { start, end }: Span): string | undefined {
  let position = start;
  for (const part of parts) {
    if (part.start !== position || part.end < part.start)
      return `${position}: ${part.start}-${part.end}`;
    position = part.end;
  }
  return position === end ? undefined : `${position} instead of ${end}`;
}

function gaps({ text, messages }: Tree): (string | undefined)[] {
  return [
    gap(messages, { start: 0, end: text.length }),
    ...messages.flatMap((message) => [
      gap(message.nodes, message),
      ...message.nodes.map((node) => gap(node.leaves, node)),
    ]),
  ];
}

/** Every span in a value, with the way to it. The tree itself is looked at elsewhere. */
function spansIn(value: unknown, path = ''): [string, Span][] {
  if (typeof value !== 'object' || value === null) return [];
  const own: [string, Span][] =
    'start' in value && typeof value.start === 'number' && 'end' in value
      ? [[path, value as Span]]
      : [];
  const below = Object.entries(value).flatMap(([key, inner]) =>
    key === 'tree' || key === 'nodes' || key === 'node' ? [] : spansIn(inner, `${path}.${key}`),
  );
  return [...own, ...below];
}

describe('the tree of any text', () => {
  it('loses nothing: messages, nodes and leaves follow one another through the whole text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tree = parseCable(text);
        expect(tree.text).toBe(text);
        expect(gaps(tree).filter((found) => found !== undefined)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parseCable(text).messages).toEqual(parseCable(text).messages);
      }),
      { numRuns: 50 },
    );
  });

  it('has whole lines for the nodes of a telegram', () => {
    fc.assert(
      fc.property(goodMessages('telegram'), ({ text }) => {
        const { lines, messages } = parseCable(text);
        for (const node of messages.flatMap((message) => message.nodes)) {
          expect(lines.start(lines.lineAt(node.start))).toBe(node.start);
        }
      }),
    );
  });
});

describe('the facts of any text', () => {
  it('lie inside their message', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tree = parseCable(text);
        const cables = describeTree(tree, { today });
        expect(cables.map(({ span: { start, end } }) => ({ start, end }))).toEqual(
          tree.messages.map(({ start, end }) => ({ start, end })),
        );
        for (const cable of cables) {
          const outside = spansIn(cable).filter(
            ([, span]) =>
              span.start < cable.span.start || span.end > cable.span.end || span.end < span.start,
          );
          expect(outside).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe.skipIf(!haveShared)('a real message after some slips', () => {
  it('is read without loss', () => {
    fc.assert(
      fc.property(brokenRealMessages, (text) => {
        const tree = parseCable(text);
        expect(gaps(tree).filter((found) => found !== undefined)).toEqual([]);
        expect(describeTree(tree, { today })).toHaveLength(tree.messages.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a good message', () => {
  it('is read as what it is', () => {
    fc.assert(
      fc.property(goodMessages(), ({ text, layout, facts }) => {
        const [cable, ...more] = describeTree(parseCable(text), { today });
        expect(more).toEqual([]);
        expect(cable?.layout).toBe(layout);
        expect(cable?.unknown).toEqual([]);
        expect(cable?.damage).toEqual([]);
        const level = layout === 'record' ? 'UNCLASSIFIED' : facts.level;
        expect(cable?.classification?.level).toBe(level);
        const numbered = cable?.paragraphs.filter((paragraph) => paragraph.top && paragraph.value);
        const count = facts.paragraphs.length + (layout === 'record' ? 1 : 0);
        expect(numbered?.map((paragraph) => paragraph.value)).toEqual(
          Array.from({ length: count }, (_, i) => i + 1),
        );
        if (layout === 'record') return;
        expect(cable?.tags?.tags.map((tag) => tag.code)).toEqual([...facts.tags, facts.post.tag]);
        expect(numbered?.map((paragraph) => `(${paragraph.mark?.text}) `)).toEqual(
          facts.paragraphs.map((paragraph) => paragraph.mark),
        );
      }),
    );
  });
});
