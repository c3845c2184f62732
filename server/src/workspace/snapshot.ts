import type { Cable } from '../model/cable';
import type { CalendarDate } from '../model/calendar';
import { type DescribeOptions, describe } from '../model/describe';
import { rules as allRules } from '../rules';
import { type CheckOptions, check, checkAll, type Finding } from '../rules/check';
import { CheckMemory } from '../rules/memory';
import type { Rule } from '../rules/rule';
import { parseCable } from '../syntax/parse';
import type { Tree } from '../syntax/tree';
import type { Settings } from './settings';
import { type Sifted, type Suppression, sift } from './suppressions';

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
  private keptFindings: Sifted | undefined;

  private memories: readonly CheckMemory[] = [];
  /** The options as those who describe and check want them: the same from one edit to the next. */
  private readonly prepared: Prepared;

  constructor(
    readonly text: string,
    private readonly options: SnapshotOptions,
    /** The snapshot before an edit, until this one has taken over what it can use of it. */
    private before?: Snapshot,
  ) {
    this.prepared = before?.options === options ? before.prepared : prepare(options);
  }

  /** The snapshot of the text after an edit, which takes over what the edit cannot have changed. */
  after(text: string): Snapshot {
    const base = this.keptTree ? this : (this.before ?? this);
    // One step back is all that is ever used; without this every version would be kept for ever.
    base.before = undefined;
    return new Snapshot(text, this.options, base);
  }

  get tree(): Tree {
    this.keptTree ??= parseCable(this.text, this.before?.keptTree);
    return this.keptTree;
  }

  /** The messages of the file, in order. */
  get cables(): readonly Cable[] {
    this.keptCables ??= describe(this.tree, this.prepared.describing, this.before?.keptCables);
    return this.keptCables;
  }

  /**
   * Has the findings of several texts ready, which takes less time than to ask one text after the
   * other: each step is taken for all of them before the next one is. Versions after an edit have
   * their own way, which is faster still, and are left alone.
   */
  static judgeTogether(snapshots: readonly Snapshot[]): void {
    let left = snapshots.filter(({ before }) => !before);
    for (const each of left) each.keptTree ??= parseCable(each.text);
    for (const each of left) each.keptCables ??= describe(each.tree, each.prepared.describing);
    while (left[0]) {
      const { options } = left[0];
      Snapshot.checkAlike(left.filter((each) => areAlike(each.options, options)));
      left = left.filter((each) => !areAlike(each.options, options));
    }
  }

  private static checkAlike(snapshots: readonly Snapshot[]): void {
    const owners = snapshots.flatMap((each) => each.cables.map(() => each));
    const said = checkAll(
      snapshots.flatMap(({ cables }) => cables),
      {
        ...snapshots[0]?.prepared.checking,
        onRuleFailure: (failure) => owners[failure.message]?.options.onRuleFailure?.(failure),
      },
    );
    for (const each of snapshots) {
      const own = said.splice(0, each.cables.length).flat();
      each.keptFindings ??= sift(each.text, own, each.suppressions);
    }
  }

  /** The findings of all messages that are not suppressed, in the order of their places. */
  get findings(): readonly Finding[] {
    return this.sifted.findings;
  }

  /** The suppressions that took a finding away. */
  get usedSuppressions(): ReadonlySet<Suppression> {
    return this.sifted.used;
  }

  /** Those that are for this file, used or not. */
  get suppressions(): readonly Suppression[] {
    return this.options.settings.suppressions ?? [];
  }

  private get sifted(): Sifted {
    this.keptFindings ??= sift(this.text, this.check(), this.suppressions);
    return this.keptFindings;
  }

  /** A text that nobody edits needs no memory: that is begun at the first edit. */
  private check(): Finding[] {
    const { cables, before } = this;
    const { checking } = this.prepared;
    this.before = undefined;
    if (!before?.keptFindings) return checkAll(cables, checking).flat();
    const { memories } = before;
    this.memories = cables.map((_, index) => memories[index] ?? new CheckMemory());
    return cables.flatMap((cable, index) => check(cable, checking, this.memories[index]));
  }

  /** Whose books decide where they disagree. */
  get practice(): Settings['practice'] {
    return this.options.settings.practice;
  }

  /** Since when which list of geographic TAGS holds, as far as somebody has said so. */
  get tagSystem(): Settings['tagSystem'] {
    return this.options.settings.tagSystem;
  }

  /** The day on which the text is judged, when there is one. */
  get today(): CalendarDate | undefined {
    return this.options.today;
  }

  /**
   * The same judgement of another text, such as a fix would lead to; by the rules alone that are
   * `wanted`. What the two have in common is taken over, and nothing is taken away from this one.
   */
  withText(text: string, wanted?: (rule: Rule) => boolean): Snapshot {
    const { options } = this;
    const start = new Snapshot(this.text, options);
    start.keptTree = this.keptTree;
    start.keptCables = this.keptCables;
    const rules = wanted && (options.rules ?? allRules).filter(wanted);
    return new Snapshot(text, rules ? { ...options, rules } : options, start);
  }
}

/** The same text would get the same findings from both. */
function areAlike(a: SnapshotOptions, b: SnapshotOptions): boolean {
  return a.settings === b.settings && a.today === b.today && a.rules === b.rules;
}

interface Prepared {
  readonly describing: DescribeOptions;
  readonly checking: CheckOptions;
}

function prepare({ settings, today, rules, onRuleFailure }: SnapshotOptions): Prepared {
  const { suppressions: _, centuryPivot, ...judging } = settings;
  const day = today ? { today } : {};
  return {
    describing: { ...(centuryPivot === undefined ? {} : { centuryPivot }), ...day },
    checking: {
      ...judging,
      ...day,
      ...(rules ? { rules } : {}),
      ...(onRuleFailure ? { onRuleFailure } : {}),
    },
  };
}
