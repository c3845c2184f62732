import type { Level } from '../marking/level';
import type { Cable } from '../model/cable';
import type { CalendarDate } from '../model/calendar';
import type { Element } from '../syntax/tree';
import type { TextEdit } from '../text/edits';
import type { Span } from '../text/span';
import type { TagSystemOptions } from '../vocabulary/tagSystems';
import type { Term } from './shared/terms';

/** How much a finding weighs, most first; a rule that is off finds nothing. */
export const FINDING_LEVELS = ['error', 'warning', 'info', 'hint', 'off'] as const;
export type FindingLevel = (typeof FINDING_LEVELS)[number];

/** `draft`: someone writes this to send it. `archive`: a copy of an old message, with storage damage. */
export const PROFILES = ['draft', 'archive'] as const;
export type Profile = (typeof PROFILES)[number];

/** Whose books decide where they disagree (domain/marking-rules.md section 14). */
export type Practice = 'state' | 'ic' | 'dod';

/** What a rule may know besides the message. Time and settings come in; nothing is read here. */
export interface RuleContext {
  readonly profile: Profile;
  readonly practice: Practice;
  /** Today in UTC; undefined when the caller does not say, and rules about the future keep quiet. */
  readonly today?: CalendarDate;
  /** When the lists of geographic TAGS changed, where the user says so. */
  readonly tagSystem?: TagSystemOptions;
  /** The highest level that the machine may hold, where the user sets one. */
  readonly maximumClassification?: Level;
  /** The user's own list of words and the levels that they need. */
  readonly terms?: readonly Term[];
}

/** A way to mend a finding. `safe` is certain; `suggested` is one of the ways a person may choose. */
export interface Fix {
  readonly title: string;
  readonly kind: 'safe' | 'suggested';
  readonly edits: readonly TextEdit[];
}

/** What a rule says of one place. The message: what is wrong with the value, then what to do. */
export interface Violation {
  readonly span: Span;
  readonly message: string;
  /** The other end of a contradiction. */
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
  /** Worked out only when somebody asks for the lightbulb. */
  readonly fixes?: () => readonly Fix[];
  /** `unnecessary` is drawn faded, `deprecated` struck through. */
  readonly tag?: 'unnecessary' | 'deprecated';
}

export type Report = (violation: Violation) => void;

/** A whole small message with a line of carets under what is wrong, and how it is to be read. */
export interface Example extends Pick<RuleContext, 'maximumClassification' | 'terms'> {
  readonly text: string;
  readonly profile?: Profile;
  readonly practice?: Practice;
  /** YYYY-MM-DD; examples are judged on 1 January 2007 where they do not say. */
  readonly today?: string;
}

export interface Rule {
  /** Names the defect in kebab case: diagnostic code, settings key, page in docs/rules. */
  readonly name: string;
  readonly element: Element;
  /** One line: the defect. */
  readonly summary: string;
  /** One short paragraph for the rule's page and the hover: why it matters. */
  readonly why: string;
  /** Where the rule comes from. A rule with no source is off by default and says so here. */
  readonly source: string;
  /** The ids of domain/*.md that this rule carries out: FL3-3, X-04, DEC-02 ... */
  readonly ids: readonly string[];
  readonly level: Readonly<Record<Profile, FindingLevel>>;
  readonly fix: 'safe' | 'suggested' | 'none';
  readonly bad: string | Example | readonly (string | Example)[];
  readonly good: string | Example | readonly (string | Example)[];
  check(cable: Cable, report: Report, context: RuleContext): void;
}

/** Declares a rule. The file that calls this is the whole truth about the rule. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
