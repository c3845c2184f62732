import fc from 'fast-check';

/** A change that a slip of the hand or a bad copy makes, told in words for failure messages. */
export interface Mutation {
  readonly name: string;
  readonly apply: (text: string) => string;
}

/** A place in any text: a share of its length. */
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const charOf = fc.constantFrom(...'ABCXYZ019 ./:(),#-\t\r\n\f¶“é🚦\u0000\ud800');

const at = (text: string, share: number): number => Math.floor(share * text.length);

/** The lines with their terminators. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

const lineAt = (lines: readonly string[], share: number): number =>
  Math.floor(share * lines.length);

function changeLines(
  name: string,
  change: (lines: string[], index: number) => void,
): fc.Arbitrary<Mutation> {
  return place.map((share) => ({
    name: `${name} at ${share}`,
    apply: (text) => {
      const lines = linesOf(text);
      if (lines.length > 0) change(lines, lineAt(lines, share));
      return lines.join('');
    },
  }));
}

const deleteChar = place.map((share) => ({
  name: `delete a character at ${share}`,
  apply: (text: string) => text.slice(0, at(text, share)) + text.slice(at(text, share) + 1),
}));

const insertChar = fc.tuple(place, charOf).map(([share, char]) => ({
  name: `insert ${JSON.stringify(char)} at ${share}`,
  apply: (text: string) => text.slice(0, at(text, share)) + char + text.slice(at(text, share)),
}));

const replaceChar = fc.tuple(place, charOf).map(([share, char]) => ({
  name: `replace by ${JSON.stringify(char)} at ${share}`,
  apply: (text: string) => text.slice(0, at(text, share)) + char + text.slice(at(text, share) + 1),
}));

const dropLine = changeLines('drop a line', (lines, index) => {
  lines.splice(index, 1);
});

const doubleLine = changeLines('double a line', (lines, index) => {
  lines.splice(index, 0, lines[index] ?? '');
});

const swapLines = changeLines('swap two lines', (lines, index) => {
  const next = lines[index + 1];
  if (next !== undefined) lines.splice(index, 2, next, lines[index] ?? '');
});

const joinLines = changeLines('join two lines', (lines, index) => {
  lines[index] = (lines[index] ?? '').replace(/\n$/, ' ');
});

const truncate = place.map((share) => ({
  name: `cut at ${share}`,
  apply: (text: string) => text.slice(0, at(text, share)),
}));

const behead = place.map((share) => ({
  name: `cut before ${share}`,
  apply: (text: string) => text.slice(at(text, share)),
}));

const crlf = fc.constant({ name: 'CRLF', apply: (text: string) => text.replace(/\r?\n/g, '\r\n') });
const cr = fc.constant({ name: 'CR', apply: (text: string) => text.replace(/\r?\n/g, '\r') });
const twice = fc.constant({ name: 'two copies', apply: (text: string) => text + text });
const oneLine = fc.constant({
  name: 'one line',
  apply: (text: string) => text.replace(/\n/g, ' '),
});

/** One slip. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  deleteChar,
  insertChar,
  replaceChar,
  dropLine,
  doubleLine,
  swapLines,
  joinLines,
  truncate,
  behead,
  crlf,
  cr,
  twice,
  oneLine,
);

/** A text after a few slips. */
export function mutated(texts: fc.Arbitrary<string>, most = 5): fc.Arbitrary<string> {
  return fc
    .tuple(texts, fc.array(mutation, { maxLength: most }))
    .map(([text, mutations]) => mutations.reduce((changed, { apply }) => apply(changed), text));
}
