import type { Cable } from '../model/cable';
import type { Span } from '../text/span';
import type { Finding, Place } from './finding';
import { rules as allRules } from './index';
import type { CheckMemory } from './memory';
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
 * same objects is not asked again; nor is one that read the paragraphs when the edit only moved them.
 * The findings are the same as without.
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
  const asker = new Asker(context, onRuleFailure);
  const plan = planOf(rules ?? allRules, levels, preset, profile);
  const findings = memory ? asker.askAgain(plan, cable, memory) : asker.askAll(plan, cable);
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

interface Planned {
  readonly rule: Rule;
  readonly level: Finding['level'];
}

/** The plan made last: messages are judged by the hundred under the same options. */
let latestPlan: { readonly key: readonly unknown[]; readonly plan: readonly Planned[] } | undefined;

/** The rules that are not off, each with its level. */
function planOf(
  rules: readonly Rule[],
  levels: CheckOptions['levels'],
  preset: Preset,
  profile: Profile,
): readonly Planned[] {
  const key = [rules, levels, preset, profile];
  if (latestPlan && key.every((part, i) => part === latestPlan?.key[i])) return latestPlan.plan;
  const plan = rules.flatMap((rule): Planned[] => {
    const level = levels?.[rule.name] ?? levelUnder(preset, rule, profile);
    return level === 'off' ? [] : [{ rule, level }];
  });
  latestPlan = { key, plan };
  return plan;
}

function profileUnder(cable: Cable, wanted: CheckOptions['profile'], preset: Preset): Profile {
  if (wanted && wanted !== 'auto') return wanted;
  const { profile }: PresetDefinition = PRESETS[preset];
  return profile ?? profileOf(cable);
}

const NOTHING: readonly Finding[] = [];

/** Asks one rule after the other. Hundreds are asked of every message, most have nothing to say. */
class Asker {
  private rule: Rule | undefined;
  private level: Finding['level'] = 'hint';
  private findings: Finding[] | undefined;

  constructor(
    private readonly context: RuleContext,
    private readonly onRuleFailure: CheckOptions['onRuleFailure'],
  ) {}

  /** What all rules say of the message. */
  askAll(plan: readonly Planned[], cable: Cable): Finding[] {
    const findings: Finding[] = [];
    for (const planned of plan) {
      for (const finding of this.ask(planned, cable)) findings.push(finding);
    }
    return findings;
  }

  /** The same; a rule that read nothing of what an edit changed is not asked again. */
  askAgain(plan: readonly Planned[], cable: Cable, memory: CheckMemory): Finding[] {
    const findings: Finding[] = [];
    const witness = memory.turnTo(cable, this.context.profile, plan.length);
    const fixes = (place: number, moved: Place): readonly Fix[] =>
      this.fixesAt(moved, plan[place] as Planned, cable);
    for (let place = 0; place < plan.length; place++) {
      if (!memory.takesOver(place, witness, fixes)) {
        witness.read = 0;
        const said = this.ask(plan[place] as Planned, witness);
        memory.keep(place, witness.read, said);
      }
      const said = memory.saidBy(place);
      if (said.length > 0) findings.push(...said);
    }
    return findings;
  }

  /** What mends the finding of a rule at one place of the message. */
  private fixesAt({ span, message }: Place, planned: Planned, cable: Cable): readonly Fix[] {
    const found = this.ask(planned, cable).find(
      (one) =>
        one.span.start === span.start && one.span.end === span.end && one.message === message,
    );
    return found?.fixes() ?? [];
  }

  /** What one rule says of the message; nothing behind the place where it throws. */
  private ask({ rule, level }: Planned, cable: Cable): readonly Finding[] {
    this.rule = rule;
    this.level = level;
    this.findings = undefined;
    try {
      rule.check(cable, this.report, this.context);
    } catch (error) {
      // Read here so that the rule is asked again after every edit.
      const { span } = cable;
      this.onRuleFailure?.({ rule: rule.name, span, error });
    }
    return this.findings ?? NOTHING;
  }

  private readonly report = (violation: Violation): void => {
    this.findings ??= [];
    if (!this.rule || this.findings.length >= MOST_PER_RULE) return;
    this.findings.push(findingOf(this.rule, this.level, violation));
  };
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
