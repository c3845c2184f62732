import { expect } from 'vitest';
import { parseIsoDate } from '../../server/src/model/calendar';
import type { Finding } from '../../server/src/rules/check';
import type { FindingLevel, Practice, Profile, Rule } from '../../server/src/rules/rule';
import { Lines } from '../../server/src/text/lines';
import { Snapshot } from '../../server/src/workspace/snapshot';
import { type Mark, markable, parseCarets, withCarets } from './carets';

/** How a text is judged in a test. */
export interface Judging {
  readonly profile?: Profile | 'auto';
  readonly practice?: Practice;
  /** YYYY-MM-DD. */
  readonly today?: string;
  readonly levels?: Readonly<Record<string, FindingLevel>>;
  /** The rules to run; all of them when left out. */
  readonly rules?: readonly Rule[];
}

/** What an example or a fixture is judged by where it does not say. */
export const USUAL = { profile: 'draft', practice: 'state', today: '2007-01-01' } as const;

/** The findings of a text. A rule that throws fails the test. */
export function findingsOf(text: string, judging: Judging = {}): readonly Finding[] {
  const { profile, practice, today, levels = {}, rules } = { ...USUAL, ...judging };
  const day = parseIsoDate(today);
  if (!day) throw new Error(`"${today}" is no day`);
  const failures: string[] = [];
  const { findings } = new Snapshot(text, {
    settings: { profile, practice, levels },
    today: day,
    ...(rules ? { rules } : {}),
    onRuleFailure: ({ rule, error }) => failures.push(`${rule}: ${String(error)}`),
  });
  if (failures.length > 0) throw new Error(`Rules failed. ${failures.join(' ')}`);
  return findings;
}

/**
 * Judges a fixture with caret lines (`parseCarets` says how they are read) and expects findings at
 * the marked places and nowhere else. A mark that names no rule stands for `rule`, or for any rule
 * where that is not given either. Gives the findings for further questions.
 */
export function expectFindings(
  fixture: string,
  { rule, ...judging }: Judging & { readonly rule?: string } = {},
): readonly Finding[] {
  const { text, spans } = parseCarets(fixture);
  const findings = findingsOf(text, judging);
  const lines = new Lines(text);
  const found = findings.map((finding) => ({
    span: markable(lines, finding.span),
    rule: finding.rule.name,
  }));
  const wanted = withRules(spans, rule, found);
  expect(withCarets(text, inOrder(found))).toBe(withCarets(text, inOrder(wanted)));
  return findings;
}

/** A mark without a name takes the name of a finding at its place, when `rule` names none. */
function withRules(
  marks: readonly Mark[],
  rule: string | undefined,
  found: readonly Required<Mark>[],
): readonly Mark[] {
  const left = [...found];
  return marks.map((mark) => {
    const wanted = mark.rule ?? rule;
    const index = left.findIndex(
      (one) =>
        one.span.start === mark.span.start &&
        one.span.end === mark.span.end &&
        (wanted === undefined || one.rule === wanted),
    );
    const [match] = index < 0 ? [] : left.splice(index, 1);
    const name = wanted ?? match?.rule;
    return { span: mark.span, ...(name === undefined ? {} : { rule: name }) };
  });
}

function inOrder(marks: readonly Mark[]): Mark[] {
  const name = (mark: Mark): string => mark.rule ?? '';
  return [...marks].sort(
    (a, b) =>
      a.span.start - b.span.start || a.span.end - b.span.end || name(a).localeCompare(name(b)),
  );
}

/** Findings told in words, for comparing and for failure messages. */
export function told(text: string, findings: readonly Finding[]): string[] {
  const lines = new Lines(text);
  return findings.map(({ rule, level, span, message }) => {
    const { line, character } = lines.position(span.start);
    return `${line + 1}:${character + 1} ${level} ${rule.name}: ${message}`;
  });
}
