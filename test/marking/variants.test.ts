import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkMarking } from '../../server/src/marking/check';
import type { MarkingKind } from '../../server/src/marking/marking';
import { parseMarking } from '../../server/src/marking/parse';
import { renderBanner, renderPortion } from '../../server/src/marking/render';
import { rollUp } from '../../server/src/marking/rollUp';
import { ROOT } from '../helpers/sources';
import { variantsOf } from '../helpers/variants';

const PRACTICES = ['state', 'ic', 'dod'] as const;
const fileOf = (name: string): string => join(ROOT, 'test/marking/variants', `${name}.txt`);

const FORMS: Readonly<Record<MarkingKind, readonly string[]>> = {
  banner: [
    'UNCLASSIFIED//FOR OFFICIAL USE ONLY',
    'C O N F I D E N T I A L',
    'SECRET//NOFORN',
    'TOP SECRET//SI-G ABCD/TK//ORCON/NOFORN',
    'SECRET//HCS-P//RELIDO',
    'SECRET//SAR-BUTTER POPCORN/CD-A1 23//NOFORN',
    'SECRET//RD-CNWDI//NOFORN',
    'SECRET//FRD-SIGMA 14 18//NOFORN',
    'SECRET//FGI DEU GBR//NOFORN',
    'SECRET//REL TO USA, AUS, GBR',
    'SECRET//REL TO USA, FVEY/DISPLAY ONLY AFG',
    'CONFIDENTIAL//DISPLAY ONLY IRQ, PAK',
    'SECRET//NOFORN//EXDIS',
    'UNCLASSIFIED//SBU NOFORN',
    'UNCLASSIFIED//LES NOFORN',
    '//GBR SECRET',
    '//NATO SECRET//BOHEMIA',
    '//COSMIC TOP SECRET//ATOMAL',
    '//JOINT SECRET CAN GBR USA//REL TO USA, CAN, GBR',
    'CUI//SP-PRVCY/HLTH//NOFORN',
    'SECRET//ACCM-TEA LEAF',
  ],
  portion: [
    'U//FOUO',
    'SBU',
    'C//NF',
    'S//REL TO USA, AUS, GBR',
    'S//REL',
    'TS//SI-G ABCD/TK//OC/NF',
    'S//SAR-BP-123//NF',
    'S//RD-N//NF',
    'S//FRD-SG 14 18',
    'S//FGI GBR',
    'S//DISPLAY ONLY IRQ',
    'U//SBU-NF',
    'U//LES-NF',
    '//GBR S',
    '//CTS-BALK',
    '//JOINT S CAN GBR USA',
    'CUI//SP-PRVCY',
    'S//USA/CAN EYES ONLY',
    'U//LIMDIS',
  ],
};

const RENDER = { banner: renderBanner, portion: renderPortion };

/** How a mark is read by the Register, and what is found wrong with it, a line each. */
function told(text: string, kind: MarkingKind): string {
  const { unknown, ...marking } = parseMarking(text, { kind });
  const read = RENDER[kind]({ ...marking, unknown: [] }, { practice: 'ic' });
  const left = unknown.length > 0 ? `, unknown ${JSON.stringify(unknown)}` : '';
  const found = PRACTICES.flatMap((practice) =>
    checkMarking(text, { kind, practice, date: '2020-01-01' }).map(
      ({ rule, level, span, corrected }) =>
        `${level} ${rule} "${text.slice(span.start, span.end)}"${corrected === undefined ? '' : ` => ${corrected}`}|${practice}`,
    ),
  );
  const byWords = new Map<string, string[]>();
  for (const each of found) {
    const at = each.lastIndexOf('|');
    const words = each.slice(0, at);
    byWords.set(words, [...(byWords.get(words) ?? []), each.slice(at + 1)]);
  }
  return [
    ` = ${read}${left}`,
    ...[...byWords].map(([words, practices]) => `\n    ${words} (${practices.join(', ')})`),
  ].join('');
}

// Reviewed files of how marks are read and judged, plain and with slips; slips that make no difference
// are left out. After a change, read the difference before you take it over
// (npx vitest run test/marking/variants.test.ts -u).
describe.each(Object.keys(FORMS) as MarkingKind[])('a %s', (kind) => {
  it.each(FORMS[kind])('%s: is read and judged with slips as its file holds', async (form) => {
    const plain = told(form, kind);
    const slips = variantsOf(form)
      .map(([, variant]) => [variant, told(variant, kind)] as const)
      .filter(([, news]) => news !== plain);
    const lines = [`${form}${plain}`, ...slips.map(([variant, news]) => `  ${variant}${news}`)];
    const name = form.replace(/[^A-Z0-9]+/g, '-').replace(/^-|-$/g, '');
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(fileOf(`${kind}/${name}`));
  });
});

describe('two portions', () => {
  it.each(PRACTICES)('roll up to the banner that the file of %s holds', async (practice) => {
    const portions = FORMS.portion;
    const pairs = portions.flatMap((first, i) =>
      portions.slice(i).map((second) => {
        const banner = renderBanner(rollUp([first, second], { practice }), { practice });
        return `${first} + ${second} = ${banner}`;
      }),
    );
    await expect(`${pairs.join('\n')}\n`).toMatchFileSnapshot(fileOf(`rollUp-${practice}`));
  });
});
