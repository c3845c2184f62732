import { describe, expect, it } from 'vitest';
import { Settler } from '../../server/src/workspace/projects';
import { suppressionChoices } from '../../server/src/workspace/suppressionChoices';

const FOLDERS = ['file:///desk', 'file:///desk/old%20ones'];
const RULE = 'filing-day-differs';
const TEXT = '0123abcd';
const about = (uri: string) => ({ uri, rule: RULE, text: TEXT, level: 'warning' as const });
const settingsOf = (uri: string, folders = FOLDERS) =>
  suppressionChoices(about(uri), folders).extents.map(({ setting }) => setting);

describe('what may be done about a finding', () => {
  it('is to suppress it here, its text everywhere, or its rule here', () => {
    const { extents } = suppressionChoices(about('file:///desk/drafts/a.cable'), FOLDERS);
    const file = 'drafts/a.cable';
    expect(extents).toEqual([
      {
        label: 'This text in this file',
        setting: { rule: RULE, file, text: TEXT },
        project: { rule: RULE, text: TEXT, here: true },
      },
      {
        label: 'This text in every file',
        setting: { rule: RULE, text: TEXT },
        project: { rule: RULE, text: TEXT, here: false },
      },
      {
        label: `All of ${RULE} in this file`,
        setting: { rule: RULE, file },
        project: { rule: RULE, here: true },
      },
    ]);
  });

  it('names no file where there is none yet', () => {
    expect(settingsOf('untitled:Untitled-1')).toEqual([{ rule: RULE, text: TEXT }]);
  });

  it('is to give the rule any level, the one that it has told apart', () => {
    const { levels } = suppressionChoices(about('untitled:Untitled-1'), []);
    expect(levels.map(({ level, now }) => (now ? `${level}!` : level))).toEqual([
      'error',
      'warning!',
      'info',
      'hint',
      'off',
    ]);
  });

  it.each([
    ['file:///desk/old%20ones/a.cable', FOLDERS, 'a.cable'],
    ['file:///desk/old%20ones/a.cable', [], 'desk/old ones/a.cable'],
    ['file:///elsewhere/a.cable', FOLDERS, 'elsewhere/a.cable'],
    ['file:///desk/%7Ba,b%7D*.cable', FOLDERS, '?a?b??.cable'],
  ])('counts from the innermost folder of the workspace: %s in %j', (uri, folders, file) => {
    expect(settingsOf(uri, folders)[0]).toMatchObject({ file });
  });

  it.each([
    'file:///desk/drafts/a.cable',
    'file:///desk/old%20ones/a.cable',
    'file:///elsewhere/%7Ba,b%7D*%3F.cable',
  ])('holds for the file that it was chosen for: %s', (uri) => {
    const suppressions = settingsOf(uri).map((each) => ({ ...each, reason: 'So.' }));
    const settler = new Settler(undefined, { below: { suppressions } });
    expect(settler.settingsFor(uri).suppressions).toHaveLength(3);
    expect(settler.settingsFor('file:///desk/drafts/b.cable').suppressions).toHaveLength(1);
  });
});
