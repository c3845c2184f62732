import type { Rule } from '../../server/src/rules/rule';
import { ELEMENTS } from '../../server/src/syntax/tree';
import { parseCarets } from '../../test/helpers/carets';
import { examplesOf, findingsOf } from '../../test/helpers/judge';
import { codeBlock, prose, table } from './markdown';

const FIXES: Readonly<Record<Rule['fix'], string>> = {
  safe: 'certain: the lightbulb and `cablelint --fix` make it',
  suggested: 'suggested: the lightbulb offers it, a person decides',
  none: 'none',
};

/** The page of one rule, docs/rules/<name>.md. */
export function rulePage(rule: Rule): string {
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
    ...examplesOf(rule, 'bad').map((example) => exampleBlock(rule, example)),
    '## Not found',
    ...examplesOf(rule, 'good').map((example) => exampleBlock(rule, example)),
    '## Another level, or off',
    'In the settings of the editor:',
    codeBlock(`"cable.rules": {\n  "${rule.name}": "off"\n}`, 'json'),
    'On the command line:',
    codeBlock(`cablelint --rule ${rule.name}=off <files>`),
    'The levels are `error`, `warning`, `info`, `hint` and `off`.',
    `[All rules](README.md)`,
  ].join('\n\n')}\n`;
}

function exampleBlock(
  rule: Rule,
  { text, judging }: ReturnType<typeof examplesOf>[number],
): string {
  const { profile, practice, today } = judging;
  const read = [
    ...(profile ? [`profile ${profile}`] : []),
    ...(practice ? [`practice ${practice}`] : []),
    ...(today ? [`on ${today}`] : []),
  ];
  const own = findingsOf(parseCarets(text).text, { ...judging, rules: [rule] });
  return [
    ...(read.length > 0 ? [`Judged ${read.join(', ')}:`] : []),
    codeBlock(text),
    ...own.map(({ level, message }) => `> ${level}: ${prose(message)}`),
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
