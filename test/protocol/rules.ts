import type { Fix, Rule, Violation } from '../../server/src/rules/rule';
import { defineRule } from '../../server/src/rules/rule';
import type { Span } from '../../server/src/text/span';

/** A rule that finds a word wherever it stands and says of it what `violation` adds. */
function wordRule(
  name: string,
  word: string,
  fields: Partial<Rule>,
  violation: (span: Span) => Partial<Violation> = () => ({}),
): Rule {
  return defineRule({
    name,
    element: 'layout',
    summary: `The word ${word} is there`,
    why: `Nobody wants to read ${word}.`,
    source: 'made for tests',
    ids: [],
    level: { draft: 'warning', archive: 'warning' },
    fix: 'none',
    bad: word,
    good: 'GOOD',
    check(cable, report) {
      let start = cable.text.indexOf(word, cable.span.start);
      while (start >= 0 && start < cable.span.end) {
        const span = { start, end: start + word.length };
        report({ span, message: `${word} is wrong. Take it out.`, ...violation(span) });
        start = cable.text.indexOf(word, span.end);
      }
    },
    ...fields,
  });
}

function replace(title: string, kind: Fix['kind'], span: Span, newText: string): Fix {
  return { title, kind, edits: [{ span, newText }] };
}

/** Small rules with every kind of finding that a client can be shown. */
export const testRules: readonly Rule[] = [
  wordRule(
    'bad-word',
    'BAD',
    { level: { draft: 'error', archive: 'error' }, fix: 'safe' },
    (span) => ({
      fixes: () => [replace('Write GOOD', 'safe', span, 'GOOD')],
    }),
  ),
  // Each mend uncovers the next finding: THREE, TWO, ONE, ZERO.
  ...(['THREE', 'TWO', 'ONE'] as const).map((word, index, words) =>
    wordRule(`count-${word.toLowerCase()}`, word, { fix: 'safe' }, (span) => ({
      fixes: () => [replace('Count down', 'safe', span, words[index + 1] ?? 'ZERO')],
    })),
  ),
  wordRule(
    'doubtful-word',
    'PERHAPS',
    { level: { draft: 'info', archive: 'info' }, fix: 'suggested' },
    (span) => ({
      tag: 'unnecessary',
      related: [{ span: { start: 0, end: 4 }, message: 'The other end' }],
      fixes: () => [
        replace('Write YES', 'suggested', span, 'YES'),
        replace('Write NO', 'suggested', span, 'NO'),
      ],
    }),
  ),
  wordRule('old-word', 'WHEREAS', { level: { draft: 'hint', archive: 'hint' } }, () => ({
    tag: 'deprecated',
  })),
  wordRule('failing', 'POISON', {
    check(cable) {
      const start = cable.text.indexOf('POISON');
      if (start >= 0) throw new TypeError(`cannot judge ${cable.text.slice(start, start + 40)}`);
    },
  }),
  // Finds nothing wrong, but takes its time over it.
  wordRule('slow', 'SLUGGISH', {
    check(cable) {
      if (!cable.text.includes('SLUGGISH')) return;
      const end = performance.now() + 150;
      while (performance.now() < end);
    },
  }),
];
