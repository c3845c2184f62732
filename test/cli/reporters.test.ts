import { describe, expect, it } from 'vitest';
import { githubReporter } from '../../server/src/cli/reporters/github';
import { jsonReporter } from '../../server/src/cli/reporters/json';
import { noTotals, type Reporter } from '../../server/src/cli/reporters/reporter';
import { ruleList, statistics } from '../../server/src/cli/reporters/rules';
import { sarifReporter } from '../../server/src/cli/reporters/sarif';
import { textReporter } from '../../server/src/cli/reporters/text';
import type { Finding } from '../../server/src/rules/check';
import { Lines } from '../../server/src/text/lines';
import { finding, wordRule } from './fakes';

const TEXT = 'DE RUEHKB #1837 3531145\nP 201145Z DEC 06\nSECRETWORD of the cable\n';
const filing = finding(TEXT, '353', {
  message: 'Day 353 is 19 December. Write 354.',
  related: [{ span: { start: 26, end: 28 }, message: 'The DTG says 20.' }],
});

function report(reporter: Reporter, files: Readonly<Record<string, readonly Finding[]>>): string {
  const totals = noTotals();
  let output = reporter.begin();
  for (const [path, findings] of Object.entries(files)) {
    totals.files++;
    for (const { level } of findings) totals.levels[level]++;
    output += reporter.file({ path, lines: new Lines(TEXT), findings });
  }
  return output + reporter.end(totals);
}

describe('the text report', () => {
  it('names the place, quotes the line and puts carets under it', () => {
    expect(report(textReporter({ colour: false, summary: true }), { 'a.cable': [filing] })).toBe(
      [
        'a.cable:1:17 error some-rule Day 353 is 19 December. Write 354.',
        '    DE RUEHKB #1837 3531145',
        '                    ^^^',
        '    a.cable:2:3 The DTG says 20.',
        '1 file: 1 error',
        '',
      ].join('\n'),
    );
  });

  it('sums up what was found', () => {
    const files = {
      a: [
        filing,
        { ...filing, level: 'warning' as const },
        { ...filing, level: 'warning' as const },
      ],
      b: [
        { ...filing, level: 'info' as const },
        { ...filing, level: 'hint' as const },
      ],
    };
    const output = report(textReporter({ colour: false, summary: true }), files);
    expect(output).toMatch(/\n2 files: 1 error, 2 warnings, 1 info, 1 hint\n$/);
    expect(report(textReporter({ colour: false, summary: true }), { a: [] })).toBe(
      '1 file: nothing found\n',
    );
    expect(report(textReporter({ colour: false, summary: false }), { a: [] })).toBe('');
  });

  it('says how many mends were made', () => {
    const totals = { ...noTotals(), files: 1, mended: 2 };
    expect(textReporter({ colour: false, summary: true }).end(totals)).toBe(
      '1 file: nothing found; 2 mends made\n',
    );
  });

  it('colours on a terminal only', () => {
    const coloured = report(textReporter({ colour: true, summary: true }), { 'a.cable': [filing] });
    expect(coloured).toContain('\u001b[31merror\u001b[0m');
  });

  it('lets no file name or message steer the terminal', () => {
    const evil = { ...filing, message: 'a\u001b[2Jb' };
    const output = report(textReporter({ colour: false, summary: false }), {
      'x\u001b[2J': [evil],
    });
    expect(output).not.toContain('\u001b');
  });
});

describe('the JSON report', () => {
  it('is one array with zero-based places and no text of the cable', () => {
    const edits = [{ span: filing.span, newText: '354' }];
    const fixable = {
      ...filing,
      rule: wordRule('some-rule', '353', '354'),
      fixes: () => [{ title: 'Write 354', kind: 'safe' as const, edits }],
    };
    const output = report(jsonReporter(), { 'a.cable': [filing], 'b.cable': [], c: [fixable] });
    const place = { start: { line: 0, character: 16 }, end: { line: 0, character: 19 } };
    const common = { rule: 'some-rule', level: 'error', message: filing.message, ...place };
    expect(JSON.parse(output)).toEqual([
      { file: 'a.cable', findings: [{ ...common, fixable: false }] },
      { file: 'b.cable', findings: [] },
      { file: 'c', findings: [{ ...common, fixable: true }] },
    ]);
    expect(output).not.toContain('RUEHKB');
  });

  it('is an empty array without files', () => {
    expect(JSON.parse(report(jsonReporter(), {}))).toEqual([]);
  });

  it('does not call a finding fixable that has only suggestions', () => {
    const edits = [{ span: filing.span, newText: '354' }];
    const fixes = () => [{ title: 'Ten years', kind: 'suggested' as const, edits }];
    const [file] = JSON.parse(report(jsonReporter(), { a: [{ ...filing, fixes }] }));
    expect(file.findings[0].fixable).toBe(false);
  });
});

describe('the GitHub report', () => {
  it('is a workflow command a finding', () => {
    expect(report(githubReporter(), { 'a b.cable': [filing] })).toBe(
      '::error file=a b.cable,line=1,endLine=1,col=17,endColumn=19,title=some-rule::' +
        'Day 353 is 19 December. Write 354.\n',
    );
  });

  it('leaves the columns out where a finding runs over lines', () => {
    const long = finding(TEXT, '3531145\nP', { level: 'hint' });
    expect(report(githubReporter(), { a: [long] })).toBe(
      '::notice file=a,line=1,endLine=2,title=some-rule::It is wrong.\n',
    );
  });

  it('writes what would end the command by its number', () => {
    const odd = { ...filing, message: '100%\r\n::error::x' };
    expect(report(githubReporter(), { 'a,b:c': [odd] })).toMatch(
      /file=a%2Cb%3Ac,.*::100%25%0D%0A::error::x\n$/,
    );
  });
});

describe('the SARIF report', () => {
  const rules = [wordRule('other-rule', 'x'), wordRule('some-rule', 'y')];
  const reporter = () => sarifReporter({ version: '1.2.3', rules, cwd: '/home/drafter' });

  it('is one SARIF 2.1.0 document', () => {
    const sarif = JSON.parse(report(reporter(), { 'in/a b.cable': [filing, filing], c: [] }));
    expect(sarif.version).toBe('2.1.0');
    const [run] = sarif.runs;
    expect(run.tool.driver).toMatchObject({ name: 'cablelint', version: '1.2.3' });
    expect(run.originalUriBaseIds.ROOT.uri).toBe('file:///home/drafter/');
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.results).toHaveLength(2);
    const [result] = run.results;
    expect(result).toMatchObject({ ruleId: 'some-rule', ruleIndex: 1, level: 'error' });
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe('some-rule');
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'in/a%20b.cable', uriBaseId: 'ROOT' },
      region: { startLine: 1, startColumn: 17, endLine: 1, endColumn: 20 },
    });
    expect(result.relatedLocations[0].message.text).toBe('The DTG says 20.');
  });

  it('names an absolute path by its address', () => {
    const sarif = JSON.parse(report(reporter(), { '/tmp/a.cable': [filing] }));
    const location = sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation;
    expect(location).toEqual({ uri: 'file:///tmp/a.cable' });
  });

  it('is a document without files, and quotes nothing of the cable', () => {
    expect(JSON.parse(report(reporter(), {})).runs[0].results).toEqual([]);
    expect(report(reporter(), { a: [filing] })).not.toContain('RUEHKB');
  });
});

describe('the lists of rules', () => {
  it('prints a rule on a line', () => {
    const list = ruleList([wordRule('some-rule', 'y'), wordRule('b', 'x', 'z')]).split('\n');
    expect(list[1]).toBe('some-rule  error/warning        The word y');
    expect(list[2]).toBe('b          error/warning  safe  The word x');
  });

  it('prints the most frequent rule first', () => {
    const rules = new Map([
      ['a', 2],
      ['b', 11],
      ['c', 2],
    ]);
    expect(statistics({ ...noTotals(), rules })).toBe('11  b\n2   a\n2   c\n');
  });
});
