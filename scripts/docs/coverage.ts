import { prose, table } from '../../server/src/features/markdown';
import type { Rule } from '../../server/src/rules/rule';

/** docs/coverage.json, kept by hand: the ids of the law book, and why some of them are no rule. */
export interface Coverage {
  readonly books: readonly Book[];
  /** By id: why no rule carries it out, or what a rule leaves of it. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** One file of the law book. */
export interface Book {
  readonly file: string;
  readonly sections: readonly { readonly title: string; readonly ids: readonly string[] }[];
}

/** docs/coverage.md: each id of the law book with the rules that carry it out, or the reason for none. */
export function coveragePage(coverage: Coverage, rules: readonly Rule[]): string {
  const carriers = carriersOf(rules);
  const all = coverage.books.flatMap((book) => book.sections.flatMap(({ ids }) => ids));
  const byRule = all.filter((id) => carriers.has(id)).length;
  const byReason = all.filter((id) => !carriers.has(id) && id in coverage.reasons).length;
  const books = coverage.books.flatMap((book) => [
    `## ${book.file}`,
    ...book.sections.flatMap(({ title, ids }) => [
      `### ${title}`,
      table(
        ['Id', 'Carried out by, or why by none'],
        ids.map((id) => [id, verdict(id, carriers, coverage)]),
      ),
    ]),
  ]);
  const intro =
    'Every id of the law book (the two domain files that this project is built on) and the rules ' +
    'that carry it out, or the reason why none does. Made by `npm run docs` from the rules and ' +
    'docs/coverage.json.';
  const counts =
    `${all.length} ids: ${byRule} carried out by rules, ${byReason} no matter for a rule, ` +
    `${all.length - byRule - byReason} open.`;
  return `${['# Coverage', intro, counts, ...books].join('\n\n')}\n`;
}

function carriersOf(rules: readonly Rule[]): ReadonlyMap<string, readonly string[]> {
  const carriers = new Map<string, string[]>();
  for (const rule of rules) {
    for (const id of rule.ids) carriers.set(id, [...(carriers.get(id) ?? []), rule.name]);
  }
  return carriers;
}

function verdict(
  id: string,
  carriers: ReadonlyMap<string, readonly string[]>,
  coverage: Coverage,
): string {
  const names = carriers.get(id) ?? [];
  const links = names.map((name) => `[${name}](rules/${name}.md)`).join(', ');
  return (
    [links, prose(coverage.reasons[id] ?? '')].filter((part) => part !== '').join('. ') || 'open'
  );
}

/** What contradicts itself between the rules and docs/coverage.json; empty when nothing does. */
export function contradictions(coverage: Coverage, rules: readonly Rule[]): string[] {
  const known = new Set(coverage.books.flatMap((book) => book.sections.flatMap(({ ids }) => ids)));
  return [
    ...rules.flatMap((rule) =>
      rule.ids
        .filter((id) => !known.has(id))
        .map((id) => `${rule.name} names ${id}, which is no id`),
    ),
    ...Object.keys(coverage.reasons)
      .filter((id) => !known.has(id))
      .map((id) => `docs/coverage.json gives a reason for ${id}, which is no id`),
  ];
}

/** The books as the law book's own files have them, to compare with docs/coverage.json. */
export function readBook(file: string, text: string): Book {
  const sections: { title: string; ids: string[] }[] = [];
  for (const line of text.split('\n')) {
    const heading = /^#{2,3} (.+)$/.exec(line);
    if (heading) sections.push({ title: heading[1] ?? '', ids: [] });
    const id = /^(?:- \*\*|- `|\| )([A-Z]+[0-9A-Z]*-[0-9A-Za-z]+)(?:\*\*|`| \|)/.exec(line);
    if (id) sections.at(-1)?.ids.push(id[1] ?? '');
    const inText = /\bRule `([A-Z]+-\d+)`/.exec(line);
    if (inText) sections.at(-1)?.ids.push(inText[1] ?? '');
  }
  return { file, sections: sections.filter(({ ids }) => ids.length > 0) };
}
