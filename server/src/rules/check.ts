import type { Cable } from '../model/cable';
import type { Span } from '../text/span';
import type { Finding } from './finding';
import { rules as allRules } from './index';
import { asCable, type CheckMemory, Witness } from './memory';
import { levelUnder, PRESETS, type Preset, type PresetDefinition } from './presets';
import type { FindingLevel, Fix, Profile, Rule, RuleContext, Violation } from './rule';

/** How the rules are to judge: what they may know, and their levels. Everything has a default. */
export interface CheckOptions extends Partial<Omit<RuleContext, 'profile'>> {
  /**
   * `auto` (the default) takes what the preset says, else `archive` where the text shows storage
   * damage, else `draft`.
   */
  readonly profile?: Profile | 'auto';
  /** `recommended` when left out: each rule has its own level. */
  readonly preset?: Preset;
  /** A level for single rules by name, which overrides the preset's. */
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
  const {
    profile: wanted,
    preset = 'recommended',
    levels,
    rules,
    onRuleFailure,
    ...known
  } = options;
  const profile = profileUnder(cable, wanted, preset);
  const context: RuleContext = { practice: 'state', ...known, profile };
  memory?.judgeAs(profile);
  const findings: Finding[] = [];
  const asking: Asking = { cable, context, onRuleFailure, memory };
  for (const rule of rules ?? allRules) {
    const level = levels?.[rule.name] ?? levelUnder(preset, rule, profile);
    if (level === 'off') continue;
    const said = memory?.recall(rule, cable) ?? ask(rule, level, asking);
    for (const finding of said) findings.push(finding);
  }
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function profileUnder(cable: Cable, wanted: CheckOptions['profile'], preset: Preset): Profile {
  if (wanted && wanted !== 'auto') return wanted;
  const { profile }: PresetDefinition = PRESETS[preset];
  return profile ?? profileOf(cable);
}

/** What all rules are asked with. */
interface Asking {
  readonly cable: Cable;
  readonly context: RuleContext;
  readonly onRuleFailure: CheckOptions['onRuleFailure'];
  readonly memory: CheckMemory | undefined;
}

/** What one rule says of the message; nothing when it throws. */
function ask(
  rule: Rule,
  level: Finding['level'],
  { cable, context, onRuleFailure, memory }: Asking,
): readonly Finding[] {
  const findings: Finding[] = [];
  const report = (violation: Violation): void => {
    if (findings.length < MOST_PER_RULE) findings.push(findingOf(rule, level, violation));
  };
  const witness = memory && new Witness(cable);
  try {
    rule.check(witness ? asCable(witness) : cable, report, context);
  } catch (error) {
    onRuleFailure?.({ rule: rule.name, span: cable.span, error });
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
