import { Scanner } from '../syntax/scanner';
import { readClassifiedBy } from '../syntax/statement';
import type { Message, Node, NodeKind, Tree } from '../syntax/tree';
import type { Spanned } from '../text/span';
import { describeAddresses } from './addresses';
import {
  type DateOrigin,
  describeClassifiedBy,
  describeDeclassification,
  describeDerivedFrom,
  describeEo,
  describeReasons,
} from './authority';
import type {
  Address,
  Addresses,
  Authority,
  Cable,
  ClassificationLine,
  ClassifiedBy,
  Paragraph,
} from './cable';
import type { CalendarDate } from './calendar';
import { describeCaptions } from './captions';
import { describeClassification, describeReferenceNumber } from './classification';
import { findDamage } from './damage';
import { DEFAULT_PIVOT, describeDtgLine } from './dtg';
import { content, first, when } from './leaves';
import { describeParagraphs } from './paragraphs';
import { describeSet, describeSubjectSet } from './sets';
import { describeReferences, describeSubject, describeTags } from './tags';
import {
  describeEndNumber,
  describeJanap,
  describeOrigin,
  describeRouting,
  describeSecurity,
  describeStart,
} from './transmission';

export interface DescribeOptions {
  /** Two-digit years up to this one belong to the 2000s; 50 when left out (DTG-6). */
  readonly centuryPivot?: number;
  /** Today in UTC. A message some years older is a stored copy; without it the age says nothing. */
  readonly today?: CalendarDate;
}

/** The typed facts of every message of a file, in order. Never throws; facts not found are absent. */
export function describe(tree: Tree, options: DescribeOptions = {}): Cable[] {
  return tree.messages.map((message) => describeMessage(tree, message, options));
}

function describeMessage(tree: Tree, message: Message, options: DescribeOptions): Cable {
  const { text } = tree;
  const { nodes } = message;
  const pivot = options.centuryPivot ?? DEFAULT_PIVOT;
  const byKind = groupByKind(nodes);
  const firstOf = (kind: NodeKind): Node | undefined => byKind.get(kind)?.[0];
  const one = <T>(kind: NodeKind, read: (text: string, node: Node) => T): T | undefined => {
    const node = firstOf(kind);
    return node && read(text, node);
  };
  const dtgLines = (byKind.get('dtg-line') ?? []).map((node) => describeDtgLine(text, node, pivot));
  const dtgLine = dtgLines.find(({ dtg }) => dtg) ?? dtgLines[0];
  const classifications = describeClassifications(text, nodes);
  const classification = mainClassification(classifications);
  const addresses = collectAddresses(text, nodes);
  const { paragraphs, numbering } = describeParagraphs(text, nodes);
  const date = dtgLine?.dtg?.date ?? dtgLine?.plainDate?.value;
  const sets = (byKind.get('set') ?? []).flatMap((node) => describeSet(text, node));
  const routing = one('routing-line', describeRouting);
  const tags = one('tags-line', describeTags);
  const evidence = { text, nodes, numbering, addresses, routing, tags, date, today: options.today };
  return {
    text,
    tree,
    span: { start: message.start, end: message.end },
    layout: message.layout,
    nodes,
    ...when('start', one('start-line', describeStart)),
    ...when('routing', routing),
    ...when('janap', one('janap-line', describeJanap)),
    ...when('origin', one('origin-line', describeOrigin)),
    ...when('security', one('security-line', describeSecurity)),
    ...when('dtgLine', dtgLine),
    furtherDtgLines: dtgLines.filter((line) => line !== dtgLine),
    addresses,
    breaks: (byKind.get('break-line') ?? []).map(content),
    ...when('endNumber', one('end-number', describeEndNumber)),
    ...when('end', one('end-line', (_, node) => content(node))),
    ...when('classification', classification),
    classifications,
    ...when('reference', classification?.reference ?? one('reference-number-line', describeReferenceNumber)),
    captions: describeCaptions(text, byKind.get('caption-line') ?? []),
    passing: (byKind.get('passing-line') ?? []).map((node) => ({ span: content(node), text: trimmed(text, node) })),
    authority: describeAuthority(text, byKind, paragraphs, { pivot, date }),
    ...when('tags', tags),
    ...when('subject', describeSubjectSet(text, sets) ?? one('subject-line', describeSubject)),
    ...when('references', one('reference-line', describeReferences)),
    paragraphs,
    ...when('signature', one('signature', signatureOf) ?? labelledSignature(text, byKind)),
    sets,
    unknown: (byKind.get('unknown') ?? []).map(content),
    damage: findDamage(evidence),
    ...when('date', date),
    dated: dtgLine?.dtg?.date !== undefined,
  };
}

function groupByKind(nodes: readonly Node[]): Map<NodeKind, Node[]> {
  const groups = new Map<NodeKind, Node[]>();
  for (const node of nodes) {
    const group = groups.get(node.kind);
    if (group) group.push(node);
    else groups.set(node.kind, [node]);
  }
  return groups;
}

function describeClassifications(text: string, nodes: readonly Node[]): ClassificationLine[] {
  return nodes
    .filter(({ kind }) => kind === 'classification-line' || kind === 'level-line')
    .map((node) => describeClassification(text, node));
}

/** The line with post and number, else the first of the text, else the first there is. */
function mainClassification(lines: readonly ClassificationLine[]): ClassificationLine | undefined {
  return (
    lines.find(({ role, reference }) => role === 'main' && reference) ??
    lines.find(({ role }) => role === 'main') ??
    lines[0]
  );
}

function collectAddresses(text: string, nodes: readonly Node[]): Addresses {
  const from: Address[] = [];
  const action: Address[] = [];
  const info: Address[] = [];
  const exempt: Address[] = [];
  const lists = { from, action, info, exempt };
  for (const node of nodes) {
    if (node.kind !== 'from-line' && node.kind !== 'to-line' && node.kind !== 'info-line' && node.kind !== 'xmt-line') continue;
    for (const address of describeAddresses(text, node)) lists[address.role].push(address);
  }
  return lists;
}

function trimmed(text: string, node: Node): string {
  const { start, end } = content(node);
  return text.slice(start, end);
}

function signatureOf(text: string, node: Node): Spanned<string> {
  const span = content(node);
  return { value: text.slice(span.start, span.end), span };
}

/** `Signature: SURNAME` of the labelled layout. */
function labelledSignature(text: string, byKind: ReadonlyMap<NodeKind, readonly Node[]>): Spanned<string> | undefined {
  const node = byKind.get('label-line')?.find((each) => /^Signature\s?:$/i.test(first(text, each, 'keyword')?.value ?? ''));
  return node && first(text, node, 'text');
}

function describeAuthority(
  text: string,
  byKind: ReadonlyMap<NodeKind, readonly Node[]>,
  paragraphs: readonly Paragraph[],
  origin: DateOrigin,
): Authority {
  const of = (kind: NodeKind): readonly Node[] => byKind.get(kind) ?? [];
  const eo = of('eo-line')[0];
  return {
    ...when('eo', eo && describeEo(text, eo, origin)),
    classifiedBy: [
      ...of('classified-by').map((node) => describeClassifiedBy(text, node)),
      ...paragraphs.slice(0, LOOK_FOR_AUTHORITY).flatMap((paragraph) => authorityInParagraph(text, paragraph)),
    ],
    derivedFrom: of('derived-from').map((node) => describeDerivedFrom(text, node)),
    reasons: of('reason-line').flatMap((node) => describeReasons(text, node) ?? []),
    declassifyOn: of('declassify-on').map((node) => ({
      span: content(node),
      declassification: describeDeclassification(text, node, origin),
    })),
  };
}

/** Classified By stands in one of the first paragraphs or before them (CBY-1, CBY-2). */
const LOOK_FOR_AUTHORITY = 3;
const LONGEST_STATEMENT = 600;

/** `1. (U) Classified by ...`, `1. CONFIDENTIAL - ENTIRE TEXT. CLASSIFIED BY ...`. */
function authorityInParagraph(text: string, { body }: Paragraph): ClassifiedBy[] {
  const place = body[0];
  if (!place) return [];
  const head = text.slice(place.start, Math.min(place.end, place.start + LONGEST_STATEMENT));
  const match = /^(?:.{0,60}[.]\s+)?(?=classified by\b)/i.exec(head);
  if (!match) return [];
  const start = place.start + match[0].length;
  const scanner = new Scanner(head.slice(match[0].length), start);
  readClassifiedBy(scanner);
  const end = place.start + head.length;
  return [describeClassifiedBy(text, { kind: 'classified-by', start, end, leaves: scanner.leaves }, true)];
}
