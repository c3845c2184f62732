import { isClassifiedBy, isClassifiedByLabel } from './authority';
import { isClassificationLine, isLevelAlone } from './classification';
import { LABELS, nearTrailerLabel } from './labels';
import {
  isLetteredLine,
  isMarkedItem,
  isMarkedLine,
  isNumberedLine,
  isPageLine,
  isUnderline,
  MARK_LETTERS,
} from './paragraphs';
import { addSet } from './setLines';
import { isSetLine } from './sets';
import { codesOf, indentOf, isCapital, isSmall } from './shape';
import { isStampLine } from './slip';
import type { Source } from './source';
import { isBreakLine, isEndLine, isEndNumber } from './transmission';
import type { Layout, NodeKind } from './tree';

export interface BodyOptions {
  /** Record messages letter their sub-paragraphs, each a paragraph of its own, and close with sets. */
  readonly record?: boolean;
  /** Fields may follow the text: Signature, Drafted By ... */
  readonly trailer?: boolean;
}

const TRAILER = new RegExp(
  `^\\s*(?:${LABELS.filter(([, kind]) => kind === 'label-line' || kind === 'level-line')
    .map(([label]) => label)
    .join('|')})\\s?:`,
  'i',
);

/** How the body of each layout is read. */
export const BODY_OPTIONS: Readonly<Record<Layout, BodyOptions>> = {
  telegram: {},
  labelled: { trailer: true },
  record: { record: true },
};

/** What was known of the body at a place in it. */
export interface BodyState {
  /** A BT stands between the first line of the body and here. */
  readonly ending: boolean;
  /** Told each line that begins something; true when the rest of the body is known already. */
  readonly isKnown?: (line: number, ending: boolean) => boolean;
}

/**
 * Reads paragraphs, headings, page lines and the ending, from the line `from` to the end of the
 * message, or to where the rest is known.
 */
export function readBody(
  source: Source,
  from: number,
  layout: Layout,
  state: BodyState = { ending: false },
): void {
  source.body ??= source.start(from);
  const options = BODY_OPTIONS[layout];
  let i = from;
  let { ending } = state;
  while (i < source.last) {
    if (source.isBlank(i)) {
      i = source.addBlanks(i);
      continue;
    }
    if (state.isKnown?.(i, ending)) return;
    const line = source.line(i);
    const kind = singleKind(source, i, line, options);
    if (kind) {
      if (kind === 'break-line') ending = true;
      source.add(kind, i, i + 1, kind === 'label-line' && !TRAILER.test(line));
      i++;
    } else if (options.record && isSetLine(line)) {
      i = addSet(source, i);
    } else if (isClassifiedBy(line)) {
      i = addStatement(source, i);
    } else {
      const heading = headingEnd(source, i, line);
      if (heading > i) {
        source.add('heading', i, heading);
        i = heading;
      } else i = addParagraph(source, i, options, ending);
    }
  }
  if (layout === 'telegram') splitSignature(source);
}

/**
 * The kind of a line that stands alone in the text or behind it. Most lines are prose, and most
 * prose is told by its first two letters: nothing here begins with a capital and a small letter
 * but stamps and, in the labelled layout, labels.
 */
function singleKind(
  source: Source,
  i: number,
  line: string,
  options: BodyOptions,
): NodeKind | undefined {
  const at = indentOf(line);
  const first = line.charCodeAt(at);
  if (first === HASH && isEndNumber(line)) return 'end-number';
  if (!isCapital(first)) return undefined;
  if (isSmall(line.charCodeAt(at + 1))) {
    if (isStampLine(line)) return 'stamp-line';
    const trailer = options.trailer && (TRAILER.test(line) || isNearTrailer(source, i, line));
    return trailer ? 'label-line' : undefined;
  }
  if (isBreakLine(line)) return 'break-line';
  if (isEndLine(line)) return 'end-line';
  if (isPageLine(line) || isPageTail(source, i, line)) return 'page-line';
  if (isLevelAlone(line) || /^\s*CLASSIFICATION\s*:/.test(line))
    return atPageBreak(source, i) ? 'page-line' : 'level-line';
  if (isClassificationLine(line) && /\bSECTION\s+\d/.test(line)) return 'classification-line';
  if (options.trailer && TRAILER.test(line)) return 'label-line';
  return isStampLine(line) ? 'stamp-line' : undefined;
}

const HASH = '#'.charCodeAt(0);

/** Blank lines between the fields of a trailer; looking further would miss what an edit changes. */
const MOST_BLANKS = 4;

/** A field whose label has a slip in it, among other fields or at the end: in prose it is a word. */
function isNearTrailer(source: Source, i: number, line: string): boolean {
  const above = source.isBlank(i - 1) || source.nodes.at(-1)?.kind === 'label-line';
  if (!above || !nearTrailerLabel(line)) return false;
  let next = i + 1;
  while (next < source.last && next <= i + MOST_BLANKS && source.isBlank(next)) next++;
  if (next >= source.last) return true;
  const below = source.line(next);
  return TRAILER.test(below) || nearTrailerLabel(below) !== undefined || isLevelAlone(below);
}

/** `STATE 299669` behind a bare `PAGE 02`. */
function isPageTail(source: Source, i: number, line: string): boolean {
  return (
    source.nodes.at(-1)?.kind === 'page-line' &&
    /^\s*PAGE \d{1,3}\s*$/.test(source.line(i - 1)) &&
    /^\s*[A-Z][A-Z ]{1,30}\d{4,6}(?:\s|$)/.test(line)
  );
}

function atPageBreak(source: Source, i: number): boolean {
  if (source.nodes.at(-1)?.kind === 'page-line') return true;
  for (let k = i + 1, filled = 0; k < source.last && filled < 2; k++) {
    if (source.isBlank(k)) continue;
    filled++;
    const line = source.line(k);
    if (isPageLine(line)) return true;
    if (!isLevelAlone(line)) return false;
  }
  return false;
}

/** A line with a rule of dashes under it, or above and under it (TXT-15). */
function headingEnd(source: Source, i: number, line: string): number {
  if (isRule(source, i))
    return i + 2 < source.last && !source.isBlank(i + 1) && isRule(source, i + 2) ? i + 3 : i;
  return i + 1 < source.last && isRule(source, i + 1) && !isNumberedLine(line) ? i + 2 : i;
}

const RULE_CODES = codesOf('-=_*');

/** The line is a rule of dashes and nothing else; its first character rules most lines out. */
function isRule(source: Source, i: number): boolean {
  return RULE_CODES.has(source.firstCode(i)) && isUnderline(source.line(i));
}

/** Who classified, in the text: to the next blank or numbered line. */
function addStatement(source: Source, i: number): number {
  let end = i + 1;
  while (end < source.last && !source.isBlank(end) && !isNumberedLine(source.line(end))) end++;
  source.add('classified-by', i, end);
  return end;
}

/**
 * A paragraph runs to the next number, heading, page line or part of the ending, over blank lines;
 * the blank lines at its end are not its own.
 */
function addParagraph(source: Source, from: number, options: BodyOptions, ending: boolean): number {
  let end = from + 1;
  for (let i = from + 1; i < source.last; i++) {
    if (source.isBlank(i)) {
      // An unnumbered line behind BT is a remark of the relay and no part of a paragraph.
      if (ending) break;
      continue;
    }
    const line = source.line(i);
    if (isMarkedItem(line) || isMarkedParagraph(source, from, i, line)) break;
    if (isLateStatement(source, i, line)) break;
    if (!isPlainProse(source, i, options) && startsElement(source, i, line, options)) break;
    end = i + 1;
  }
  source.add('paragraph', from, end);
  return end;
}

/**
 * `Classified By:` below a paragraph, in a message that has none in its header. Where it has one, a
 * second is a part of what the text quotes.
 */
function isLateStatement(source: Source, i: number, line: string): boolean {
  return isClassifiedByLabel(line) && source.isBlank(i - 1) && !hasStatement(source);
}

function hasStatement({ nodes, body = 0 }: Source): boolean {
  for (const { kind, start } of nodes) {
    if (start >= body) return false;
    if (kind === 'classified-by' || kind === 'derived-from') return true;
  }
  return false;
}

/**
 * A paragraph without a number, begun by its mark. `(C)` may also be an item of a list whose items
 * before it are a part of what stands above.
 */
function isMarkedParagraph(source: Source, from: number, i: number, line: string): boolean {
  if (!source.isBlank(i - 1) || !isMarkedLine(line)) return false;
  const before = MARK_LETTERS.get(line.trimStart().slice(0, 3));
  if (!before) return true;
  for (let k = from; k < i; k++) {
    if (source.line(k).trimStart().startsWith(before)) return false;
  }
  return true;
}

/** The line begins with a small letter and no rule of dashes is under it: it carries its paragraph on. */
function isPlainProse(source: Source, i: number, options: BodyOptions): boolean {
  const code = source.firstCode(i);
  return isSmall(code) && !options.record && !(i + 1 < source.last && isRule(source, i + 1));
}

function startsElement(source: Source, i: number, line: string, options: BodyOptions): boolean {
  return (
    isNumberedLine(line) ||
    (options.record === true && (isLetteredLine(line) || isSetLine(line))) ||
    headingEnd(source, i, line) > i ||
    singleKind(source, i, line, options) !== undefined
  );
}

const NAME = /^\s*(?:[a-z]{2,4} )?[A-Z][A-Za-z'.-]{1,24}(?: [A-Za-z][A-Za-z'.-]{1,24}){0,2}\s*$/;

/** The surname at the end of the text is the signature, when a blank line or a full sentence is above (SIG-1). */
function splitSignature(source: Source): void {
  let at = textEnd(source) - 1;
  while (at >= 0 && isEnding(source.nodes[at]?.kind)) at--;
  const node = source.nodes[at];
  if (node?.kind !== 'paragraph') return;
  const first = source.lines.lineAt(node.start);
  const line = source.lines.lineAt(node.end - 1);
  const content = source.line(line);
  if (!NAME.test(content)) return;
  const capitals = content === content.toUpperCase();
  if (line === first && !(capitals && standsBelowStatement(source, at))) return;
  if (!capitals && !source.isBlank(line - 1) && !/[.?!")]\s*$/.test(source.line(line - 1))) return;
  let end = line;
  while (end > first && source.isBlank(end - 1)) end--;
  const tail = source.nodes.splice(at);
  if (end > first) source.add('paragraph', first, end);
  if (end < line) source.add('blank', end, line);
  source.add('signature', line, line + 1);
  source.nodes.push(...tail.slice(1));
}

/** The statement of authority is the last thing of the text, so that a line below it is no paragraph. */
function standsBelowStatement({ nodes }: Source, at: number): boolean {
  const above = nodes[at - 1]?.kind === 'blank' ? nodes[at - 2] : nodes[at - 1];
  return above?.kind === 'classified-by';
}

/** What stands behind the BT that closes the text is the relay's, and not the text's last line. */
function textEnd({ nodes }: Source): number {
  for (let i = nodes.length - 1; i > 0; i--) {
    if (nodes[i]?.kind !== 'break-line') continue;
    const before = nodes.slice(Math.max(0, i - CLOSE), i);
    return before.some(({ kind }) => kind === 'paragraph') ? i : nodes.length;
  }
  return nodes.length;
}

/** Between the last paragraph and BT stand a blank line and at most a stamp or the level once more. */
const CLOSE = 6;

function isEnding(kind: NodeKind | undefined): boolean {
  return (
    kind === 'blank' ||
    kind === 'break-line' ||
    kind === 'end-number' ||
    kind === 'end-line' ||
    kind === 'level-line' ||
    kind === 'stamp-line' ||
    kind === 'page-line'
  );
}
