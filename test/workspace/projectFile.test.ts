import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice } from '../../server/src/text/span';
import { readProjectFile } from '../../server/src/workspace/projectFile';

const NAMES = new Set(['bad-word', 'ugly-word']);
const URI = 'file:///desk/.cablelint.json';
const read = (text: string) => readProjectFile(URI, text, NAMES);

/** Each problem as `check at "place": message`. */
function problemsOf(text: string): string[] {
  return read(text).problems.map(
    ({ check, span, message }) => `${check.name} at ${slice(text, span)}: ${message}`,
  );
}

describe('a project file', () => {
  it('is read whole', () => {
    const text = `{
      // What the desk agreed upon.
      "$schema": "x",
      "extends": ["../base.json"],
      "profile": "draft",
      "practice": "dod",
      "preset": "strict",
      "rules": { "bad-word": "off" },
      "centuryPivot": 40,
      "tagSystem": { "gencFrom": "2012-05-01" },
      "maximumClassification": "SECRET",
      "terms": [{ "words": ["Blue Bicycle"], "level": "SECRET", "why": "Ask." }],
      "suppressions": [{ "rule": "ugly-word", "file": "a/*", "text": "0a1b2c3d", "reason": "So." }],
      "overrides": [{ "files": "old/**", "profile": "archive" }],
    }`;
    const { given, overrides, bases, problems } = read(text);
    expect(problems).toEqual([]);
    const [suppression] = given.suppressions ?? [];
    expect(slice(text, suppression!.origin!.span)).toMatch(/^\{ "rule": "ugly-word".*\}$/);
    expect(given).toEqual({
      profile: 'draft',
      practice: 'dod',
      preset: 'strict',
      levels: { 'bad-word': 'off' },
      centuryPivot: 40,
      tagSystem: { gencFrom: '2012-05-01' },
      maximumClassification: 'SECRET',
      terms: [{ words: ['Blue Bicycle'], level: 'SECRET', why: 'Ask.' }],
      suppressions: [
        {
          rule: 'ugly-word',
          file: 'a/*',
          text: '0a1b2c3d',
          reason: 'So.',
          origin: { uri: URI, span: expect.anything() },
        },
      ],
    });
    expect(overrides).toHaveLength(1);
    expect(overrides[0]?.given).toEqual({ profile: 'archive' });
    expect(overrides[0]?.files.map((glob) => glob('old/x.cable'))).toEqual([true]);
    expect(bases.map(({ path }) => path)).toEqual(['../base.json']);
  });

  it('says where a setting, a rule or a value is wrong', () => {
    expect(
      problemsOf(`{
        "profil": "draft",
        "practice": "navy",
        "preset": null,
        "rules": { "bad-wort": "off", "ugly-word": "loud", "nothing-like-it": "off" },
        "centuryPivot": 100,
        "tagSystem": { "gencFrom": "2012-02-30", "fipsFrom": "soon", "from": 1 },
        "maximumClassification": "RESTRICTED"
      }`),
    ).toEqual([
      'config-key-unknown at "profil": There is no setting "profil"; did you mean profile?',
      'config-value-wrong at "navy": This is one of "state", "ic", "dod".',
      'config-rule-unknown at "bad-wort": There is no rule "bad-wort"; did you mean bad-word?',
      'config-value-wrong at "loud": This is one of "error", "warning", "info", "hint", "off".',
      'config-rule-unknown at "nothing-like-it": There is no rule "nothing-like-it".',
      'config-value-wrong at 100: This is a whole number from 0 to 99.',
      'config-key-unknown at "from": There is no setting "from".',
      'config-value-wrong at "soon": This is a day written "YYYY-MM-DD".',
      'config-value-wrong at "2012-02-30": There is no such day.',
      'config-value-wrong at "RESTRICTED": This is one of "UNCLASSIFIED", "CONFIDENTIAL", "SECRET", "TOP SECRET".',
    ]);
  });

  it('takes the right values beside wrong ones', () => {
    const { given } = read('{"profile": 7, "rules": {"bad-word": "hint", "ugly-word": 3}}');
    expect(given).toEqual({ levels: { 'bad-word': 'hint' } });
  });

  it('says what terms lack', () => {
    expect(
      problemsOf(`{"terms": [
        {"words": "alone", "level": "SECRET"},
        {"words": ["--"], "level": "SECRET"},
        {"words": ["x"]},
        {"words": ["x"], "level": "UNCLASSIFIED"},
        "x"
      ]}`),
    ).toEqual([
      'config-value-wrong at "--": This is a word with letters or digits in it.',
      'config-value-wrong at {"words": ["x"]}: A term has "words" and a "level".',
      'config-value-wrong at "UNCLASSIFIED": This is one of "CONFIDENTIAL", "SECRET", "TOP SECRET".',
      'config-value-wrong at "x": This is an object: { "name": value }.',
    ]);
    expect(read('{"terms": [{"words": "alone", "level": "SECRET"}]}').given.terms).toEqual([
      { words: ['alone'], level: 'SECRET' },
    ]);
  });

  it('says what suppressions lack', () => {
    expect(
      problemsOf(`{"suppressions": [
        {"rule": "bad-word", "reason": ""},
        {"rule": "bad-word"},
        {"rule": "bad-wort", "reason": "So."},
        {"reason": "So."},
        {"rule": "bad-word", "text": "BAD", "reason": "So."}
      ]}`),
    ).toEqual([
      'suppression-reason-missing at "": Say why, in "reason".',
      'suppression-reason-missing at {"rule": "bad-word"}: Say why, in "reason".',
      'suppression-rule-unknown at "bad-wort": There is no rule "bad-wort"; did you mean bad-word?',
      'config-value-wrong at {"reason": "So."}: A suppression has a "rule".',
      'config-value-wrong at "BAD": This is a hash of eight digits, as the editor writes it.',
    ]);
  });

  it('does not let a suppression hold everywhere whose file or text cannot be read', () => {
    const text = '{"suppressions": [{"rule": "bad-word", "text": "BAD", "reason": "So."}]}';
    expect(read(text).given.suppressions).toBeUndefined();
  });

  it('builds on files near it only', () => {
    expect(
      problemsOf('{"extends": ["https://example.org/a.json", "/etc/a.json", "a.json"]}'),
    ).toEqual([
      expect.stringContaining('config-value-wrong at "https://example.org/a.json"'),
      expect.stringContaining('config-value-wrong at "/etc/a.json"'),
    ]);
  });

  it('wants files for an override', () => {
    expect(problemsOf('{"overrides": [{"profile": "draft"}]}')).toEqual([
      'config-value-wrong at {"profile": "draft"}: An override says in "files" which files it is for.',
    ]);
  });

  it('says where it stops being JSON, and uses what is whole', () => {
    const text = '{"profile": "draft", "rules": {"bad-word": "off"';
    expect(problemsOf(text)).toEqual([expect.stringContaining('config-syntax at ')]);
    expect(read(text).given).toEqual({ profile: 'draft', levels: { 'bad-word': 'off' } });
  });

  it.each(['', '   ', '7', 'null', '[]', '['.repeat(200_000), '\u0000'])(
    'is never too strange: %#',
    (text) => {
      expect(read(text).given).toEqual({});
      expect(read(text).problems.length).toBeGreaterThan(0);
    },
  );

  it('takes anything whatever, and points into the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), anyDocument), (text) => {
        for (const { span } of read(text).problems) {
          expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true);
        }
      }),
    );
  });
});

/** Documents with the right names and any values. */
const anyDocument = fc
  .dictionary(
    fc.constantFrom(
      'rules',
      'terms',
      'suppressions',
      'overrides',
      'extends',
      'tagSystem',
      '__proto__',
    ),
    fc.oneof(
      fc.jsonValue(),
      fc.array(
        fc.dictionary(
          fc.constantFrom('words', 'level', 'rule', 'file', 'text', 'reason', 'files', 'why'),
          fc.jsonValue(),
        ),
      ),
    ),
  )
  .map((value) => JSON.stringify(value));
