import type { Address, Cable, Paragraph } from '../model/cable';
import type { Node } from '../syntax/tree';
import { type Span, slice } from '../text/span';
import { addressesSpan, type Block, blocksOf, transmissionSpan, trimEnd } from './blocks';

/** What an outline's entry stands for. */
export type OutlineKind =
  | 'message'
  | 'heading'
  | 'addressees'
  | 'address'
  | 'classification'
  | 'subject'
  | 'set'
  | 'section'
  | 'paragraph'
  | 'signature';

/** One entry of the outline. `selection` lies inside `span` and is what a click goes to. */
export interface OutlineEntry {
  readonly kind: OutlineKind;
  /** Never empty. */
  readonly name: string;
  readonly detail?: string;
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly OutlineEntry[];
}

/** Names are cut at a blank where they are longer than this many characters. */
const LONGEST_NAME = 60;

/** The outline of a file: heading, addressees, classification, subject, sets, paragraphs, signature. */
export function documentSymbols(cables: readonly Cable[]): readonly OutlineEntry[] {
  const [only] = cables;
  if (cables.length === 1 && only) return entriesOf(only);
  return cables.map((cable, index) => {
    const children = entriesOf(cable);
    const selection = children[0]?.selection ?? { start: cable.span.start, end: cable.span.start };
    const name = nameOf(cable) ?? `Message ${index + 1}`;
    return { kind: 'message', name, span: cable.span, selection, children };
  });
}

function nameOf(cable: Cable): string | undefined {
  const { reference, dtgLine } = cable;
  const span = reference?.span ?? dtgLine?.dtg?.span;
  return span && shorten(slice(cable.text, span));
}

function entriesOf(cable: Cable): readonly OutlineEntry[] {
  const entries = [
    headingEntry(cable),
    addresseesEntry(cable),
    classificationEntry(cable),
    subjectEntry(cable),
    ...setEntries(cable),
    ...blocksOf(cable).map((block) => blockEntry(cable, block)),
    signatureEntry(cable),
  ];
  return entries
    .filter((entry) => entry !== undefined)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** The transmission lines up to the addresses. */
function headingEntry(cable: Cable): OutlineEntry | undefined {
  const lines = transmissionSpan(cable);
  if (!lines) return undefined;
  const below = addressesSpan(cable)?.start ?? lines.end;
  const end = below > lines.start ? Math.min(lines.end, below) : lines.end;
  const span = trimEnd(cable.text, { start: lines.start, end });
  const dtg = cable.dtgLine?.dtg;
  return entry('heading', 'Heading', span, dtg?.span ?? firstLine(cable, span), dtg?.text);
}

function addresseesEntry(cable: Cable): OutlineEntry | undefined {
  const span = addressesSpan(cable);
  if (!span) return undefined;
  const { from, action, info, exempt } = cable.addresses;
  const all = [...from, ...action, ...info, ...exempt];
  const children = all.map((address) => addressEntry(cable, address));
  const detail = `${action.length} action, ${info.length} info`;
  return { ...entry('addressees', 'Addressees', span, firstLine(cable, span), detail), children };
}

const ROLES: Readonly<Record<Address['role'], string>> = {
  from: 'From',
  action: 'To',
  info: 'Info',
  exempt: 'Exempt',
};

function addressEntry(cable: Cable, address: Address): OutlineEntry {
  const name = address.plad?.value ?? address.indicator?.value ?? slice(cable.text, address.span);
  return entry(
    'address',
    name,
    address.span,
    address.plad?.span ?? address.span,
    ROLES[address.role],
  );
}

function classificationEntry(cable: Cable): OutlineEntry | undefined {
  const line = cable.classification;
  if (!line) return undefined;
  const level = line.level ?? line.meant ?? line.levelText;
  const { reference } = cable;
  const detail = reference && slice(cable.text, reference.span);
  return entry('classification', level, line.span, line.levelSpan, detail);
}

function subjectEntry(cable: Cable): OutlineEntry | undefined {
  const { subject } = cable;
  if (!subject) return undefined;
  return entry('subject', subject.text.value, subject.span, subject.text.span, 'Subject');
}

/** The sets of a record message; that of the subject is the subject where nothing else is. */
function setEntries(cable: Cable): OutlineEntry[] {
  const { sets, subject } = cable;
  return sets
    .filter(({ span }) => span.start !== subject?.span.start)
    .map(({ name, fields, span }) => {
      const text = fields.map(({ value }) => value).join('/');
      if (subject || name.value !== 'SUBJ') return entry('set', name.value, span, name.span, text);
      return entry('subject', text, span, name.span, 'Subject');
    });
}

function blockEntry(cable: Cable, block: Block): OutlineEntry {
  const children = block.children.map((child) => blockEntry(cable, child));
  const { of, span } = block;
  const own =
    of.kind === 'section'
      ? entry('section', headingText(cable, of.heading), span, firstLine(cable, of.heading))
      : entry('paragraph', paragraphName(cable, of.paragraph), span, paragraphStart(of.paragraph));
  return { ...own, children };
}

/** A heading without the line of dashes under it. */
function headingText(cable: Cable, heading: Node): string {
  return slice(cable.text, heading).replace(/[-=_*]{3,}/g, ' ');
}

/** `2. (C) The first words`: the number meant, the mark as typed, and how the paragraph begins. */
function paragraphName(cable: Cable, paragraph: Paragraph): string {
  const { number, value, top, mark, body } = paragraph;
  const [prose] = body;
  const words = prose && cable.text.slice(prose.start, Math.min(prose.end, prose.start + 200));
  const label = top && value !== undefined ? `${value}.` : number?.value;
  const marked = mark && mark.place === 'after-number' ? slice(cable.text, mark.span) : undefined;
  return [label, marked, words].filter((part) => part !== undefined).join(' ');
}

function paragraphStart(paragraph: Paragraph): Span {
  const { number, mark, span } = paragraph;
  return around([number?.span, mark?.span].filter((part) => part !== undefined)) ?? span;
}

function signatureEntry(cable: Cable): OutlineEntry | undefined {
  const { signature } = cable;
  return (
    signature && entry('signature', signature.value, signature.span, signature.span, 'Signature')
  );
}

function entry(
  kind: OutlineKind,
  name: string,
  span: Span,
  selection: Span,
  detail?: string,
): OutlineEntry {
  const start = Math.min(Math.max(selection.start, span.start), span.end);
  const end = Math.min(Math.max(selection.end, start), span.end);
  return {
    kind,
    name: shorten(name) || kind,
    ...(detail ? { detail: shorten(detail) } : {}),
    span,
    selection: { start, end },
    children: [],
  };
}

/** Blanks and line breaks as single blanks, the end cut off where it is long. */
function shorten(text: string): string {
  const single = text
    .slice(0, 4 * LONGEST_NAME)
    .replace(/\s+/g, ' ')
    .trim();
  if (single.length <= LONGEST_NAME) return single;
  const cutAt = single.lastIndexOf(' ', LONGEST_NAME);
  return `${single.slice(0, cutAt > 0 ? cutAt : LONGEST_NAME)}…`;
}

function around(spans: readonly Span[]): Span | undefined {
  const [first] = spans;
  if (!first) return undefined;
  let { start, end } = first;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}

function firstLine(cable: Cable, span: Span): Span {
  const { lines } = cable.tree;
  return { start: span.start, end: Math.min(lines.end(lines.lineAt(span.start)), span.end) };
}
