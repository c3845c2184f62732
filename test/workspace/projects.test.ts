import { describe, expect, it } from 'vitest';
import { slice } from '../../server/src/text/span';
import { type Around, type Project, Projects, Settler } from '../../server/src/workspace/projects';

const NAMES = new Set(['bad-word', 'ugly-word']);

/** The project files of a disk with these files, and the addresses that were read. */
function projectsOf(files: Readonly<Record<string, object | string>>) {
  const asked: string[] = [];
  const unreadable: string[] = [];
  const projects = new Projects({
    ruleNames: NAMES,
    readFile: async (uri) => {
      asked.push(uri);
      const file = files[uri];
      if (file === 'locked') throw new Error('locked');
      return typeof file === 'object' ? JSON.stringify(file) : file;
    },
    onUnreadable: (uri) => unreadable.push(uri),
  });
  return { projects, asked, unreadable };
}

const settingsIn = (project: Project | undefined, uri: string, around: Around = {}) =>
  new Settler(project, around).settingsFor(uri);

const problemsIn = (project: Project | undefined): string[] =>
  (project?.files ?? []).flatMap(({ uri, text, problems }) =>
    problems.map(({ span, message }) => `${uri} ${slice(text, span)} ${message}`),
  );

describe('the project of a file', () => {
  it('is that of the nearest project file upwards', async () => {
    const { projects } = projectsOf({
      'file:///desk/.cablelint.json': { profile: 'draft' },
      'file:///desk/old/.cablelint.json': { profile: 'archive' },
    });
    const profile = async (uri: string) => settingsIn(await projects.of(uri), uri).profile;
    expect(await profile('file:///desk/a.cable')).toBe('draft');
    expect(await profile('file:///desk/new/b/a.cable')).toBe('draft');
    expect(await profile('file:///desk/old/1975/a.cable')).toBe('archive');
    expect(await profile('file:///elsewhere/a.cable')).toBe('auto');
  });

  it('is read once, until something changed', async () => {
    const { projects, asked } = projectsOf({ 'file:///a/.cablelint.json': {} });
    await Promise.all([projects.of('file:///a/b/x'), projects.of('file:///a/b/y')]);
    const project = await projects.of('file:///a/z');
    expect(await projects.of('file:///a/b/x')).toBe(project);
    expect(asked).toEqual(['file:///a/b/.cablelint.json', 'file:///a/.cablelint.json']);
    projects.forget();
    expect(await projects.of('file:///a/z')).not.toBe(project);
  });

  it.each([
    'untitled:Untitled-1',
    'vscode-vfs://github/desk/a.cable',
    'file:///C%3A/a.cable',
    '',
    'x',
  ])('may be none: %s', async (uri) => {
    expect(await projectsOf({}).projects.of(uri)).toBeUndefined();
  });

  it('is found in folders of any kind', async () => {
    const { projects } = projectsOf({ 'vscode-vfs://github/desk/.cablelint.json': {} });
    expect(await projects.of('vscode-vfs://github/desk/a/b.cable')).toBeDefined();
  });

  it('is none where the project file cannot be read, and somebody is told', async () => {
    const { projects, unreadable } = projectsOf({ 'file:///a/.cablelint.json': 'locked' });
    expect(await projects.of('file:///a/x')).toBeUndefined();
    expect(unreadable).toEqual(['file:///a/.cablelint.json']);
  });
});

describe('a project file that builds on others', () => {
  it('outranks them, and the later of them the earlier', async () => {
    const { projects } = projectsOf({
      'file:///a/b/.cablelint.json': { extends: ['../one.json', '../two words.json'], rules: {} },
      'file:///a/one.json': { profile: 'draft', practice: 'ic', rules: { 'bad-word': 'hint' } },
      'file:///a/two%20words.json': { practice: 'dod', rules: { 'ugly-word': 'off' } },
    });
    const uri = 'file:///a/b/x.cable';
    expect(settingsIn(await projects.of(uri), uri)).toMatchObject({
      profile: 'draft',
      practice: 'dod',
      levels: { 'bad-word': 'hint', 'ugly-word': 'off' },
    });
  });

  it('finds a circle, and a file that is not there', async () => {
    const { projects } = projectsOf({
      'file:///a/.cablelint.json': { extends: 'b.json', profile: 'draft' },
      'file:///a/b.json': { extends: ['.cablelint.json', 'c.json', 'b.json', '../../../d.json'] },
    });
    const project = await projects.of('file:///a/x');
    expect(problemsIn(project)).toEqual([
      'file:///a/b.json ".cablelint.json" This file builds on the one that names it here, in a circle.',
      'file:///a/b.json "c.json" There is no such file, or it cannot be read.',
      'file:///a/b.json "b.json" This file builds on the one that names it here, in a circle.',
      'file:///a/b.json "../../../d.json" This path leads out of the file system.',
    ]);
    expect(settingsIn(project, 'file:///a/x').profile).toBe('draft');
  });

  it('takes a file that two others build on once', async () => {
    const { projects, asked } = projectsOf({
      'file:///.cablelint.json': { extends: ['b.json', 'c.json'] },
      'file:///b.json': { extends: 'd.json' },
      'file:///c.json': { extends: 'd.json' },
      'file:///d.json': { terms: [{ words: 'x', level: 'SECRET' }] },
    });
    const project = await projects.of('file:///x');
    expect(problemsIn(project)).toEqual([]);
    expect(settingsIn(project, 'file:///x').terms).toHaveLength(1);
    expect(asked.filter((uri) => uri === 'file:///d.json')).toHaveLength(1);
  });
});

describe('overrides', () => {
  it('hold for the files that their patterns mean, later ones most', async () => {
    const { projects } = projectsOf({
      'file:///desk/.cablelint.json': {
        profile: 'draft',
        overrides: [
          { files: ['old/**', '*.txt'], profile: 'archive', practice: 'dod' },
          { files: 'old/new/*', profile: 'auto' },
        ],
      },
    });
    const of = async (path: string) => {
      const uri = `file:///desk/${path}`;
      const { profile, practice } = settingsIn(await projects.of(uri), uri);
      return `${profile} ${practice}`;
    };
    expect(await of('a.cable')).toBe('draft state');
    expect(await of('old/a.cable')).toBe('archive dod');
    expect(await of('new/a.txt')).toBe('archive dod');
    expect(await of('old/new/a.cable')).toBe('auto dod');
  });

  it('in a base count from the folder of the project', async () => {
    const { projects } = projectsOf({
      'file:///desk/.cablelint.json': { extends: '../base/all.json' },
      'file:///base/all.json': { overrides: [{ files: 'old/*', profile: 'archive' }] },
    });
    const uri = 'file:///desk/old/a.cable';
    expect(settingsIn(await projects.of(uri), uri).profile).toBe('archive');
  });
});

describe('what a file is judged by', () => {
  const uri = 'file:///desk/a%20b.cable';
  const projectWith = async (file: object) =>
    projectsOf({ 'file:///desk/.cablelint.json': file }).projects.of(uri);

  it('is said by the editor least and by the command line most', async () => {
    const project = await projectWith({ profile: 'draft', rules: { 'bad-word': 'hint' } });
    const around: Around = {
      below: {
        profile: 'archive',
        practice: 'ic',
        levels: { 'bad-word': 'off', 'ugly-word': 'off' },
      },
      above: { levels: { 'bad-word': 'error' } },
    };
    expect(settingsIn(project, uri, around)).toMatchObject({
      profile: 'draft',
      practice: 'ic',
      levels: { 'bad-word': 'error', 'ugly-word': 'off' },
    });
  });

  it('has the suppressions that are for it', async () => {
    const one = { rule: 'bad-word', reason: 'So.' };
    const project = await projectWith({
      suppressions: [
        { ...one, file: 'a b.cable' },
        { ...one, file: 'c.cable' },
        { ...one, rule: 'ugly-word' },
      ],
    });
    const below = {
      suppressions: [
        { ...one, file: 'desk/*' },
        { ...one, file: 'a/*' },
      ],
    };
    const { suppressions } = settingsIn(project, uri, { below });
    expect(suppressions?.map(({ rule, file }) => [rule, file])).toEqual([
      ['bad-word', 'desk/*'],
      ['bad-word', 'a b.cable'],
      ['ugly-word', undefined],
    ]);
  });

  it('is the same object for files that the same is said of', async () => {
    const project = await projectWith({
      overrides: [{ files: 'old/*', profile: 'archive' }],
      suppressions: [{ rule: 'bad-word', file: 'c.cable', reason: 'So.' }],
    });
    const settler = new Settler(project, {});
    const a = settler.settingsFor('file:///desk/a.cable');
    expect(settler.settingsFor('file:///desk/b.cable')).toBe(a);
    expect(settler.settingsFor('file:///desk/c.cable')).not.toBe(a);
    expect(settler.settingsFor('file:///desk/old/a.cable')).not.toBe(a);
  });
});
