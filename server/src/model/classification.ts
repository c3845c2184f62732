import type { Level } from '../marking/level';
import { meantLevelWord } from '../syntax/levelWords';
import type { Node } from '../syntax/tree';
import type { Spanned } from '../text/span';
import type { ClassificationLine, MessageReference, SectionMark } from './cable';
import { all, content, first, places } from './leaves';

/** What the words say once their blanks are taken out. */
const LEVELS: Readonly<
  Record<
    string,
    { level: Level; administrative?: NonNullable<ClassificationLine['administrative']> }
  >
> = {
  UNCLAS: { level: 'UNCLASSIFIED' },
  UNCLASSIFIED: { level: 'UNCLASSIFIED' },
  UNCLASEFTO: { level: 'UNCLASSIFIED', administrative: 'EFTO' },
  UNCLASSIFIEDEFTO: { level: 'UNCLASSIFIED', administrative: 'EFTO' },
  LIMITEDOFFICIALUSE: { level: 'UNCLASSIFIED', administrative: 'LOU' },
  SENSITIVEBUTUNCLASSIFIED: { level: 'UNCLASSIFIED', administrative: 'SBU' },
  SBU: { level: 'UNCLASSIFIED', administrative: 'SBU' },
  CUI: { level: 'UNCLASSIFIED', administrative: 'CUI' },
  CONFIDENTIAL: { level: 'CONFIDENTIAL' },
  SECRET: { level: 'SECRET' },
  TOPSECRET: { level: 'TOP SECRET' },
};

export function describeClassification(text: string, node: Node): ClassificationLine {
  const level = first(text, node, 'level');
  const span = content(node);
  const levelText = level?.value ?? '';
  const words = levelText.toUpperCase().replace(/\s+/g, '');
  const known = LEVELS[words];
  const controls = all(text, node, 'control');
  const meant = known ? undefined : meantLevel(text, node);
  const section = first(text, node, 'section');
  return {
    span,
    levelSpan: level?.span ?? span,
    levelText,
    level: known?.level,
    administrative: known?.administrative ?? officialUse(controls),
    spacing: spacingOf(levelText),
    meant,
    controls,
    section: section && readSection(section),
    reference: describeReferenceNumber(text, node),
    ssic: first(text, node, 'field'),
    unknown: places(node, 'unknown'),
    role: node.kind === 'classification-line' ? 'main' : 'repeat',
  };
}

function officialUse(controls: readonly Spanned<string>[]): 'FOUO' | undefined {
  return controls.some(({ value }) => /^(?:FOUO|FOR OFFICIAL USE ONLY)$/.test(value))
    ? 'FOUO'
    : undefined;
}

/** The level that a misspelt line means. */
function meantLevel(text: string, node: Node): Level | undefined {
  const { start, end } = content(node);
  const word = meantLevelWord(text.slice(start, Math.min(end, start + 200)));
  return word ? LEVELS[word]?.level : undefined;
}

/** `solid` SECRET, `spaced` S E C R E T, `mixed` for anything between (BAN-02). */
function spacingOf(level: string): ClassificationLine['spacing'] {
  const words = level.trim();
  if (/^(?:[A-Za-z] )+[A-Za-z]$/.test(words) || /^T O P {1,3}S E C R E T$/.test(words))
    return 'spaced';
  if (/^UNCLAS(?:SIFIED)? E F T O$/.test(words)) return 'solid';
  return /^[A-Za-z]{3,}(?: [A-Za-z]{3,})*$/.test(words) ? 'solid' : 'mixed';
}

export function readSection({ value, span }: Spanned<string>): SectionMark {
  const numbers = [...value.matchAll(/\d+/g)].map((match) => Number(match[0]));
  const total = numbers.at(-1) ?? 0;
  // FINAL SECTION OF 2 is the last one.
  return { span, number: numbers.length > 1 ? (numbers[0] ?? 0) : total, total };
}

/** `BAKU 001837` of a classification line, `MRN:` of a labelled one, `NAVADMIN 001/05`. */
export function describeReferenceNumber(text: string, node: Node): MessageReference | undefined {
  const station = first(text, node, 'station');
  const serial = first(text, node, 'serial');
  if (!station && !serial) return undefined;
  const year = first(text, node, 'dtg-year');
  const parts = [year, station, serial].filter((part) => part !== undefined);
  return {
    span: {
      start: Math.min(...parts.map((part) => part.span.start)),
      end: Math.max(...parts.map((part) => part.span.end)),
    },
    station,
    serial,
    year,
  };
}
