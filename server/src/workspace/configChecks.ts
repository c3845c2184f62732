import type { FindingLevel } from '../rules/rule';

/** What is looked for in a project file. Not a rule: rules are about cables. */
export interface ConfigCheck {
  readonly name: string;
  /** One line: the defect. */
  readonly summary: string;
  readonly why: string;
  readonly level: Exclude<FindingLevel, 'off'>;
}

const check = (
  level: ConfigCheck['level'],
  name: string,
  summary: string,
  why: string,
): ConfigCheck => ({ level, name, summary, why });

/** Everything that is said of project files. */
export const CONFIG_CHECKS = {
  syntax: check(
    'error',
    'config-syntax',
    'The file is no JSON',
    'What stands behind the slip may not be read, and messages are judged by something else than you wrote.',
  ),
  value: check(
    'error',
    'config-value-wrong',
    'A setting has a value that it cannot have',
    'The value is passed over, and the setting is what it would be without it.',
  ),
  key: check(
    'warning',
    'config-key-unknown',
    'There is no setting of this name',
    'It does nothing. Most often it is misspelt.',
  ),
  rule: check(
    'warning',
    'config-rule-unknown',
    'There is no rule of this name',
    'A level for a rule that there is not changes nothing; the rule that was meant goes on as before.',
  ),
  extends: check(
    'error',
    'config-extends',
    'A file that this one builds on cannot be read, or builds on this one',
    'Settings that were meant to hold for all do not hold.',
  ),
  suppressedRule: check(
    'warning',
    'suppression-rule-unknown',
    'A suppression names a rule that there is not',
    'It suppresses nothing. The rule was renamed, or is misspelt.',
  ),
  reason: check(
    'warning',
    'suppression-reason-missing',
    'A suppression has no reason',
    'Whoever comes later cannot tell whether it still holds.',
  ),
  unused: check(
    'hint',
    'suppression-unused',
    'A suppression that suppresses nothing',
    'The message was mended or has gone. What is left may hide the next slip.',
  ),
} as const satisfies Readonly<Record<string, ConfigCheck>>;
