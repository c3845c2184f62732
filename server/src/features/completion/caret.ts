import { LEVELS, type Level } from '../../marking/level';
import type { Cable } from '../../model/cable';
import type { CalendarDate } from '../../model/calendar';
import type { Layout, Node, NodeKind } from '../../syntax/tree';
import type { Span } from '../../text/span';
import { securityLetter } from '../../vocabulary/signals';
import type { TagSystemOptions } from '../../vocabulary/tagSystems';
import type { Completion } from './item';
import type { KnownReference } from './known';
import { rankOf, type Step, stepsAt } from './steps';

/** A moment in UTC, to the minute. */
export interface Moment {
  readonly date: CalendarDate;
  readonly hour: number;
  readonly minute: number;
}

/** What a completion is asked for. */
export interface CompletionRequest {
  readonly cables: readonly Cable[];
  readonly offset: number;
  /** The present moment; the core reads no clock. */
  readonly now: Moment;
  /** The character that was typed last, where it is the reason for asking. */
  readonly trigger?: string;
  /** Messages that may be referred to. */
  readonly known?: readonly KnownReference[];
  /** The days on which the lists of TAGS changed. */
  readonly tagSystem?: TagSystemOptions | undefined;
}

/** The place where something is to be put in, and what stands round it. */
export interface Caret {
  readonly offset: number;
  readonly cable: Cable;
  readonly layout: Layout;
  /** The caret's line up to it, and behind it. Of a very long line only what is near. */
  readonly before: string;
  readonly behind: string;
  /** Where the line begins. */
  readonly lineStart: number;
  /** The node that the caret is in; undefined on a blank line. */
  readonly node: Node | undefined;
  /** The node's text up to the caret, lines above it among it; empty on a blank line. */
  readonly soFar: string;
  /** The line may become one of these lines, the likeliest first. */
  readonly steps: readonly Step[];
  /** The kind of the last line above. */
  readonly previous: NodeKind | undefined;
  /** The day that the law is looked up for: that of the message, else today. */
  readonly date: CalendarDate;
  readonly level: Level | undefined;
  readonly now: Moment;
  readonly trigger: string | undefined;
  readonly known: readonly KnownReference[];
  readonly tagSystem: TagSystemOptions | undefined;
}

/** Whoever wants more than this of one line wants prose. */
const LONGEST = 600;

/** The caret with all that the providers need to know of its place. */
export function caretAt(request: CompletionRequest): Caret | undefined {
  const { cables, offset, now, trigger, known = [], tagSystem } = request;
  const cable = cables.filter(({ span }) => span.start <= offset).at(-1);
  if (!cable) return undefined;
  const { text } = cable;
  const { lines } = cable.tree;
  const number = lines.lineAt(offset);
  const lineStart = lines.start(number);
  const lineEnd = Math.max(offset, lines.end(number));
  const layout = layoutOf(cable);
  const line = { start: lineStart, end: lineEnd, offset };
  const place = stepsAt(cable, layout, line);
  const from = place.node ? Math.max(place.node.start, offset - 2 * LONGEST) : offset;
  return {
    offset,
    cable,
    layout,
    before: text.slice(Math.max(lineStart, offset - LONGEST), offset),
    behind: text.slice(offset, Math.min(lineEnd, offset + LONGEST)),
    lineStart,
    ...place,
    soFar: text.slice(from, offset),
    date: cable.date ?? now.date,
    level: levelOf(cable),
    now,
    trigger,
    known,
    tagSystem,
  };
}

/** The level alone, not spaced, and nothing else but a label in the line behind it. */
const LABELLED =
  /^\s*(?:UNCLASSIFIED|CONFIDENTIAL|SECRET)[^\S\n]*\n\s*(?:SBU[^\S\n]*\n\s*)?(?:$|M$|MR|[A-Z][a-z])/;
/** The level with two slashes, as record messages have it above the heading. */
const RECORD = /^\s*(?:UNCLASSIFIED|CONFIDENTIAL|SECRET)\/\/\s*?\n/;
const LABEL = /^(?:MRN|Date\/DTG|Captions|Pass Line|Action)\s?:/m;
/** The labels stand at the top. */
const LOOK_AT = 2000;

/** One label alone does not make a labelled message, but tells what is about to be typed. */
function layoutOf({ layout, text, span, dtgLine, authority }: Cable): Layout {
  if (layout !== 'telegram' || dtgLine || authority.eo) return layout;
  const top = text.slice(span.start, Math.min(span.end, span.start + LOOK_AT));
  if (RECORD.test(top)) return 'record';
  return LABELLED.test(top) || LABEL.test(top) ? 'labelled' : layout;
}

/** The level of the whole message: of its classification line, else of line 4. */
function levelOf({ classification, security }: Cable): Level | undefined {
  const letter = security?.letter && securityLetter(security.letter);
  return classification?.level ?? classification?.meant ?? (letter ? letter.level : undefined);
}

/** Whether the message is classified; undefined as long as nobody can tell. */
export function isClassified({ level }: Caret): boolean | undefined {
  return level === undefined ? undefined : level !== LEVELS[0];
}

/** What is replaced when `typed` was typed so far and the word goes on with `behind`. */
export function replaced({ offset }: Caret, typed: string, behind = ''): Span {
  return { start: offset - typed.length, end: offset + behind.length };
}

/** The rest of the word that the caret is in: all that matches at the start of what is behind it. */
export function restOf({ behind }: Caret, pattern: RegExp): string {
  return pattern.exec(behind)?.[0] ?? '';
}

/** The blank that has to be put in where the caret stands right behind a colon, a comma, a slash. */
export function gap(before: string): string {
  return before === '' || /\s$/.test(before) ? '' : ' ';
}

/** Longer than the longest line that is ever offered. */
const LONGEST_LINE = 60;

/** What was typed of a line that may still become anything; undefined where text stands behind it. */
function lineTyped({ before, behind }: Caret): string | undefined {
  if (behind.trim() !== '' || before.length > LONGEST_LINE) return undefined;
  return before.trimStart();
}

/** An item without what follows from its place. */
export type LineItem = Omit<Completion, 'span' | 'rank' | 'line'> & { readonly later?: number };

/** Whole lines that this step may be made of, put in the place of what was typed of the line. */
export function linesFor(caret: Caret, step: Step, items: () => readonly LineItem[]): Completion[] {
  const typed = lineTyped(caret);
  const rank = rankOf(caret.steps, step);
  if (typed === undefined || rank === undefined) return [];
  const span = replaced(caret, typed);
  return items().map(({ later = 0, ...item }, index) => ({
    ...item,
    line: true,
    span,
    rank: rank + later + index,
  }));
}
