import type { Cable } from '../model/cable';
import { type Bound, boundsOf } from '../rules/shared/pairs';
import type { Span } from '../text/span';

/** BEGIN TEXT with its END TEXT, or `Summary:` with its End Summary. */
export interface Pair {
  /** The words that begin: `Begin Summary`, or `Summary` alone. */
  readonly begin: Span;
  readonly end: Span;
  /** The last word of each, which names what is set off. */
  readonly names: readonly [Span, Span];
}

/** The pairs of a message in the order of their ends; what stands alone is in none. */
export function pairsOf(cable: Cable): Pair[] {
  const open = new Map<string, Span[]>();
  const push = (topic: string, span: Span): void => {
    open.set(topic, [...(open.get(topic) ?? []), span]);
  };
  const bounds: readonly (Bound | Opening)[] = [...boundsOf(cable), ...openingsOf(cable)].sort(
    (a, b) => a.span.start - b.span.start,
  );
  const pairs: Pair[] = [];
  for (const { kind, topic, span } of bounds) {
    if (kind !== 'end') {
      push(topic, span);
      continue;
    }
    const begin = open.get(topic)?.pop();
    if (!begin) continue;
    const names = [nameIn(begin, topic), nameIn(span, topic)] as const;
    pairs.push({ begin, end: span, names });
  }
  return pairs;
}

/** The topic is the last word of a bound. */
function nameIn(span: Span, topic: string): Span {
  return { start: span.end - topic.length, end: span.end };
}

/** `Summary:` at the start of a paragraph, or a heading of that one word. */
interface Opening {
  readonly kind: 'opening';
  readonly topic: string;
  readonly span: Span;
}

const TOPIC = /^(SUMMARY|COMMENT|NOTE)\s?(?:[:.-]|\r?\n|$)/i;

function openingsOf({ text, nodes, paragraphs }: Cable): Opening[] {
  const starts = [
    ...paragraphs.flatMap(({ body }) => body[0]?.start ?? []),
    ...nodes.filter(({ kind }) => kind === 'heading').map(({ start }) => start),
  ];
  return starts.flatMap((start) => {
    const word = TOPIC.exec(text.slice(start, start + 12))?.[1];
    if (!word) return [];
    const span = { start, end: start + word.length };
    return [{ kind: 'opening', topic: word.toUpperCase(), span }];
  });
}
