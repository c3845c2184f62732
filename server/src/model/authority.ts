import type { Node } from '../syntax/tree';
import { hull } from '../text/span';
import type { Authority, ClassifiedBy, EoLine } from './cable';
import { type DateOrigin, describeDeclassification } from './declassification';
import { all, content, first, spanned } from './leaves';
import { describeReasons } from './reasons';

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
