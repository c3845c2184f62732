import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
} from 'jsonc-parser';
import type { Span } from '../text/span';
import { CONFIG_CHECKS, type ConfigCheck } from './configChecks';
import { compileGlob, type Glob } from './glob';
import { type Note, type Path, Reader, type Slip } from './reader';
import { type Reading, readEntries, SETTING_NAMES } from './readSettings';
import type { Given } from './settings';
import type { Origin } from './suppressions';

/** The name of a project file. */
export const PROJECT_FILE = '.cablelint.json';

/** Neither an address (`https:`), nor a path from the root of the disk. */
const RELATIVE = /^(?![a-z]+:|[\\/])[^\\]*\S/i;

/** One thing wrong with a project file, at one place. */
export interface Problem {
  readonly check: ConfigCheck;
  readonly span: Span;
  readonly message: string;
}

/** Settings for the files that a pattern means. */
export interface Override {
  readonly files: readonly Glob[];
  readonly given: Given;
}

/** What a project file says, as far as it can be understood. */
export interface ProjectFile {
  readonly given: Given;
  /** In the order of the file; later ones outrank earlier ones. */
  readonly overrides: readonly Override[];
  /** Files that this one builds on, as written: paths from its own folder. */
  readonly bases: readonly { readonly path: string; readonly span: Span }[];
  readonly problems: readonly Problem[];
}

/** The settings of a project file besides those that an editor has as well. */
const OWN_NAMES = ['$schema', 'extends', 'overrides'] as const;

const EMPTY: ProjectFile = { given: {}, overrides: [], bases: [], problems: [] };

/**
 * Reads a project file: JSON that may hold comments and commas before closing brackets. Of a file
 * that is no JSON, what can be read counts. `uri` is its address, which suppressions remember. Never
 * throws.
 */
export function readProjectFile(
  uri: string,
  text: string,
  ruleNames: ReadonlySet<string>,
): ProjectFile {
  try {
    return read(uri, text, ruleNames);
  } catch {
    // The parser follows brackets by calling itself, so that a thousand of them can be too many.
    return { ...EMPTY, problems: [noJson({ start: 0, end: text.length })] };
  }
}

function read(uri: string, text: string, ruleNames: ReadonlySet<string>): ProjectFile {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  const problems: Problem[] = [];
  if (error) problems.push(noJson({ start: error.offset, end: error.offset + error.length }));
  if (!root) return { ...EMPTY, problems };
  const note: Note = ({ check, path, at, message }) =>
    problems.push({ check, span: placeOf(root, path, at), message });
  const originOf = (path: Path): Origin => ({ uri, span: placeOf(root, path, 'value') });
  const entries = new Reader(getNodeValue(root), [], note).fields([...SETTING_NAMES, ...OWN_NAMES]);
  if (!entries) return { ...EMPTY, problems };
  const reading: Reading = { ruleNames, originOf };
  return {
    given: readEntries(entries, reading),
    overrides: readOverrides(entries.get('overrides'), reading),
    bases: readBases(entries.get('extends'), originOf),
    problems,
  };
}

function noJson(span: Span): Problem {
  const message = 'The file is no JSON from here on; what stands behind this may not count.';
  return { check: CONFIG_CHECKS.syntax, span, message };
}

function placeOf(root: Node, path: Path, at: Slip['at']): Span {
  const value = findNodeAtLocation(root, [...path]) ?? root;
  const node = at === 'key' ? (value.parent?.children?.[0] ?? value) : value;
  return { start: node.offset, end: node.offset + node.length };
}

function readOverrides(value: Reader | undefined, reading: Reading): readonly Override[] {
  if (!value) return [];
  return value.list('a list of overrides', (item) => {
    const fields = item.fields([...SETTING_NAMES, 'files']);
    if (!fields) return undefined;
    const files = fields.get('files')?.list('a pattern, or a list of them', readGlob, true);
    if (!files) return item.wrong('An override says in "files" which files it is for.');
    return { files, given: readEntries(fields, reading) };
  });
}

function readGlob(item: Reader): Glob | undefined {
  const pattern = item.text(/\S/, 'a pattern for paths, such as "archive/**"');
  return pattern === undefined ? undefined : compileGlob(pattern);
}

function readBases(
  value: Reader | undefined,
  originOf: (path: Path) => Origin,
): ProjectFile['bases'] {
  if (!value) return [];
  const readBase = (item: Reader) => {
    const path = item.text(RELATIVE, 'a path from the folder of this file, such as "../base.json"');
    return path === undefined ? undefined : { path, span: originOf(item.path).span };
  };
  return value.list('a path, or a list of paths', readBase, true);
}
