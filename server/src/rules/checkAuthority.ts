import {
  describeClassifiedBy,
  describeDerivedFrom,
  describeEo,
  describeNearLabels,
} from '../model/authority';
import type { Authority, Cable, ClassificationLine } from '../model/cable';
import { parseIsoDate } from '../model/calendar';
import { type DateOrigin, describeDeclassification } from '../model/declassification';
import { describe } from '../model/describe';
import { DEFAULT_PIVOT } from '../model/dtg';
import { content } from '../model/leaves';
import {
  elementsInside,
  isClassifiedBy,
  isDeclassifyOn,
  isDerivedFrom,
  isEoLine,
  nearStatementKind,
} from '../syntax/authority';
import { readDeclassification } from '../syntax/declassification';
import { parseCable } from '../syntax/parse';
import { readLeaves } from '../syntax/readers';
import { Scanner } from '../syntax/scanner';
import { readStatement } from '../syntax/statement';
import type { Node, NodeKind } from '../syntax/tree';
import type { Span } from '../text/span';
import { authorityRules } from './authority';
import { check, type Finding } from './check';
import type { Profile } from './rule';

/** What the text is: a line with its label, or the value behind the label. */
export type AuthorityKind =
  | 'eo-line'
  | 'declassify-on'
  | 'reason'
  | 'classified-by'
  | 'derived-from';

export interface CheckAuthorityOptions {
  readonly kind: AuthorityKind;
  /** The date of the message, `YYYY-MM-DD`. Without it nothing that depends on a date is said. */
  readonly origin?: string;
  /** Somebody decided to classify, or took the classification over from a source. */
  readonly basis?: 'original' | 'derivative';
  /** `YYYY-MM-DD`; with it a date that has passed is told. */
  readonly today?: string;
  /** `draft` when left out. */
  readonly profile?: Profile;
}

/** One thing wrong with the line. */
export interface AuthorityFinding {
  /** The name of a rule in docs/rules. */
  readonly rule: string;
  readonly level: Finding['level'];
  readonly message: string;
  /** Offsets in the text that was checked. */
  readonly span: Span;
}

/**
 * Judges one line of the authority of a message, or one value of it, on its own: `E.O. 12958: DECL:
 * 12/20/2016`, `Declassify On: 20361220`, `20361220`, `1.4 (b) and (d)`, `Jane Example, Ambassador`.
 * The rules are those that judge whole messages. Findings come in the order of their places. Never
 * throws.
 */
export function checkAuthority(text: string, options: CheckAuthorityOptions): AuthorityFinding[] {
  // A line end behind the line says that nobody is typing it any more.
  const [cable] = describe(parseCable(`${text}\n`));
  if (!cable) return [];
  const date = parseIsoDate(options.origin ?? '');
  const today = parseIsoDate(options.today ?? '');
  const facts = factsOf(text, options, { pivot: DEFAULT_PIVOT, date });
  return check(
    { ...cable, ...facts, date, dated: date !== undefined },
    {
      profile: options.profile ?? 'draft',
      rules: authorityRules.filter(({ name }) => RULES[options.kind].test(name)),
      ...(today ? { today } : {}),
    },
  ).map(({ rule, level, message, span }) => ({ rule: rule.name, level, message, span }));
}

/** The rules that have something to say of each kind of line, by how their names begin. */
const RULES: Readonly<Record<AuthorityKind, RegExp>> = {
  'eo-line': /^(?:eo-(?!line-missing)|declassification-|exemption-|human-|imagery-)/,
  'declassify-on': /^(?:declassif|exemption-|human-|imagery-|not-applicable-)/,
  reason: /^reason-/,
  'classified-by': /^(?:classified-by-(?!missing|misplaced)|authority-label-|reason-(?!missing))/,
  'derived-from': /^(?:derived-from-(?!without)|authority-label-)/,
};

/** The line belongs to a classified message; only the E.O. line stands on others too. */
const CLASSIFIED: ClassificationLine = {
  span: { start: 0, end: 0 },
  levelSpan: { start: 0, end: 0 },
  levelText: 'CONFIDENTIAL',
  level: 'CONFIDENTIAL',
  spacing: 'solid',
  controls: [],
  unknown: [],
  role: 'main',
};

const NONE: Authority = {
  classifiedBy: [],
  derivedFrom: [],
  reasons: [],
  declassifyOn: [],
  nearLabels: [],
};

type Facts = Pick<Cable, 'layout' | 'nodes' | 'paragraphs' | 'classifications' | 'authority'> &
  Partial<Pick<Cable, 'classification'>>;

/** The facts of a message that says nothing but this line. */
function factsOf(text: string, options: CheckAuthorityOptions, origin: DateOrigin): Facts {
  const node = nodeOf(text, options.kind);
  const source = { span: { start: 0, end: 0 } };
  const basis: Authority =
    options.basis === 'derivative' ? { ...NONE, derivedFrom: [source] } : NONE;
  const fact = factOf(text, node, options.kind, origin);
  const classified = declassifies(fact) ? [CLASSIFIED] : [];
  return {
    // Today's layout names the order behind a label of its own, and nothing else (`E.O.: 13526`).
    layout: /^\s*E\.?\s?O\.?\s?:/i.test(text) ? 'labelled' : 'telegram',
    nodes: [node],
    paragraphs: [],
    classifications: classified,
    ...(classified[0] ? { classification: classified[0] } : {}),
    authority: { ...basis, ...fact, nearLabels: describeNearLabels([node]) },
  };
}

/** All but an E.O. line that says N/A, or nothing, belongs to a classified message. */
function declassifies({ eo }: Partial<Authority>): boolean {
  return eo === undefined || !['none', 'not-applicable'].includes(eo.declassification.kind);
}

function factOf(
  text: string,
  node: Node,
  kind: AuthorityKind,
  origin: DateOrigin,
): Partial<Authority> {
  switch (kind) {
    case 'eo-line':
      return { eo: describeEo(text, node, origin) };
    case 'declassify-on': {
      const declassification = describeDeclassification(text, node, origin);
      return { declassifyOn: [{ span: content(node), declassification }] };
    }
    case 'reason':
    case 'classified-by':
      return { classifiedBy: [describeClassifiedBy(text, node)] };
    case 'derived-from':
      return { derivedFrom: [describeDerivedFrom(text, node)] };
  }
}

/** The line cut into leaves, by the reader of lines where the label is there. */
function nodeOf(text: string, kind: AuthorityKind): Node {
  switch (kind) {
    case 'eo-line': {
      const end = elementsInside('eo-line', text)[0]?.at ?? text.length;
      return labelled('eo-line', text.slice(0, end), !isEoLine(text));
    }
    case 'declassify-on':
      if (isDeclassifyOn(text)) return labelled('declassify-on', text);
      return bare('declassify-on', text, readDeclassification);
    case 'reason':
      if (/^\s*(?:for\s+)?reasons?\b/i.test(text)) return labelled('reason-line', text);
      return bare('reason-line', text, (scanner) => readStatement(scanner, true));
    case 'classified-by':
      if (isClassifiedBy(text)) return labelled('classified-by', text);
      if (nearStatementKind(text) === kind) return labelled('classified-by', text, true);
      return bare('classified-by', text, readStatement);
    case 'derived-from':
      if (isDerivedFrom(text)) return labelled('derived-from', text);
      if (nearStatementKind(text) === kind) return labelled('derived-from', text, true);
      return bare('derived-from', text, (scanner) => scanner.rest('text'));
  }
}

function labelled(kind: NodeKind, text: string, near = false): Node {
  const span = { start: 0, end: text.length };
  return { kind, ...span, leaves: readLeaves(kind, text, span, near), ...(near ? { near } : {}) };
}

function bare(kind: NodeKind, text: string, read: (scanner: Scanner) => void): Node {
  const scanner = new Scanner(text, 0);
  scanner.space();
  read(scanner);
  scanner.space();
  if (!scanner.done) scanner.rest('unknown');
  return { kind, start: 0, end: text.length, leaves: scanner.leaves };
}
