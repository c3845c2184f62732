import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCable } from '../../server/src/syntax/parse';
import { showLeaves } from '../helpers/leaves';
import { ODD_LINES } from '../helpers/oddLines';
import { ROOT } from '../helpers/sources';

/** How a text is read: its layout, its nodes with their leaves, blank lines too, and where its body begins. */
function readingOf(text: string): string[] {
  return parseCable(text).messages.flatMap(({ layout, nodes, body }) => [
    layout,
    ...nodes.flatMap((node) => {
      const shown = `${node.kind}${node.near ? '~' : ''}: ${showLeaves(text, node)}`;
      const read = visible(shown.replace(/: $/, '').replace(/\r?\n/g, '|'));
      return node.start === body ? ['(body)', read] : [read];
    }),
  ]);
}

/** Blanks that a reader of the file would not see. */
function visible(line: string): string {
  return line
    .replaceAll('\t', '\\t')
    .replaceAll('\u00a0', '\\u00a0')
    .replace(/(?<! ) +$/, (blanks) => '·'.repeat(blanks.length));
}

/** The items of a list without those in front and behind that it has in common with another one. */
function different(items: readonly string[], others: readonly string[]): readonly string[] {
  const most = Math.min(items.length, others.length);
  let front = 0;
  while (front < most && items[front] === others[front]) front++;
  let behind = 0;
  while (behind < most - front && items.at(-1 - behind) === others.at(-1 - behind)) behind++;
  return items.slice(front, items.length - behind);
}

// One file for each place, reviewed: lines as a slip may leave them, and how they are read there. Of what
// stands around them only that is named which is read otherwise than without them. After a change, read
// the difference before you take it over (npx vitest run test/syntax/odd.test.ts -u).
describe.each(ODD_LINES)('$name', ({ name, within, instead, lines }) => {
  it('is read as its file holds', async () => {
    const known = readingOf(within(instead));
    const read = lines.flatMap((each) => [
      ...each.split('\n').map((line) => `> ${visible(line)}`),
      ...different(readingOf(within(each)), known).map((node) => `    ${node}`),
    ]);
    const file = join(ROOT, 'test/syntax/odd', `${name.replaceAll(' ', '-')}.txt`);
    await expect(`${read.join('\n')}\n`).toMatchFileSnapshot(file);
  });
});
