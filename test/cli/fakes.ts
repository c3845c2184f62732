import type { Io, Listed } from '../../server/src/cli/io';
import type { Finding } from '../../server/src/rules/check';
import type { Fix, Rule, Violation } from '../../server/src/rules/rule';
import { defineRule } from '../../server/src/rules/rule';

/** A world in memory: files by path, and what the program wrote. */
export interface FakeIo extends Io {
  readonly files: Map<string, Uint8Array>;
  /** Paths that cannot be read, with the error code. */
  readonly broken: Map<string, string>;
  readonly out: () => string;
  readonly err: () => string;
  /** The bytes given to stdout, as they were given. */
  readonly outBytes: () => Uint8Array;
}

export function fakeIo(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  more: { stdin?: string; isTTY?: boolean } = {},
): FakeIo {
  const stored = new Map<string, Uint8Array>();
  for (const [path, content] of Object.entries(files)) stored.set(path, bytesOf(content));
  const broken = new Map<string, string>();
  const out: Uint8Array[] = [];
  let err = '';
  const fail = (code: string): never => {
    throw Object.assign(new Error(`fake ${code}`), { code });
  };
  return {
    files: stored,
    broken,
    out: () => Buffer.concat(out).toString('utf8'),
    outBytes: () => Buffer.concat(out),
    err: () => err,
    async readFile(path) {
      return broken.has(path)
        ? fail(broken.get(path) as string)
        : (stored.get(path) ?? fail('ENOENT'));
    },
    async writeFile(path, bytes) {
      if (broken.has(path)) fail(broken.get(path) as string);
      stored.set(path, bytes);
    },
    async readStdin() {
      return bytesOf(more.stdin ?? '');
    },
    async *listFiles(path, wanted): AsyncGenerator<Listed> {
      const below = [...stored.keys(), ...broken.keys()].filter((name) =>
        name.startsWith(`${path}/`),
      );
      if (stored.has(path) || broken.has(path)) yield { path };
      else if (below.length === 0) yield { path, error: { code: 'ENOENT' } };
      for (const name of below.sort()) if (wanted(name)) yield { path: name };
    },
    async stdout(output) {
      out.push(bytesOf(output));
    },
    async stderr(output) {
      err += output;
    },
    cwd: '/home/drafter',
    now: () => new Date('2007-01-01T12:00:00Z'),
    isTTY: more.isTTY ?? false,
  };
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** A rule that finds every `word` of the text and would write `instead`, when that is given. */
export function wordRule(
  name: string,
  word: string,
  instead?: string,
  fields: Partial<Rule> = {},
): Rule {
  return defineRule({
    name,
    element: 'layout',
    summary: `The word ${word}`,
    why: 'For tests.',
    source: 'none',
    ids: [],
    level: { draft: 'error', archive: 'warning' },
    fix: instead === undefined ? 'none' : 'safe',
    bad: '',
    good: '',
    check(cable, report) {
      let start = cable.text.indexOf(word, cable.span.start);
      while (start >= 0 && start < cable.span.end) {
        const span = { start, end: start + word.length };
        report({ span, message: `"${word}" is wrong.`, ...fixesOf(span, instead) });
        start = cable.text.indexOf(word, span.end);
      }
    },
    ...fields,
  });
}

function fixesOf(span: Violation['span'], instead: string | undefined): Pick<Violation, 'fixes'> {
  if (instead === undefined) return {};
  const fix: Fix = { title: 'Mend', kind: 'safe', edits: [{ span, newText: instead }] };
  return { fixes: () => [fix] };
}

/** A finding made by hand. */
export function finding(text: string, part: string, fields: Partial<Finding> = {}): Finding {
  const start = text.indexOf(part);
  return {
    rule: wordRule('some-rule', part),
    level: 'error',
    span: { start, end: start + part.length },
    message: 'It is wrong.',
    related: [],
    fixes: () => [],
    ...fields,
  };
}
