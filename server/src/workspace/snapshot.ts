import type { Cable } from '../model/cable';
import type { CalendarDate } from '../model/calendar';
import { describe } from '../model/describe';
import { type CheckOptions, check, type Finding } from '../rules/check';
import type { Rule } from '../rules/rule';
import { parseCable } from '../syntax/parse';
import type { Tree } from '../syntax/tree';
import type { Settings } from './settings';

/** What a text is judged by, besides the rules themselves. Nothing of it is read from a clock. */
export interface SnapshotOptions {
  readonly settings: Settings;
  /** Today in UTC; rules about the future keep quiet without it. */
  readonly today?: CalendarDate;
  /** The rules to run; all of them when left out. */
  readonly rules?: readonly Rule[];
  readonly onRuleFailure?: NonNullable<CheckOptions['onRuleFailure']>;
}

/**
 * One version of one file and all that is known of it. The tree, the cables and the findings are
 * worked out when somebody first asks and are kept, so that a request pays only for what it needs.
 */
export class Snapshot {
  private keptTree: Tree | undefined;
  private keptCables: readonly Cable[] | undefined;
  private keptFindings: readonly Finding[] | undefined;

  constructor(
    readonly text: string,
    private readonly options: SnapshotOptions,
  ) {}

  get tree(): Tree {
    this.keptTree ??= parseCable(this.text);
    return this.keptTree;
  }

  /** The messages of the file, in order. */
  get cables(): readonly Cable[] {
    this.keptCables ??= describe(this.tree, this.describing());
    return this.keptCables;
  }

  /** The findings of all messages, in the order of their places. */
  get findings(): readonly Finding[] {
    this.keptFindings ??= this.cables.flatMap((cable) => check(cable, this.checking()));
    return this.keptFindings;
  }

  /** The same judgement of another text: what a fix would lead to. */
  withText(text: string): Snapshot {
    return new Snapshot(text, this.options);
  }

  private describing(): { centuryPivot?: number; today?: CalendarDate } {
    const { settings, today } = this.options;
    return {
      ...(settings.centuryPivot === undefined ? {} : { centuryPivot: settings.centuryPivot }),
      ...(today ? { today } : {}),
    };
  }

  private checking(): CheckOptions {
    const { settings, today, rules, onRuleFailure } = this.options;
    return {
      profile: settings.profile,
      practice: settings.practice,
      levels: settings.levels,
      ...(today ? { today } : {}),
      ...(rules ? { rules } : {}),
      ...(onRuleFailure ? { onRuleFailure } : {}),
    };
  }
}
