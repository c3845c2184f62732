import type { Cable, Reference } from '../../model/cable';

/** A post and a number, alone. */
const CITED = /^(?:\d{2} )?[A-Z][A-Z .'-]{2,30} \d{1,7}$/i;

/** Where references without letters begin: parted by semicolons, or by commas and AND where all are posts and numbers. */
export function unletteredItems({ text }: Cable, references: readonly Reference[]): number[] {
  return references.flatMap(({ span }) => {
    const whole = text.slice(span.start, span.end);
    if (whole.length > 400) return [span.start];
    const parts = [...whole.matchAll(/(?:^|,\s*|(?<!\s)\s+AND\s+|\n\s{0,80})(?=\S)/gi)].map(
      (match) => match.index + match[0].length,
    );
    const items = parts.map((at, i) => ({
      at,
      value: whole
        .slice(at, parts[i + 1] ?? whole.length)
        .trimEnd()
        .replace(/(?:,|(?<!\s)\s+AND)$/i, '')
        .replace(/\s+/g, ' '),
    }));
    const all = items.length > 1 && items.every(({ value }) => CITED.test(value));
    return all ? items.map(({ at }) => span.start + at) : [span.start];
  });
}
