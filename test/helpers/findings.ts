import { expect } from 'vitest';
import type { Finding } from '../../server/src/rules/check';
import { Lines } from '../../server/src/text/lines';
import { type Mark, markable, parseCarets, withCarets } from './carets';
import { findingsOf, type Judging } from './judge';

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
