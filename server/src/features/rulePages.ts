import type { Example, Rule } from '../rules/rule';
import { ELEMENTS } from '../syntax/tree';
import { codeBlock, prose, table } from './markdown';

const FIXES: Readonly<Record<Rule['fix'], string>> = {
  safe: 'certain: the lightbulb and `cablelint --fix` make it',
  suggested: 'suggested: the lightbulb offers it, a person decides',
  none: 'none',
};

/** Names the rules' pages in editors that ask the server for them: cable-rule:/<name>.md. */
export const PAGES_SCHEME = 'cable-rule';

/** What a rule says of one of its examples: a line for each finding. */
export type Says = (rule: Rule, example: Example) => readonly string[];

/**
 * The page of one rule in Markdown, docs/rules/<name>.md. The same page is shown in editors that ask
 * the server for it. With `says` the findings stand below each example.
 */
export function rulePage(rule: Rule, says: Says = () => []): string {
  return `${[
    `# ${rule.name}`,
    `${prose(rule.summary)}.`,
    table(
      ['', ''],
      [
        ['Element', rule.element],
        ['Level in a draft', rule.level.draft],
        ['Level in an archived copy', rule.level.archive],
        ['Mend', FIXES[rule.fix]],
        ['Source', rule.source],
        ...(rule.ids.length > 0 ? [['Carries out', rule.ids.join(', ')]] : []),
      ],
    ),
    '## Why',
    prose(rule.why),
    '## Found',
    'Carets stand under what is found; they are no part of the message.',
    ...examples(rule.bad).map((example) => exampleBlock(example, says(rule, example))),
    '## Not found',
    ...examples(rule.good).map((example) => exampleBlock(example, says(rule, example))),
    '## Another level, or off',
    'In the settings of the editor:',
    codeBlock(`"cable.rules": {\n  "${rule.name}": "off"\n}`, 'json'),
    'In a project file, `.cablelint.json`:',
    codeBlock(`"rules": {\n  "${rule.name}": "off"\n}`, 'json'),
    'On the command line:',
    codeBlock(`cablelint --rule ${rule.name}=off <files>`),
    'The levels are `error`, `warning`, `info`, `hint` and `off`.',
    `[All rules](README.md)`,
  ].join('\n\n')}\n`;
}

function examples(given: Rule['bad']): readonly Example[] {
  return [given].flat().map((each) => (typeof each === 'string' ? { text: each } : each));
}

function exampleBlock(example: Example, said: readonly string[]): string {
  const { text, profile, practice, today, maximumClassification, terms } = example;
  const read = [
    ...(profile ? [`profile ${profile}`] : []),
    ...(practice ? [`practice ${practice}`] : []),
    ...(today ? [`on ${today}`] : []),
    ...(maximumClassification ? [`with no more than ${maximumClassification} allowed`] : []),
    ...(terms ?? []).map(({ words, level }) => `with ${words.join(', ')} at ${level}`),
  ];
  return [
    ...(read.length > 0 ? [`Judged ${read.join(', ')}:`] : []),
    codeBlock(text),
    ...said.map((line) => `> ${line}`),
  ].join('\n\n');
}

/** docs/rules/README.md: every rule by element. */
export function rulesIndex(rules: readonly Rule[]): string {
  const sections = ELEMENTS.flatMap((element) => {
    const own = rules.filter((rule) => rule.element === element);
    return own.length > 0 ? [`## ${element}`, rulesTable(own, '')] : [];
  });
  const intro =
    'Each rule names the defect that it finds. Levels are for a draft and for an archived copy. ' +
    'These pages are made from the rules by `npm run docs`; examples are judged on 1 January 2007 ' +
    'as a draft where they do not say.';
  return `${['# Rules', intro, ...sections].join('\n\n')}\n`;
}

/** The rules in one table; `folder` is the way to their pages. */
export function rulesTable(rules: readonly Rule[], folder: string): string {
  return table(
    ['Rule', 'Finds', 'Draft', 'Archive', 'Mend'],
    rules.map((rule) => [
      `[${rule.name}](${folder}${rule.name}.md)`,
      prose(rule.summary),
      rule.level.draft,
      rule.level.archive,
      rule.fix === 'none' ? '' : rule.fix,
    ]),
  );
}
