import type { Address, Cable, Paragraph } from '../model/cable';
import type { Node } from '../syntax/tree';
import { type Span, slice } from '../text/span';
import type { LevelColour } from '../vocabulary/levelColours';
import { lookUpPrecedence } from '../vocabulary/signals';
import { dtgInWords } from './hover/time';
import { overview } from './overview';
import { type Statistics, statistics } from './statistics';

/** A message as it is read: plain words throughout, nothing that a page could take for its own code. */
export interface PreviewMessage {
  /** The level in words, with its colour; colour is never the only sign. */
  readonly banner: { readonly words: string; readonly colour?: LevelColour };
  /** One sentence where the paragraphs and the level do not agree. */
  readonly disagreement?: string;
  readonly subject: string;
  readonly rows: readonly PreviewRow[];
  readonly blocks: readonly PreviewBlock[];
  readonly signature?: string;
  readonly statistics: Statistics;
}

export interface PreviewRow {
  readonly label: string;
  /** One line each. */
  readonly values: readonly string[];
}

export type PreviewBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'paragraph';
      /** `2.`; absent where the paragraph has no number. */
      readonly number?: string;
      /** `(C//NF)` as typed, and the level that it means. */
      readonly mark?: { readonly text: string; readonly level?: string };
      /** An item below a numbered paragraph. */
      readonly inner: boolean;
      /** Prose without the line breaks of the telegraph; those of lists are kept. */
      readonly text: string;
    };

/** Every message of a file, as it is read. */
export function preview(cables: readonly Cable[]): PreviewMessage[] {
  const levels = overview(cables);
  return cables.map((cable, index) => {
    const { level = '', colour, disagreement } = levels[index] ?? {};
    const { signature, subject } = cable;
    return {
      banner: { words: level, ...(colour ? { colour } : {}) },
      ...(disagreement ? { disagreement } : {}),
      subject: subject ? oneLine(subject.text.value) : '',
      rows: rowsOf(cable),
      blocks: blocksIn(cable),
      ...(signature ? { signature: signature.value } : {}),
      statistics: statistics(cable),
    };
  });
}

function rowsOf(cable: Cable): PreviewRow[] {
  const { text, addresses, reference, dtgLine, captions, passing, tags, references } = cable;
  const written = (spans: readonly { readonly span: Span }[]): string[] =>
    spans.map(({ span }) => oneLine(slice(text, span)));
  const dtg = dtgLine?.dtg;
  const rows: PreviewRow[] = [
    { label: 'Number', values: reference ? written([reference]) : [] },
    { label: 'Date', values: dtg ? [dtg.text, ...dtgInWords(dtg).slice(0, 1)] : [] },
    {
      label: 'Precedence',
      values: (dtgLine?.precedences ?? []).map(
        ({ value }) => lookUpPrecedence(value)?.word ?? value,
      ),
    },
    { label: 'From', values: addresses.from.map(nameOfAddress) },
    { label: 'Action', values: addresses.action.map(nameOfAddress) },
    { label: 'Info', values: addresses.info.map(nameOfAddress) },
    { label: 'Captions', values: captions.map((caption) => caption.text) },
    { label: 'Pass', values: passing.map((line) => oneLine(line.text)) },
    { label: 'Authority', values: authorityOf(cable) },
    { label: 'TAGS', values: [tags?.tags.map(({ code }) => code).join(', ') ?? ''] },
    { label: 'References', values: references ? written(references.references) : [] },
    ...setRows(cable),
  ];
  return rows
    .map(({ label, values }) => ({ label, values: values.filter((value) => value !== '') }))
    .filter(({ values }) => values.length > 0);
}

function nameOfAddress({ plad, indicator, office }: Address): string {
  const name = plad?.value ?? indicator?.value ?? '';
  return oneLine(office ? `${name} ${office.value}` : name);
}

function authorityOf({ text, authority }: Cable): string[] {
  const { eo, classifiedBy, derivedFrom, reasons, declassifyOn } = authority;
  const lines = [...(eo ? [eo] : []), ...classifiedBy, ...derivedFrom, ...reasons, ...declassifyOn];
  return lines.map(({ span }) => oneLine(slice(text, span)));
}

/** The sets of a record message besides the subject and the text itself. */
function setRows({ sets, subject }: Cable): PreviewRow[] {
  const shown = sets.filter(
    ({ name, span }) =>
      !['SUBJ', 'RMKS', 'GENTEXT'].includes(name.value) && span.start !== subject?.span.start,
  );
  return shown.map(({ name, fields }) => ({
    label: name.value,
    values: [oneLine(fields.map(({ value }) => value).join(' / '))],
  }));
}

/** Headings and paragraphs in the order of the text. */
function blocksIn(cable: Cable): PreviewBlock[] {
  const headings = cable.nodes
    .filter(({ kind }) => kind === 'heading')
    .map((node) => ({ at: node.start, block: headingBlock(cable.text, node) }));
  const paragraphs = cable.paragraphs.map((each) => ({
    at: each.span.start,
    block: paragraphBlock(cable.text, each),
  }));
  return [...headings, ...paragraphs].sort((a, b) => a.at - b.at).map(({ block }) => block);
}

function headingBlock(text: string, node: Node): PreviewBlock {
  return { kind: 'heading', text: oneLine(slice(text, node).replace(/[-=_*]{3,}/g, ' ')) };
}

function paragraphBlock(text: string, { number, value, top, mark, body }: Paragraph): PreviewBlock {
  const level = mark?.reading?.level;
  const label = top && value !== undefined ? `${value}.` : number?.value;
  return {
    kind: 'paragraph',
    ...(label ? { number: label } : {}),
    ...(mark ? { mark: { text: slice(text, mark.span), ...(level ? { level } : {}) } } : {}),
    inner: !top && number !== undefined,
    text: proseOf(text, body),
  };
}

/** Lines of prose run together; blank lines, items of lists and lines set off stay apart. */
function proseOf(text: string, body: readonly Span[]): string {
  let prose = '';
  let blanks = 0;
  for (const line of linesOf(text, body)) {
    const words = line.trim();
    if (words === '') blanks++;
    else if (prose === '') prose = words;
    else {
      const apart = /^[ \t]{2,}|^[-*\u2022]/.test(line);
      prose += `${blanks > 0 ? '\n\n' : apart ? '\n' : ' '}${words}`;
      blanks = 0;
    }
  }
  return prose;
}

/** The lines of a paragraph's prose; what stands between two runs of it is a page line. */
function linesOf(text: string, body: readonly Span[]): string[] {
  return body.flatMap((span) => slice(text, span).split(/\r\n|\r|\n/));
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
