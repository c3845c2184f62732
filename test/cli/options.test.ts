import { describe, expect, it } from 'vitest';
import { parseOptions, UsageError } from '../../server/src/cli/options';

const names = new Set(['filing-day-differs', 'dtg-malformed']);
const parse = (...argv: string[]) => parseOptions(argv, names);

describe('parseOptions', () => {
  it('has a default for everything but the files', () => {
    expect(parse('a.cable')).toEqual({
      paths: ['a.cable'],
      format: 'text',
      levels: {},
      fix: false,
      failOn: 'error',
      quiet: false,
      statistics: false,
    });
  });

  it('reads every option', () => {
    const argv =
      '--format sarif --profile=draft --practice ic --today 2006-12-20 --fix --fail-on hint ' +
      '--preset strict --config a.json --quiet --statistics --rule dtg-malformed=off --rule filing-day-differs=hint a -';
    expect(parse(...argv.split(' '))).toEqual({
      paths: ['a', '-'],
      format: 'sarif',
      profile: 'draft',
      practice: 'ic',
      preset: 'strict',
      config: 'a.json',
      today: { year: 2006, month: 12, day: 20 },
      levels: { 'dtg-malformed': 'off', 'filing-day-differs': 'hint' },
      fix: true,
      failOn: 'hint',
      quiet: true,
      statistics: true,
    });
  });

  it('names the option that may be meant', () => {
    expect(() => parse('--lsit-rules')).toThrow(
      'There is no option --lsit-rules. Did you mean --list-rules?',
    );
    expect(() => parse('--colour', 'a')).toThrow(/^There is no option --colour\.$/);
  });

  it('can do without a project file', () => {
    expect(parse('--no-config', 'a').config).toBe(false);
  });

  it('needs no file to show something', () => {
    expect(parse('--help').show).toBe('help');
    expect(parse('-h').show).toBe('help');
    expect(parse('--version').show).toBe('version');
    expect(parse('--list-rules').show).toBe('rules');
  });

  it.each([
    [[], /Name a file/],
    [['--nonsense', 'a'], /--nonsense/],
    [['--format', 'xml', 'a'], /--format is one of text, json, sarif, github, not "xml"/],
    [['--profile', 'old', 'a'], /auto, draft, archive/],
    [['--practice', 'x', 'a'], /state, ic, dod/],
    [['--preset', 'x', 'a'], /recommended, strict, archive/],
    [['--config', 'x', '--no-config', 'a'], /exclude each other/],
    [['--fail-on', 'off', 'a'], /error, warning, info, hint, never/],
    [['--today', '2006-02-30', 'a'], /--today is a day written YYYY-MM-DD/],
    [['--rule', 'dtg-malformd=off', 'a'], /did you mean dtg-malformed\?/],
    [['--rule', 'nothing-like-it=off', 'a'], /--list-rules/],
    [['--rule', 'dtg-malformed', 'a'], /one of error, warning, info, hint, off/],
  ])('refuses %j', (argv, message) => {
    expect(() => parse(...argv)).toThrow(UsageError);
    expect(() => parse(...argv)).toThrow(message);
  });
});
