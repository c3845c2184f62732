import type { Finding } from '../rules/finding';
import { type Span, slice } from '../text/span';

/**
 * Findings of one rule that somebody looked at and wants to see no more. It stands outside the cable,
 * in the settings or the project file, since a cable is sent as it is and can carry no comment.
 */
export interface Suppression {
  readonly rule: string;
  /** A pattern for the files that are meant; all files when left out. */
  readonly file?: string;
  /** The hash (`textHash`) of what the finding underlines; everything when left out. */
  readonly text?: string;
  readonly reason: string;
  /** Where it stands, when that is a project file. */
  readonly origin?: Origin;
}

/** A place in a project file. */
export interface Origin {
  readonly uri: string;
  readonly span: Span;
}

/** The form of a hash. */
export const TEXT_HASH = /^[0-9a-f]{8}$/;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Eight hexadecimal digits that stand for the text of a finding, so that no text of a cable is ever
 * stored: FNV-1a over the UTF-16 code units of the rule's name and of the text, its blanks and line
 * ends taken as one blank. Not a secret: who can guess a short text can compare its hash. It is kept
 * to 32 bits so that many texts have the same one and none can be told from it for certain, and the
 * rule's name goes in so that equal texts of different rules do not show as equal.
 */
export function textHash(rule: string, text: string): string {
  let hash = FNV_OFFSET;
  for (const part of [rule, '\n', text.replace(/\s+/g, ' ').trim()]) {
    for (let i = 0; i < part.length; i++) {
      const code = part.charCodeAt(i);
      hash = Math.imul(hash ^ (code & 0xff), FNV_PRIME);
      hash = Math.imul(hash ^ (code >> 8), FNV_PRIME);
    }
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The hash of the text that a finding underlines. */
export function hashOf(text: string, { rule, span }: Finding): string {
  return textHash(rule.name, slice(text, span));
}

/** What is left of the findings, and the suppressions that took something away. */
export interface Sifted {
  readonly findings: readonly Finding[];
  readonly used: ReadonlySet<Suppression>;
}

/** Takes away what is suppressed. All `suppressions` are for the file that `text` is the text of. */
export function sift(
  text: string,
  findings: readonly Finding[],
  suppressions: readonly Suppression[] = [],
): Sifted {
  const used = new Set<Suppression>();
  if (suppressions.length === 0) return { findings, used };
  const byRule = new Map<string, Suppression[]>();
  for (const each of suppressions) {
    const same = byRule.get(each.rule);
    if (same) same.push(each);
    else byRule.set(each.rule, [each]);
  }
  const left = findings.filter((finding) => {
    const candidates = byRule.get(finding.rule.name);
    if (!candidates) return true;
    const hash = hashOf(text, finding);
    const fitting = candidates.filter(
      ({ text: wanted }) => wanted === undefined || wanted === hash,
    );
    for (const each of fitting) used.add(each);
    return fitting.length === 0;
  });
  return { findings: left, used };
}
