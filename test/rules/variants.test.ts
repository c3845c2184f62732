import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Lines } from '../../server/src/text/lines';
import { FORMS, MESSAGES, SLIPS, withLines } from '../helpers/forms';
import { findingsOf } from '../helpers/judge';
import { readingOf } from '../helpers/reading';
import { reportOfLines } from '../helpers/report';
import { ROOT } from '../helpers/sources';
import { variantsOf } from '../helpers/variants';

/** The day on which the good messages of each layout are judged. */
const TODAY = { telegram: '2007-01-01', labelled: '2017-12-31', record: '2006-06-01' } as const;

/** What is told of a text: the rule, its level, and the characters that it tells of. */
function tell(text: string, today: string): readonly string[] {
  const lines = new Lines(text);
  return findingsOf(text, { today }).map(({ rule, level, span: { start, end } }) => {
    const lineEnd = lines.end(lines.lineAt(start));
    const more = end > lineEnd ? '...' : '';
    return `${level} ${rule.name} "${text.slice(start, Math.min(end, lineEnd))}${more}"`;
  });
}

// One file for each kind of line, reviewed: what is told when the line stands in a good message, plain
// and with slips, and is not told of the good message. Slips of which the same is told as of the plain
// line are named together. After a change, read the difference before you take it over
// (npx vitest run test/rules/variants.test.ts -u).
describe.each(FORMS)('$kind', ({ forms, ...place }) => {
  it('is told of with slips as its file holds', async () => {
    const today = TODAY[place.message];
    const known = new Set(tell(MESSAGES[place.message], today));
    const telling = (instead: string): string =>
      tell(withLines(place, instead), today)
        .filter((each) => !known.has(each))
        .map((each) => `\n    ${each}`)
        .join('');
    const told = forms.flatMap((form) => {
      const plain = telling(form);
      const slips = variantsOf(form).map(([name, variant]) => [name, telling(variant)] as const);
      const harmless = slips.filter(([, news]) => news === plain).map(([name]) => name);
      return [
        `${form}${plain}`,
        `  the same: ${harmless.join(', ')}`,
        ...slips.filter(([, news]) => news !== plain).map(([name, news]) => `  ${name}${news}`),
      ];
    });
    const file = join(ROOT, 'test/rules/variants', `${place.kind.replaceAll(' ', '-')}.txt`);
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(file);
  });
});

// The same for lines with other slips, with all that is said and offered, and with the facts behind it.
describe.each(SLIPS)('$message, $kind', ({ lines, ...place }) => {
  it('is read and told of as its file holds', async () => {
    const today = TODAY[place.message];
    const whole = MESSAGES[place.message];
    const said = (text: string): readonly string[] =>
      reportOfLines(text, findingsOf(text, { today }));
    const known = new Set([...said(whole), ...readingOf(whole)]);
    const told = lines.flatMap((instead) => {
      const text = withLines(place, instead);
      const read = readingOf(text).map((fact) => `    ${fact}`);
      return [
        instead,
        ...said(text).filter((each) => !known.has(each)),
        ...read.filter((fact) => !known.has(fact.trimStart())),
      ];
    });
    const name = `${place.message}-${place.kind}`.replaceAll(' ', '-');
    const file = join(ROOT, 'test/rules/variants/slips', `${name}.txt`);
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(file);
  });
});
