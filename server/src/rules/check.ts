import type { Cable } from '../model/cable';
import type { CalendarDate } from '../model/calendar';
import type { Span } from '../text/span';
import type { TagSystemOptions } from '../vocabulary/tagSystems';
import { rules as allRules } from './index';
import type { Finding } from './finding';
import { asCable, type CheckMemory, Witness } from './memory';
import type { Fix, FindingLevel, Practice, Profile, Rule, RuleContext, Violation } from './rule';

/** How the rules are to judge. Everything has a default. */
export interface CheckOptions {
  /** `auto` (the default) takes `archive` where the text shows storage damage, else `draft`. */
  readonly profile?: Profile | 'auto';
  readonly practice?: Practice;
  readonly today?: CalendarDate;
  /** When the lists of geographic TAGS changed; the table's own days when left out. */
  readonly tagSystem?: TagSystemOptions;
  /** A level for single rules by name, which overrides the rule's own. */
  readonly levels?: Readonly<Record<string, FindingLevel>>;
  /** The rules to run; all of them when left out. */
  readonly rules?: readonly Rule[];
  /** Told the name and span of a rule that threw. No text of the cable is passed. */
  readonly onRuleFailure?: (failure: { rule: string; span: Span; error: unknown }) => void;
}

export type { Finding };

/** After this many findings of one rule in one message the rest would be noise. */
const MOST_PER_RULE = 100;

/** The profile that `auto` stands for. */
export function profileOf(cable: Cable): Profile {
  return cable.damage.length > 0 ? 'archive' : 'draft';
}

/**
 * Runs every rule on one message. Findings come in the order of their places. Never throws.
 *
 * With the memory of the check before an edit, under the same options, a rule whose facts are the
 * same objects is not asked again. The findings are the same as without.
 */
export function check(cable: Cable, options: CheckOptions = {}, memory?: CheckMemory): Finding[] {
  const wanted = options.profile ?? 'auto';
  const profile = wanted === 'auto' ? profileOf(cable) : wanted;
  const context: RuleContext = {
    profile,
    practice: options.practice ?? 'state',
    ...(options.today ? { today: options.today } : {}),
    ...(options.tagSystem ? { tagSystem: options.tagSystem } : {}),
  };
  memory?.judgeAs(profile);
  const findings: Finding[] = [];
  for (const rule of options.rules ?? allRules) {
    const level = options.levels?.[rule.name] ?? rule.level[profile];
    if (level === 'off') continue;
    const known = memory?.recall(rule, cable) ?? ask(rule, level, cable, context, options, memory);
    for (const finding of known) findings.push(finding);
  }
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** What one rule says of the message; nothing when it throws. */
function ask(
  rule: Rule,
  level: Finding['level'],
  cable: Cable,
  context: RuleContext,
  options: CheckOptions,
  memory: CheckMemory | undefined,
): readonly Finding[] {
  const findings: Finding[] = [];
  const report = (violation: Violation): void => {
    if (findings.length < MOST_PER_RULE) findings.push(findingOf(rule, level, violation));
  };
  const witness = memory && new Witness(cable);
  try {
    rule.check(witness ? asCable(witness) : cable, report, context);
  } catch (error) {
    options.onRuleFailure?.({ rule: rule.name, span: cable.span, error });
  }
  if (witness) memory?.keep(rule, { witness, findings });
  return findings;
}

function findingOf(rule: Rule, level: Finding['level'], violation: Violation): Finding {
  return {
    rule,
    level,
    span: violation.span,
    message: violation.message,
    related: violation.related ?? [],
    fixes: violation.fixes ?? NO_FIXES,
    ...(violation.tag ? { tag: violation.tag } : {}),
  };
}

const NO_FIXES = (): readonly Fix[] => [];
