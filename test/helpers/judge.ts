import { parseIsoDate } from '../../server/src/model/calendar';
import type { Finding } from '../../server/src/rules/check';
import type { Example, FindingLevel, Practice, Profile, Rule } from '../../server/src/rules/rule';
import { Lines } from '../../server/src/text/lines';
import { DEFAULT_SETTINGS } from '../../server/src/workspace/settings';
import { Snapshot } from '../../server/src/workspace/snapshot';

/** How a text is judged in a test. */
export interface Judging extends Pick<Example, 'maximumClassification' | 'terms'> {
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
  const { today, rules, ...settings } = { ...USUAL, ...judging };
  const day = parseIsoDate(today);
  if (!day) throw new Error(`"${today}" is no day`);
  const failures: string[] = [];
  const { findings } = new Snapshot(text, {
    settings: { ...DEFAULT_SETTINGS, ...settings },
    today: day,
    ...(rules ? { rules } : {}),
    onRuleFailure: ({ rule, error }) => failures.push(`${rule}: ${String(error)}`),
  });
  if (failures.length > 0) throw new Error(`Rules failed. ${failures.join(' ')}`);
  return findings;
}

/** Findings told in words, for comparing and for failure messages. */
export function told(text: string, findings: readonly Finding[]): string[] {
  const lines = new Lines(text);
  return findings.map(({ rule, level, span, message }) => {
    const { line, character } = lines.position(span.start);
    return `${line + 1}:${character + 1} ${level} ${rule.name}: ${message}`;
  });
}

/** The examples of one kind, each with how it is judged. A rule that is off is switched on. */
export function examplesOf(
  rule: Rule,
  kind: 'bad' | 'good',
): readonly { readonly text: string; readonly judging: Judging }[] {
  return [rule[kind]].flat().map((given) => {
    const { text, ...said }: Example = typeof given === 'string' ? { text: given } : given;
    const off = rule.level[said.profile ?? USUAL.profile] === 'off';
    return { text, judging: { ...said, levels: off ? { [rule.name]: 'warning' } : {} } };
  });
}
