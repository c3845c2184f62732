import { Scanner } from '../syntax/scanner';
import { readClassifiedBy } from '../syntax/statement';
import type { Message, Node, Tree } from '../syntax/tree';
import type { Spanned } from '../text/span';
import { describeAddresses } from './addresses';
import {
  describeClassifiedBy,
  describeDerivedFrom,
  describeEo,
  describeNearLabels,
} from './authority';
import type {
  Address,
  Addresses,
  Authority,
  Cable,
  ClassificationLine,
  ClassifiedBy,
  Damage,
  DtgLine,
  Headers,
  Paragraph,
  PassingLine,
} from './cable';
import type { CalendarDate } from './calendar';
import { describeCaptions } from './captions';
import { describeClassification, describeReferenceNumber } from './classification';
import { findDamage } from './damage';
import { type DateOrigin, describeDeclassification } from './declassification';
import { DEFAULT_PIVOT, describeDtgLine } from './dtg';
import { type GroupedKind, type Groups, groupByKind } from './groups';
import { content, first } from './leaves';
import { type Described, describeParagraphs } from './paragraphs';
import { describeReasons } from './reasons';
import { keeper } from './reuse';
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
import { writtenOn } from './written';

export interface DescribeOptions {
  /** Two-digit years up to this one belong to the 2000s; 50 when left out (DTG-6). */
  readonly centuryPivot?: number;
  /** Today in UTC. A message some years older is a stored copy; without it the age says nothing. */
  readonly today?: CalendarDate;
}

/**
 * The typed facts of every message of a file, in order. Never throws; facts not found are absent.
 *
 * With the cables of the text before an edit, and a tree that was read with the tree of that text,
 * facts whose lines the edit did not touch are the same objects again; all are equal to new ones.
 */
export function describe(
  tree: Tree,
  options: DescribeOptions = {},
  previous: readonly Cable[] = [],
): Cable[] {
  const before = tree.messages.length === previous.length ? previous : [];
  return tree.messages.map((message, index) =>
    describeMessage(tree, message, options, before[index]),
  );
}

const ADDRESSES = ['from-line', 'to-line', 'info-line', 'xmt-line'] as const;
const LEVELS = ['classification-line', 'level-line'] as const;
const NUMBERED = [...LEVELS, 'reference-number-line'] as const;
const AUTHORITY = [
  'eo-line',
  'classified-by',
  'derived-from',
  'reason-line',
  'declassify-on',
] as const;

function describeMessage(
  tree: Tree,
  message: Message,
  options: DescribeOptions,
  before: Cable | undefined,
): Cable {
  const { text } = tree;
  const { nodes } = message;
  const pivot = options.centuryPivot ?? DEFAULT_PIVOT;
  const byKind = groupByKind(nodes);
  const known = before && backgroundOf(before);
  const keep = keeper(byKind, before, known?.byKind);
  const of = (kind: GroupedKind): readonly Node[] => byKind.get(kind) ?? [];
  const one = <T>(kind: GroupedKind, read: (text: string, node: Node) => T): T | undefined => {
    const node = byKind.get(kind)?.[0];
    return node && read(text, node);
  };
  const dtgLine = keep('dtgLine', ['dtg-line'], () => mainDtgLine(dtgLinesOf(text, byKind, pivot)));
  const furtherDtgLines =
    keep('furtherDtgLines', ['dtg-line'], () => furtherLines(text, byKind, pivot)) ?? [];
  const classifications =
    keep('classifications', LEVELS, () => describeClassifications(text, byKind)) ?? [];
  const classification = mainClassification(classifications);
  const addresses = keep('addresses', ADDRESSES, () => collectAddresses(text, byKind)) ?? NOBODY;
  const described = describeParagraphs(text, message, known?.described);
  const { paragraphs, moving } = described;
  const sets =
    keep('sets', ['set'], () => of('set').flatMap((node) => describeSet(text, node))) ?? [];
  const routing = keep('routing', ['routing-line'], () => one('routing-line', describeRouting));
  const tags = keep('tags', ['tags-line'], () => one('tags-line', describeTags));
  const { today } = options;
  const { numbering } = described.count;
  const undated = { text, nodes, byKind, numbering, addresses, routing, tags };
  const date = writtenOn({
    text,
    pivot,
    dtgLine,
    eoLine: of('eo-line')[0],
    today,
    isCopy: () => findDamage(undated).length > 0,
  });
  const evidence = { ...undated, date, today };
  const authority = keep(
    'authority',
    AUTHORITY,
    () => describeAuthority(text, byKind, paragraphs, { pivot, date }),
    (old) => old.date === date && sameBeginning(old.paragraphs, paragraphs),
  );
  // Always the same keys in the same order: three hundred rules read them.
  return {
    text,
    tree,
    span: { start: message.start, end: message.end },
    layout: message.layout,
    nodes,
    headers: headersOf(text, message, before),
    start: keep('start', ['start-line'], () => one('start-line', describeStart)),
    routing,
    janap: keep('janap', ['janap-line'], () => one('janap-line', describeJanap)),
    origin: keep('origin', ['origin-line'], () => one('origin-line', describeOrigin)),
    security: keep('security', ['security-line'], () => one('security-line', describeSecurity)),
    dtgLine,
    furtherDtgLines,
    addresses,
    breaks: keep('breaks', ['break-line'], () => of('break-line').map(content)) ?? [],
    endNumber: keep('endNumber', ['end-number'], () => one('end-number', describeEndNumber)),
    end: keep('end', ['end-line'], () => one('end-line', (_, node) => content(node))),
    classification,
    classifications,
    reference: keep(
      'reference',
      NUMBERED,
      () => classification?.reference ?? one('reference-number-line', describeReferenceNumber),
    ),
    captions:
      keep('captions', ['caption-line'], () => describeCaptions(text, of('caption-line'))) ?? [],
    passing:
      keep('passing', ['passing-line'], () =>
        of('passing-line').map((node) => describePassing(text, node)),
      ) ?? [],
    authority: authority ?? NO_AUTHORITY,
    tags,
    subject: keep(
      'subject',
      ['subject-line', 'set'],
      () => describeSubjectSet(text, sets) ?? one('subject-line', describeSubject),
    ),
    references: keep('references', ['reference-line'], () =>
      one('reference-line', describeReferences),
    ),
    paragraphs,
    signature: keep(
      'signature',
      ['signature', 'label-line'],
      () => one('signature', signatureOf) ?? labelledSignature(text, byKind),
    ),
    sets,
    unknown: keep('unknown', ['unknown'], () => of('unknown').map(content)) ?? [],
    damage: sameDamage(before?.damage, findDamage(evidence)),
    date,
    dated: date !== undefined && date === dtgLine?.dtg?.date,
    moving,
    background: { byKind, described } satisfies Background,
    noted: [],
  };
}

/** What a cable is described again from after an edit. */
interface Background {
  readonly byKind: Groups;
  readonly described: Described;
}

const backgroundOf = (cable: Cable): Background => cable.background as Background;

/** The lines in front of the paragraphs; the same object while an edit leaves them as they are. */
function headersOf(text: string, { nodes, body }: Message, before: Cable | undefined): Headers {
  let count = 0;
  while (count < nodes.length && (nodes[count] as Node).start < body) count++;
  const old = before?.headers;
  if (
    old?.nodes.length === count &&
    old.text.length === body &&
    old.nodes.every((node, i) => node === nodes[i])
  ) {
    return old;
  }
  return { nodes: nodes.slice(0, count), text: text.slice(0, body) };
}

const NOBODY: Addresses = { from: [], action: [], info: [], exempt: [] };
const NO_AUTHORITY: Authority = {
  classifiedBy: [],
  derivedFrom: [],
  reasons: [],
  declassifyOn: [],
  nearLabels: [],
};

function mainDtgLine(lines: readonly DtgLine[]): DtgLine | undefined {
  return lines.find(({ dtg }) => dtg) ?? lines[0];
}

function furtherLines(text: string, byKind: Groups, pivot: number): DtgLine[] {
  if ((byKind.get('dtg-line')?.length ?? 0) < 2) return [];
  const lines = dtgLinesOf(text, byKind, pivot);
  const main = mainDtgLine(lines);
  return lines.filter((line) => line !== main);
}

function dtgLinesOf(text: string, byKind: Groups, pivot: number): DtgLine[] {
  return (byKind.get('dtg-line') ?? []).map((node) => describeDtgLine(text, node, pivot));
}

/** Authority is looked for in the first paragraphs too: their nodes have to be the same. */
function sameBeginning(before: readonly Paragraph[], now: readonly Paragraph[]): boolean {
  for (let i = 0; i < LOOK_FOR_AUTHORITY; i++) {
    if (before[i]?.node !== now[i]?.node) return false;
  }
  return true;
}

/** The damage found before when it is the same still, so that whoever read it knows. */
function sameDamage(before: readonly Damage[] | undefined, now: Damage[]): readonly Damage[] {
  const same =
    before?.length === now.length &&
    now.every(({ kind, span }, i) => {
      const old = before[i];
      return old?.kind === kind && old.span.start === span.start && old.span.end === span.end;
    });
  return same && before ? before : now;
}

function describePassing(text: string, node: Node): PassingLine {
  const label = node.leaves.find(({ kind }) => kind === 'keyword');
  const said = label && node.leaves.find(({ kind }) => kind === 'text');
  const span = said ? { start: said.start, end: said.end } : content(node);
  return { span, text: text.slice(span.start, span.end) };
}

/** In the order of the text. */
function describeClassifications(text: string, byKind: Groups): ClassificationLine[] {
  const nodes = LEVELS.flatMap((kind) => byKind.get(kind) ?? []);
  return nodes.sort((a, b) => a.start - b.start).map((node) => describeClassification(text, node));
}

/** The line with post and number, else the first of the text, else the first there is. */
function mainClassification(lines: readonly ClassificationLine[]): ClassificationLine | undefined {
  return (
    lines.find(({ role, reference }) => role === 'main' && reference) ??
    lines.find(({ role }) => role === 'main') ??
    lines[0]
  );
}

function collectAddresses(text: string, byKind: Groups): Addresses {
  const from: Address[] = [];
  const action: Address[] = [];
  const info: Address[] = [];
  const exempt: Address[] = [];
  const lists = { from, action, info, exempt };
  const nodes = ADDRESSES.flatMap((kind) => byKind.get(kind) ?? []);
  for (const node of nodes.sort((a, b) => a.start - b.start)) {
    for (const address of describeAddresses(text, node)) lists[address.role].push(address);
  }
  return lists;
}

function signatureOf(text: string, node: Node): Spanned<string> {
  const span = content(node);
  return { value: text.slice(span.start, span.end), span };
}

/** `Signature: SURNAME` of the labelled layout. */
function labelledSignature(text: string, byKind: Groups): Spanned<string> | undefined {
  const node = byKind
    .get('label-line')
    ?.find((each) => /^Signature\s?:$/i.test(first(text, each, 'keyword')?.value ?? ''));
  return node && first(text, node, 'text');
}

function describeAuthority(
  text: string,
  byKind: Groups,
  paragraphs: readonly Paragraph[],
  origin: DateOrigin,
): Authority {
  const of = (kind: GroupedKind): readonly Node[] => byKind.get(kind) ?? [];
  const eo = of('eo-line')[0];
  return {
    eo: eo && describeEo(text, eo, origin),
    classifiedBy: [
      ...of('classified-by').map((node) => describeClassifiedBy(text, node)),
      ...paragraphs
        .slice(0, LOOK_FOR_AUTHORITY)
        .flatMap((paragraph) => authorityInParagraph(text, paragraph)),
    ],
    derivedFrom: of('derived-from').map((node) => describeDerivedFrom(text, node)),
    reasons: of('reason-line').flatMap((node) => describeReasons(text, node) ?? []),
    declassifyOn: of('declassify-on').map((node) => ({
      span: content(node),
      declassification: describeDeclassification(text, node, origin),
    })),
    nearLabels: describeNearLabels(AUTHORITY.flatMap(of)),
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
  return [
    describeClassifiedBy(text, { kind: 'classified-by', start, end, leaves: scanner.leaves }, true),
  ];
}
