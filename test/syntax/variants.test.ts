import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMS, MESSAGES, withLines } from '../helpers/forms';
import { showNodes } from '../helpers/leaves';
import { ROOT } from '../helpers/sources';
import { variantsOf } from '../helpers/variants';

// One file for each kind of line, reviewed: how the line is read in the midst of a good message, plain
// and with slips; slips that make no difference are named together. Lines that read as they do in
// the good message are left out. After a change, read the difference before you take it over
// (npx vitest run test/syntax/variants.test.ts -u).
describe.each(FORMS)('$kind', ({ forms, ...place }) => {
  it('is read with slips as its file holds', async () => {
    const known = new Set(showNodes(MESSAGES[place.message]));
    const reading = (instead: string): string =>
      showNodes(withLines(place, instead))
        .filter((node) => !known.has(node))
        .map((node) => `\n    ${node}`)
        .join('');
    const read = forms.flatMap((form) => {
      const plain = reading(form);
      const slips = variantsOf(form).map(([name, variant]) => [name, reading(variant)] as const);
      const harmless = slips.filter(([, news]) => news === plain).map(([name]) => name);
      return [
        `${form}${plain}`,
        `  the same: ${harmless.join(', ')}`,
        ...slips.filter(([, news]) => news !== plain).map(([name, news]) => `  ${name}${news}`),
      ];
    });
    const file = join(ROOT, 'test/syntax/variants', `${place.kind.replaceAll(' ', '-')}.txt`);
    await expect(`${read.join('\n')}\n`).toMatchFileSnapshot(file);
  });
});
