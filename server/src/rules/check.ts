import type { Cable } from '../model/cable';
import type { Span } from '../text/span';
import type { Finding, Place } from './finding';
import { withLineEndsOf } from './fixes';
import { rules as allRules } from './index';
import type { CheckMemory } from './memory';
import { levelUnder, PRESETS, type Preset, type PresetDefinition } from './presets';
import {
  type FindingLevel,
  type Fix,
  PROFILES,
  type Profile,
  type Rule,
  type RuleContext,
  type Violation,
} from './rule';

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
  /** Told of a rule that threw. */
  readonly onRuleFailure?: (failure: RuleFailure) => void;
}

/** A rule that threw. No text of the cable is passed on. */
export interface RuleFailure {
  /** The name of the rule. */
  readonly rule: string;
  /** Where the message stands. */
  readonly span: Span;
  /** The message's place among those that are judged. */
  readonly message: number;
  readonly error: unknown;
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
  const judged: Judged = { cable, index: 0, findings: [] };
  const asker = new Asker(profileUnder(cable, options), options);
  if (memory) asker.askAgain(judged, memory);
  else asker.askAll([judged]);
  return inOrder(judged);
}

/** So many messages are judged together: more would not fit into what the processor has at hand. */
export const TOGETHER = 16;

/**
 * Runs every rule on all messages: the findings of each, as `check` gives them. One rule is asked of
 * several messages before the next one is, which takes a third less time than message by message.
 */
export function checkAll(cables: readonly Cable[], options: CheckOptions = {}): Finding[][] {
  const judged = cables.map((cable, index): Judged => ({ cable, index, findings: [] }));
  for (let from = 0; from < judged.length; from += TOGETHER) {
    const together = judged.slice(from, from + TOGETHER);
    for (const profile of PROFILES) {
      const alike = together.filter(({ cable }) => profileUnder(cable, options) === profile);
      if (alike.length > 0) new Asker(profile, options).askAll(alike);
    }
  }
  return judged.map(inOrder);
}

/** A message and what has been said of it so far. */
interface Judged {
  readonly cable: Cable;
  readonly index: number;
  readonly findings: Finding[];
}

function inOrder({ findings }: Judged): Finding[] {
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
  { rules = allRules, levels, preset = 'recommended' }: CheckOptions,
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

function contextOf(options: CheckOptions, profile: Profile): RuleContext {
  const { preset: _, levels: __, rules: ___, onRuleFailure: ____, ...known } = options;
  return { practice: 'state', ...known, profile };
}

function profileUnder(
  cable: Cable,
  { profile: wanted, preset = 'recommended' }: CheckOptions,
): Profile {
  if (wanted && wanted !== 'auto') return wanted;
  const { profile }: PresetDefinition = PRESETS[preset];
  return profile ?? profileOf(cable);
}

const NOTHING: readonly Finding[] = [];

/** Asks one rule after the other. Hundreds are asked of every message, most have nothing to say. */
class Asker {
  private rule: Rule | undefined;
  private level: Finding['level'] = 'hint';
  private cable: Cable | undefined;
  private index = 0;
  private findings: Finding[] | undefined;

  private readonly plan: readonly Planned[];
  private readonly context: RuleContext;
  private readonly onRuleFailure: CheckOptions['onRuleFailure'];

  constructor(profile: Profile, options: CheckOptions) {
    this.plan = planOf(options, profile);
    this.context = contextOf(options, profile);
    this.onRuleFailure = options.onRuleFailure;
  }

  /** Adds what all rules say of the messages. */
  askAll(messages: readonly Judged[]): void {
    for (const planned of this.plan) {
      for (const { cable, index, findings } of messages) {
        this.index = index;
        const said = this.ask(planned, cable);
        if (said.length > 0) findings.push(...said);
      }
    }
  }

  /** The same of one message; a rule that read nothing of what an edit changed is not asked again. */
  askAgain({ cable, findings }: Judged, memory: CheckMemory): void {
    const { plan } = this;
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
    this.cable = cable;
    this.findings = undefined;
    try {
      rule.check(cable, this.report, this.context);
    } catch (error) {
      // Read here so that the rule is asked again after every edit.
      const { span } = cable;
      this.onRuleFailure?.({ rule: rule.name, span, message: this.index, error });
    }
    return this.findings ?? NOTHING;
  }

  private readonly report = (violation: Violation): void => {
    this.findings ??= [];
    if (!this.rule || !this.cable || this.findings.length >= MOST_PER_RULE) return;
    this.findings.push(findingOf(this.rule, this.level, this.cable, violation));
  };
}

function findingOf(
  rule: Rule,
  level: Finding['level'],
  cable: Cable,
  violation: Violation,
): Finding {
  const { fixes } = violation;
  return {
    rule,
    level,
    span: violation.span,
    message: violation.message,
    related: violation.related ?? [],
    fixes: fixes ? () => withLineEndsOf(cable.text, fixes()) : NO_FIXES,
    ...(violation.tag ? { tag: violation.tag } : {}),
  };
}

const NO_FIXES = (): readonly Fix[] => [];
