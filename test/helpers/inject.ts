import fc from 'fast-check';
import { expect } from 'vitest';
import type { Layout } from '../../server/src/syntax/tree';
import { Lines } from '../../server/src/text/lines';
import type { Span } from '../../server/src/text/span';
import { type Facts, type Good, goodMessages } from './cables';
import { findingsOf, type Judging } from './judge';

/** What a string is to be replaced by, as in `String.replace`. */
type Put = string | ((whole: string, ...groups: string[]) => string);

/** How a defect is put into a good message of one layout. */
export interface Injection {
  /** What is changed; messages without such a place are left out. */
  readonly at: RegExp;
  readonly put: Put;
  /** Changes that come first and give the defect its place. They leave the message good. */
  readonly given?: readonly (readonly [at: RegExp, put: Put])[];
  /** Only messages with these facts. */
  readonly when?: (facts: Facts) => boolean;
  /** The line on which the finding stands, where it is not the one that was changed. */
  readonly on?: RegExp;
  /** The rule that tells of it in this layout, where it is another one. */
  readonly rule?: string;
  /** Rules that may speak as well, on the same line: what they say follows from the same slip. */
  readonly also?: readonly string[];
}

/** How the defect goes in, in one way or several; or why the layout cannot have it. */
export type Place = Injection | readonly Injection[] | string;

/** A kind of defect and the rule that is to find it, for each layout. */
export interface Defect extends Readonly<Record<Layout, Place>> {
  /** In the words of issues 2 and 3. */
  readonly kind: string;
  readonly rule: string;
}

export const isAbsent = (place: Place): place is string => typeof place === 'string';

export function injectionsOf(place: Place): readonly Injection[] {
  if (isAbsent(place)) return [];
  return 'put' in place ? [place] : place;
}

/** A message is judged on the day on which it is sent. */
function judgingOf({ date: { year, month, day } }: Good): Judging {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return { today: `${year}-${pad(month)}-${pad(day)}` };
}

/** Messages to choose from, and how many of them each defect goes into. */
const CHOICE = 300;
const TRIED = 4;

const samples = new Map<Layout, readonly Good[]>();

/** The same good messages each time: a defect is found or it is not, whatever the day. */
function samplesOf(layout: Layout): readonly Good[] {
  let known = samples.get(layout);
  if (!known) {
    known = fc.sample(goodMessages(layout), { seed: 1, numRuns: CHOICE });
    samples.set(layout, known);
  }
  return known;
}

/** What differs in one of the two texts, and whether the difference is of whole lines. */
interface Changed extends Span {
  readonly wholeLines: boolean;
}

/** Where the replacement lies in a text: in lines from `first` to, but not with, `behind`. */
interface Region {
  readonly first: number;
  readonly behind: number;
}

function regionOf(lines: Lines, { start, end, wholeLines }: Changed): Region {
  // Lines that were taken out as a whole leave no line behind that could be called changed.
  if (start === end && wholeLines) {
    return { first: lines.lineAt(start), behind: lines.lineAt(start) };
  }
  return { first: lines.lineAt(start), behind: lines.lineAt(Math.max(start, end - 1)) + 1 };
}

/** `rule @ line` for each finding; the changed lines are all called `here`. */
function places(text: string, changed: Changed, judging: Judging): string[] {
  const lines = new Lines(text);
  const { first, behind } = regionOf(lines, changed);
  return findingsOf(text, judging).map(({ rule, span }) => {
    const line = lines.lineAt(span.start);
    return `${rule.name} @ ${first <= line && line < behind ? 'here' : lines.content(line)}`;
  });
}

/** What of `some` is not in `others`, each as often as it is too many. */
function without(some: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return some.filter((each) => {
    const at = rest.indexOf(each);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** How many characters two strings have in common at their beginning. */
function common(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a.charAt(n) === b.charAt(n)) n++;
  return n;
}

const reversed = (text: string): string => [...text].reverse().join('');

/** The two spans in which the texts differ. */
function difference(before: string, after: string): [Changed, Changed] {
  const start = common(before, after);
  const [a, b] = [before.slice(start), after.slice(start)];
  const tail = common(reversed(a), reversed(b));
  const taken = before.slice(start, before.length - tail);
  const put = after.slice(start, after.length - tail);
  const atStart = start === 0 || before.charAt(start - 1) === '\n';
  const wholeLines = atStart && /\n$/.test(taken + put);
  return [
    { start, end: start + taken.length, wholeLines },
    { start, end: start + put.length, wholeLines },
  ];
}

/** The message with its place for the defect; undefined where it cannot have one. */
function prepared({ text, facts }: Good, { at, given = [], when }: Injection): string | undefined {
  if (when && !when(facts)) return undefined;
  let ready = text;
  for (const [place, put] of given) {
    if (!place.test(ready)) return undefined;
    ready = ready.replace(place, put as string);
  }
  return at.test(ready) ? ready : undefined;
}

/**
 * Puts the defect into good messages: its rule finds it on its line, once, and all that was found
 * before is found still, and nothing else.
 */
export function expectFound({ rule }: Defect, layout: Layout, injection: Injection): void {
  let tried = 0;
  for (const good of samplesOf(layout)) {
    const text = prepared(good, injection);
    if (text === undefined) continue;
    const judging = judgingOf(good);
    expectGood(text, judging);
    expectFoundIn(text, injection.rule ?? rule, injection, judging);
    if (++tried === TRIED) return;
  }
  expect(tried, 'messages with a place for the defect').toBeGreaterThan(0);
}

/** A good message with the defect in it, and how it is judged. */
export interface Broken {
  readonly text: string;
  readonly judging: Judging;
}

/** Some good messages with the defect put in. */
export function brokenBy(layout: Layout, injection: Injection): readonly Broken[] {
  const broken: Broken[] = [];
  for (const good of samplesOf(layout)) {
    const text = prepared(good, injection);
    if (text === undefined) continue;
    broken.push({ text: injected(text, injection), judging: judgingOf(good) });
    if (broken.length === TRIED) break;
  }
  return broken;
}

/** The text with the defect where it has a place for it; `undefined` where it has none. */
export function injectedInto(text: string, injection: Injection): string | undefined {
  return injection.at.test(text) ? injected(text, injection) : undefined;
}

/** `replace` takes either; its types want to know which. */
const injected = (text: string, { at, put }: Injection): string => text.replace(at, put as string);

function expectGood(text: string, judging: Judging): void {
  const grave = findingsOf(text, judging).filter(({ level }) => /error|warning/.test(level));
  expect(
    grave.map(({ rule }) => rule.name),
    text,
  ).toEqual([]);
}

function expectFoundIn(text: string, rule: string, injection: Injection, judging: Judging): void {
  const { on, also = [] } = injection;
  const broken = injected(text, injection);
  const [before, after] = difference(text, broken);
  const old = places(text, before, judging);
  const found = places(broken, after, judging);
  const line = on
    ? broken.split('\n').find((each) => on.test(each) && found.includes(`${rule} @ ${each}`))
    : 'here';
  const follows = (each: string): boolean => also.some((name) => each === `${name} @ here`);
  const changes = [
    ...without(found, old)
      .filter((each) => !follows(each))
      .map((each) => `+ ${each}`),
    ...without(old, found).map((each) => `- ${each}`),
  ];
  expect(changes, broken).toEqual([`+ ${rule} @ ${line}`]);
}
