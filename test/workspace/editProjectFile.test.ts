import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/text/edits';
import { editProjectFile, type ProjectChange } from '../../server/src/workspace/editProjectFile';
import { readProjectFile } from '../../server/src/workspace/projectFile';

const SUPPRESSION = { suppression: { rule: 'bad-word', text: '0a1b2c3d', reason: 'So.' } };
const LEVEL = { rule: 'bad-word', level: 'off' } as const;

function edited(text: string, change: ProjectChange): string | undefined {
  const edits = editProjectFile(text, change);
  return edits && applyEdits(text, edits);
}

describe('a change in a project file', () => {
  it('makes a file where there is none', () => {
    expect(edited('', SUPPRESSION)).toBe(
      '{\n  "suppressions": [\n    {\n      "rule": "bad-word",\n' +
        '      "text": "0a1b2c3d",\n      "reason": "So."\n    }\n  ]\n}\n',
    );
    expect(edited('', LEVEL)).toBe('{\n  "rules": {\n    "bad-word": "off"\n  }\n}\n');
  });

  it('leaves comments, order and indentation as they are', () => {
    const text = '{\r\n\t// The desk.\r\n\t"rules": { "ugly-word": "hint" }, // Why not.\r\n}\r\n';
    const after = edited(text, LEVEL) ?? '';
    expect(after).toContain('\t// The desk.\r\n');
    expect(after).toContain('// Why not.\r\n}\r\n');
    expect(readProjectFile('file:///x', after, new Set(['bad-word', 'ugly-word']))).toMatchObject({
      given: { levels: { 'ugly-word': 'hint', 'bad-word': 'off' } },
      problems: [],
    });
  });

  it('puts a suppression behind the others', () => {
    const once = edited('{}', SUPPRESSION) ?? '';
    const twice = edited(once, { suppression: { rule: 'ugly-word', reason: '' } }) ?? '';
    const names = new Set(['bad-word', 'ugly-word']);
    expect(
      readProjectFile('file:///x', twice, names).given.suppressions?.map(({ rule }) => rule),
    ).toEqual(['bad-word', 'ugly-word']);
  });

  it('replaces a level', () => {
    expect(edited('{"rules": {"bad-word": "hint"}}', LEVEL)).toBe('{"rules": {"bad-word": "off"}}');
  });

  it.each(['[]', '7', '{"rules": ', '{"rules": {}} x', '['.repeat(200_000)])(
    'keeps its hands off what is no project file: %#',
    (text) => {
      expect(editProjectFile(text, LEVEL)).toBeUndefined();
    },
  );

  it('keeps its hands off what stands where a list should', () => {
    expect(editProjectFile('{"suppressions": {}}', SUPPRESSION)).toBeUndefined();
    expect(editProjectFile('{"suppressions": 7}', SUPPRESSION)).toBeUndefined();
    expect(editProjectFile('{"rules": []}', LEVEL)).toBeUndefined();
  });
});
