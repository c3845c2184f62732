import type { PortionMark } from '../../model/cable';

/** What is wrong with how a mark is written. A mark has one defect at most, the gravest. */
export type MarkDefect =
  | 'unknown'
  | 'brackets'
  | 'long-form'
  | 'lower-case'
  | 'separator'
  | 'blanks';

const LONG =
  /^\s*(?:TOP SECRET|SECRET|CONFIDENTIAL|UNCLAS(?:SIFIED)?|SENSITIVE BUT UNCLASSIFIED|LIMITED OFFICIAL USE|FOR OFFICIAL USE ONLY)\b/i;

/** The defect of a mark's form; undefined for a good one. ENTIRE TEXT has forms of its own. */
export function markDefect({
  reading,
  brackets,
  text,
  entireText,
}: PortionMark): MarkDefect | undefined {
  if (!reading) return entireText ? undefined : 'unknown';
  if (entireText) return undefined;
  if (brackets !== 'round') return 'brackets';
  if (reading.canonical) return text === text.trim() ? undefined : 'blanks';
  if (LONG.test(text)) return 'long-form';
  if (text !== text.toUpperCase()) return 'lower-case';
  if (reading.singleSlash) return 'separator';
  return text.replace(/ /g, '') === reading.corrected.replace(/ /g, '') ? 'blanks' : undefined;
}

/** A mark as it should be, brackets and all. */
export function correctedMark({ reading, text }: PortionMark): string {
  return `(${reading ? reading.corrected : text.trim()})`;
}

/** What a mark says, quoted as typed between its brackets. */
export function quoted({ text }: PortionMark): string {
  return `(${text.trim()})`;
}
