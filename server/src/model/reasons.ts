import type { Node } from '../syntax/tree';
import { hull, type Span, type Spanned } from '../text/span';
import type { Reasons } from './cable';
import { findReasonSection } from './era';
import { all, spanned } from './leaves';

/**
 * Section and letters up to the bracket behind the last one, and in `also` what is cited from other
 * sections; undefined when neither a section nor the word `reason` is there.
 */
export function describeReasons(text: string, node: Node): Reasons | undefined {
  const [cited, ...further] = citations(text, node);
  const word = all(text, node, 'keyword').find(({ value }) => /reason/i.test(value));
  // A line of its own may leave both out: `(b) and (d)`.
  const lettersAlone = node.kind === 'reason-line' && cited.letters.length > 0;
  if (!cited.section && !word && !lettersAlone) return undefined;
  const also = further.filter(
    ({ section, letters }) => section && findReasonSection(section.value) && letters.length > 0,
  );
  return {
    ...reasonsFrom(text, cited, word?.span),
    also: also.length > 0 ? also.map((each) => reasonsFrom(text, each)) : undefined,
  };
}

/** A section with the letters behind it, as typed. */
interface Citation {
  section?: Spanned<string>;
  readonly letters: Spanned<string>[];
}

/** The sections cited, each with its letters; the letters may stand before their section too. */
function citations(text: string, node: Node): [Citation, ...Citation[]] {
  const head: Citation = { letters: [] };
  const list: [Citation, ...Citation[]] = [head];
  let last = head;
  for (const leaf of node.leaves) {
    if (leaf.kind === 'reason-letter') last.letters.push(spanned(text, leaf));
    if (leaf.kind !== 'reason-section') continue;
    const section = spanned(text, leaf);
    last.section ??= section;
    // `1.4 (b) and 1.4 (d)` cites one section.
    if (digitsOf(last.section) === digitsOf(section)) continue;
    last = { section, letters: [] };
    list.push(last);
  }
  return list;
}

function digitsOf({ value }: Spanned<string>): string {
  return value.replace(/\D/g, '');
}

function reasonsFrom(text: string, { section, letters }: Citation, word?: Span): Reasons {
  const parts = [word, section?.span, ...letters.map(({ span }) => span)];
  const { start, end } = hull(parts.filter((part) => part !== undefined));
  const bracket =
    letters.length > 0 ? (/^\s?[)\]]/.exec(text.slice(end, end + 2))?.[0].length ?? 0) : 0;
  return {
    span: { start, end: end + bracket },
    section: section && { value: section.value.replace(/\s/g, ''), span: section.span },
    letters: letters.map(({ value, span }, i) => ({
      value: value.toLowerCase(),
      span,
      through: rangeSign(text, letters[i - 1]?.span.end, span.start),
    })),
  };
}

/** Brackets and blanks round a sign or word that means all letters from one to the other. */
const RANGE = /^[)\]]?\s{0,4}(-|–|—|to|thru|through)\s{0,4}[([]?$/i;

/** The sign or word of a range, where nothing but it stands between two letters. */
function rangeSign(
  text: string,
  from: number | undefined,
  until: number,
): Spanned<string> | undefined {
  if (from === undefined || until - from > 20) return undefined;
  const between = text.slice(from, until);
  const sign = RANGE.exec(between)?.[1];
  if (!sign) return undefined;
  const start = from + between.indexOf(sign);
  return { value: sign, span: { start, end: start + sign.length } };
}

/** All letters that are meant, in the order typed, each once: `(a)-(c), (a)` are a, b and c. */
export function lettersMeant({ letters }: Pick<Reasons, 'letters'>): string[] {
  const meant = letters.flatMap(({ value, through }, i) => {
    const from = through ? letters[i - 1]?.value : undefined;
    return from ? lettersBetween(from, value) : [value];
  });
  return [...new Set(meant)];
}

/** The letters, or the numbers of E.O. 12356, from one to the other, whichever comes first. */
function lettersBetween(one: string, other: string): string[] {
  const numbers = /^\d+-\d+$/.test(`${one}-${other}`);
  if (!numbers && /\d/.test(one + other)) return [one, other];
  const ends = [one, other].map((each) => (numbers ? Number(each) : each.charCodeAt(0)));
  const [from, until] = [Math.min(...ends), Math.max(...ends)];
  return Array.from({ length: until - from + 1 }, (_, i) =>
    numbers ? String(from + i) : String.fromCharCode(from + i),
  );
}
