import { describe as describeTree } from '../../server/src/model/describe';
import { parseCable } from '../../server/src/syntax/parse';
import type { Span } from '../../server/src/text/span';
import { showNodes } from './leaves';

/** What of a cable is the text itself, the tree, which is told line by line, or how it came about. */
const TOLD_ELSEWHERE = new Set([
  'text',
  'tree',
  'nodes',
  'headers',
  'span',
  'moving',
  'background',
]);
/** A longer place is told by its beginning and its end. */
const SHOWN = 16;

function shortened(whole: string): string {
  const [head, tail] = [whole.slice(0, SHOWN), whole.slice(-SHOWN)];
  return JSON.stringify(whole.length > 2 * SHOWN + 3 ? `${head}...${tail}` : whole);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isSpan = (value: object): value is Span => 'start' in value && 'end' in value;

/** Every value below `value` with the way to it, a line each; a place as the characters in it. */
function factsOf(text: string, value: unknown, path: string): string[] {
  if (value === undefined) return [];
  if (!isObject(value)) return [`${path} = ${JSON.stringify(value)}`];
  if (Array.isArray(value)) return value.flatMap((one, i) => factsOf(text, one, `${path}[${i}]`));
  const charactersAt = ({ start, end }: Span): string => text.slice(start, end);
  if (isSpan(value)) return [`${path} at ${shortened(charactersAt(value))}`];
  const { span } = value as { readonly span?: Span };
  return Object.entries(value).flatMap(([key, inner]) => {
    const isPlace =
      span !== undefined && /^(value|text)$/.test(key) && inner === charactersAt(span);
    if (key === 'node' || isPlace) return [];
    return factsOf(text, inner, key === 'span' ? path : `${path}.${key}`);
  });
}

/**
 * How a text is read: every line of it with its leaves (`~` where its keyword is misspelt, `|` for
 * a line end), then every fact of every message with the characters that it stands on (`[1]` is the second).
 */
export function readingOf(text: string): string[] {
  return [
    ...showNodes(text),
    ...describeTree(parseCable(text)).flatMap((cable) =>
      Object.entries({ ...cable, classifications: cable.classifications.slice(1) })
        .filter(([key]) => !TOLD_ELSEWHERE.has(key))
        .flatMap(([key, value]) => factsOf(text, value, key)),
    ),
  ];
}
