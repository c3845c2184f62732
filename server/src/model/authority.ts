import type { Node } from '../syntax/tree';
import type { Span } from '../text/span';
import type { Authority, ClassifiedBy, EoLine, Reasons } from './cable';
import { type DateOrigin, describeDeclassification } from './declassification';
import { all, content, first, spanned } from './leaves';

/** The E.O. line: order, `DECL`, and the value behind it. */
export function describeEo(text: string, node: Node, origin: DateOrigin): EoLine {
  const span = content(node);
  const [keyword, ...behind] = all(text, node, 'keyword').map((each) => each.span);
  const order = first(text, node, 'order');
  const declassification = describeDeclassification(text, node, origin);
  return {
    span,
    keyword: keyword ?? { start: span.start, end: span.start },
    order,
    decl: behind.length > 0 ? hull(behind) : undefined,
    declassification,
  };
}

/** Classified By, its words, and the reasons in them. */
export function describeClassifiedBy(text: string, node: Node, inParagraph = false): ClassifiedBy {
  const span = content(node);
  const [label, ...keywords] = all(text, node, 'keyword');
  const doubled = keywords.find(({ value }) => /^(?:classified|derived)/i.test(value));
  const reasons = describeReasons(text, node);
  const order =
    keywords.find((keyword) => keyword !== doubled)?.span.start ?? Number.POSITIVE_INFINITY;
  const limit = Math.min(order, reasons?.span.start ?? Number.POSITIVE_INFINITY);
  const who = node.leaves.filter(({ kind, start }) => kind === 'text' && start < limit);
  const [head, tail] = [who[0], who.at(-1)];
  return {
    span,
    keyword: label?.span ?? { start: span.start, end: span.start },
    who: head && tail && spanned(text, { start: head.start, end: tail.end }),
    reasons,
    doubled: doubled?.span,
    inParagraph,
  };
}

/** Section and letters up to the bracket behind the last one; undefined when neither a section nor the word `reason` is there. */
export function describeReasons(text: string, node: Node): Reasons | undefined {
  const section = first(text, node, 'reason-section');
  const letters = all(text, node, 'reason-letter').map(({ value, span }) => ({
    value: value.toLowerCase(),
    span,
  }));
  const word = all(text, node, 'keyword').find(({ value }) => /reason/i.test(value));
  // A line of its own may leave both out: `(b) and (d)`.
  const stated = section ?? word ?? (node.kind === 'reason-line' ? letters[0] : undefined);
  if (!stated) return undefined;
  const parts = [word?.span, section?.span, ...letters.map(({ span }) => span)].filter(
    (part) => part !== undefined,
  );
  const { start, end } = hull(parts);
  const bracket =
    letters.length > 0 ? (/^\s?[)\]]/.exec(text.slice(end, end + 2))?.[0].length ?? 0) : 0;
  return {
    span: { start, end: end + bracket },
    section: section && { value: section.value.replace(/\s/g, ''), span: section.span },
    letters,
  };
}

/** The smallest span around all of these. */
function hull(spans: readonly Span[]): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}

/** The words behind `Derived From:`. */
export function describeDerivedFrom(text: string, node: Node): Authority['derivedFrom'][number] {
  const span = content(node);
  const keyword = all(text, node, 'keyword')[0]?.span.end ?? span.start;
  const source = node.leaves.find(
    ({ kind, start }) => kind !== 'blank' && kind !== 'newline' && start >= keyword,
  );
  return {
    span,
    source: source && spanned(text, { start: source.start, end: span.end }),
  };
}

/** The misspelt labels of these lines. */
export function describeNearLabels(nodes: readonly Node[]): Authority['nearLabels'] {
  return nodes.flatMap(({ kind, near, leaves }) => {
    const label = near && leaves.find((leaf) => leaf.kind === 'keyword');
    return label ? [{ kind, span: { start: label.start, end: label.end } }] : [];
  });
}
