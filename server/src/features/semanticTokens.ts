import type { Level } from '../marking/level';
import type { Cable } from '../model/cable';
import type { LeafKind, Node } from '../syntax/tree';
import { overlaps, type Span } from '../text/span';

/** What a token is, in the order of the protocol's legend. package.json gives each its colours. */
export const TOKEN_TYPES = [
  'label',
  'level',
  'mark',
  'caption',
  'precedence',
  'date',
  'code',
  'number',
  'office',
  'reference',
  'damage',
] as const;
export type TokenType = (typeof TOKEN_TYPES)[number];

/** What more is known of a token, in the order of the protocol's legend. */
export const TOKEN_MODIFIERS = [
  'unclassified',
  'confidential',
  'secret',
  'topSecret',
  'misspelt',
] as const;
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

/** A piece of the text that is coloured by what it means. */
export interface SemanticToken {
  readonly span: Span;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** Prose, separators and what nobody understood stay as the grammar has them. */
const TYPES: Readonly<Partial<Record<LeafKind, TokenType>>> = {
  keyword: 'label',
  'set-name': 'label',
  level: 'level',
  mark: 'mark',
  control: 'caption',
  caption: 'caption',
  precedence: 'precedence',
  'filing-time': 'date',
  'dtg-digits': 'date',
  'dtg-zone': 'date',
  'dtg-month': 'date',
  'dtg-year': 'date',
  date: 'date',
  'routing-indicator': 'code',
  signal: 'code',
  'security-letters': 'code',
  order: 'code',
  exemption: 'code',
  tag: 'code',
  'reason-section': 'code',
  'reason-letter': 'code',
  serial: 'number',
  'section-suffix': 'number',
  'continuity-number': 'number',
  section: 'number',
  number: 'number',
  plad: 'office',
  station: 'office',
  office: 'office',
  reference: 'reference',
  'reference-letter': 'reference',
  residue: 'damage',
};

const LEVEL_MODIFIERS: Readonly<Record<Level, TokenModifier>> = {
  UNCLASSIFIED: 'unclassified',
  CONFIDENTIAL: 'confidential',
  SECRET: 'secret',
  'TOP SECRET': 'topSecret',
};

/** The tokens of a file in the order of their places, or those that share a character with `within`. */
export function semanticTokens(cables: readonly Cable[], within?: Span): SemanticToken[] {
  const tokens: SemanticToken[] = [];
  for (const cable of cables) {
    if (within && !overlaps(cable.span, within)) continue;
    const levels = levelsByPlace(cable);
    for (const node of cable.nodes) {
      if (!within || overlaps(node, within)) addTokens(tokens, node, levels);
    }
  }
  return within ? tokens.filter(({ span }) => overlaps(span, within)) : tokens;
}

/** The level that is stated at an offset, by a line or by a mark. */
function levelsByPlace(cable: Cable): ReadonlyMap<number, Level> {
  const levels = new Map<number, Level>();
  for (const { level, levelSpan } of cable.classifications) {
    if (level) levels.set(levelSpan.start, level);
  }
  for (const { mark } of [cable.subject, ...cable.paragraphs].filter(
    (owner) => owner !== undefined,
  )) {
    if (mark?.reading) levels.set(mark.span.start, mark.reading.level);
  }
  return levels;
}

function addTokens(tokens: SemanticToken[], node: Node, levels: ReadonlyMap<number, Level>): void {
  for (const { kind, start, end } of node.leaves) {
    const type = TYPES[kind];
    if (!type || start === end) continue;
    const level = type === 'level' || type === 'mark' ? levels.get(start) : undefined;
    const modifiers: TokenModifier[] = level ? [LEVEL_MODIFIERS[level]] : [];
    if (node.near && type === 'label') modifiers.push('misspelt');
    tokens.push({ span: { start, end }, type, modifiers });
  }
}
