import { describe, expect, it } from 'vitest';
import { defineRule } from '../../server/src/rules/rule';
import { DEFAULT_SETTINGS, type Settings } from '../../server/src/workspace/settings';
import { Snapshot, type SnapshotOptions } from '../../server/src/workspace/snapshot';

const TODAY = { year: 2007, month: 1, day: 1 };

/** Reports the context it is run in, at the first character of each message. */
const witness = defineRule({
  name: 'witness',
  element: 'layout',
  summary: 'Tells what it was run with',
  why: 'For tests.',
  source: 'made for tests',
  ids: [],
  level: { draft: 'error', archive: 'warning' },
  fix: 'none',
  bad: 'x',
  good: 'y',
  check(cable, report, { profile, practice, today }) {
    const { start } = cable.span;
    const message = [profile, practice, today?.year, cable.date?.year].join(' ');
    report({ span: { start, end: start + 1 }, message });
  },
});

function snapshotWith(settings: Partial<Settings>, more: Partial<SnapshotOptions> = {}): Snapshot {
  const text =
    'P 201145Z DEC 60\nFM AMEMBASSY BAKU\nTO SECSTATE WASHDC\nBT\nUNCLAS BAKU 000001\nBT\n';
  return new Snapshot(text, {
    settings: { ...DEFAULT_SETTINGS, ...settings },
    rules: [witness],
    ...more,
  });
}

describe('a snapshot', () => {
  it('works everything out once', () => {
    const snapshot = snapshotWith({});
    expect(snapshot.tree).toBe(snapshot.tree);
    expect(snapshot.cables).toBe(snapshot.cables);
    expect(snapshot.findings).toBe(snapshot.findings);
    expect(snapshot.cables[0]?.tree).toBe(snapshot.tree);
  });

  it('judges by the settings and the date that it was given', () => {
    const settings = { profile: 'draft', practice: 'dod', centuryPivot: 40 } as const;
    const { findings } = snapshotWith(settings, { today: TODAY });
    expect(findings.map(({ message, level }) => [message, level])).toEqual([
      ['draft dod 2007 1960', 'error'],
    ]);
  });

  it('lets a level of the settings overrule that of the rule', () => {
    expect(snapshotWith({ levels: { witness: 'hint' } }).findings[0]?.level).toBe('hint');
    expect(snapshotWith({ levels: { witness: 'off' } }).findings).toEqual([]);
  });

  it('gives the findings of several messages in the order of the file', () => {
    const two = `VZCZCXYZ0001\nUNCLAS ANYPOST 000001\nNNNN\nVZCZCXYZ0002\nUNCLAS ANYPOST 000002\nNNNN\n`;
    const { findings, cables } = snapshotWith({}).withText(two);
    expect(cables).toHaveLength(2);
    expect(findings.map(({ span }) => span.start)).toEqual([0, two.lastIndexOf('VZCZC')]);
  });

  it('judges another text in the same way', () => {
    const other = snapshotWith({ profile: 'archive', levels: { witness: 'info' } }).withText('x');
    expect(other.text).toBe('x');
    expect(other.findings.map(({ message, level }) => [message.trim(), level])).toEqual([
      ['archive state', 'info'],
    ]);
  });

  it('passes on the failure of a rule by its name', () => {
    const failing = { ...witness, check: () => expect.fail('on purpose') };
    const failures: string[] = [];
    const { findings } = snapshotWith(
      {},
      { rules: [failing, witness], onRuleFailure: ({ rule }) => failures.push(rule) },
    );
    expect(findings).toHaveLength(1);
    expect(failures).toEqual(['witness']);
  });
});

describe('snapshots that are judged together', () => {
  const message = (number: number) =>
    `VZCZCXYZ000${number}\nP 321145Z DEC 06\nFM AMEMBASSY BAKU\nBT\nUNCLAS BAKU 00000${number}\nBT\nNNNN\n`;
  const texts = [message(1), message(2) + message(3), '', message(4)];
  const settings = { ...DEFAULT_SETTINGS };
  const strict = { ...DEFAULT_SETTINGS, suppressions: [{ rule: 'witness', reason: 'So.' }] };
  const chosen = [settings, settings, strict, strict];

  it('have each the findings that they have alone', () => {
    const fresh = () =>
      texts.map((text, i) => new Snapshot(text, { settings: chosen[i] ?? settings, today: TODAY }));
    const together = fresh();
    Snapshot.judgeTogether(together);
    const told = (all: readonly Snapshot[]) =>
      all.map(({ findings }) =>
        findings.map(({ rule, span, message }) => [rule.name, span, message]),
      );
    expect(told(together)).toEqual(told(fresh()));
    expect(together[1]?.findings.length).toBeGreaterThan(0);
  });

  it('have suppressions and failures of their own', () => {
    const failing = defineRule({
      ...witness,
      name: 'failing',
      check: ({ text }) => {
        if (text.includes('0003')) throw new Error('on purpose');
      },
    });
    const rules = [failing, witness];
    const failures: number[] = [];
    const together = texts.map((text, i) => {
      const onRuleFailure = () => failures.push(i);
      return new Snapshot(text, { settings: chosen[i] ?? settings, rules, onRuleFailure });
    });
    Snapshot.judgeTogether(together);
    expect(together.map(({ findings }) => findings.length)).toEqual([1, 2, 0, 0]);
    expect(together.map(({ usedSuppressions }) => usedSuppressions.size)).toEqual([0, 0, 1, 1]);
    // Once for each of the two messages of that file.
    expect(failures).toEqual([1, 1]);
  });
});

describe('suppressions', () => {
  const all = { rule: 'witness', reason: 'So.' };
  const useless = { rule: 'other', reason: 'So.' };

  it('take findings away, and what did nothing is known', () => {
    const snapshot = snapshotWith({ suppressions: [all, useless] });
    expect(snapshot.findings).toEqual([]);
    expect(snapshot.suppressions).toEqual([all, useless]);
    expect([...snapshot.usedSuppressions]).toEqual([all]);
  });

  it('hold after an edit and in another text', () => {
    const snapshot = snapshotWith({ suppressions: [all] });
    expect(snapshot.findings).toEqual([]);
    expect(snapshot.after(`${snapshot.text}MORE\n`).findings).toEqual([]);
    expect(snapshot.withText('x').findings).toEqual([]);
  });
});

describe('settings', () => {
  it('reach the rules', () => {
    const asked: unknown[] = [];
    const asking = {
      ...witness,
      check: (_: unknown, __: unknown, context: object) => asked.push(context),
    };
    const settings = {
      maximumClassification: 'SECRET',
      tagSystem: { gencFrom: '2012-01-01' },
      terms: [{ words: ['x'], level: 'SECRET' }],
    } as const;
    const { findings } = snapshotWith({ ...settings, profile: 'draft' }, { rules: [asking] });
    expect(findings).toEqual([]);
    expect(asked).toEqual([{ ...settings, profile: 'draft', practice: 'state' }]);
  });
});
