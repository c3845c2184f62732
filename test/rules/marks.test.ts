import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classificationRules } from '../../server/src/rules/classification';
import { paragraphsRules } from '../../server/src/rules/paragraphs';
import type { Practice, Rule } from '../../server/src/rules/rule';
import { sampleTelegram } from '../../server/src/rules/shared/sampleTelegram';
import { findingsOf } from '../helpers/judge';
import { ROOT } from '../helpers/sources';

const PRACTICES: readonly Practice[] = ['state', 'ic', 'dod'];

/** Marks in front of a paragraph, good ones among them. */
const MARKS: readonly string[] = [
  '(U)',
  '(C)',
  '(S)',
  '(TS)',
  '(SBU)',
  '(LOU)',
  '(R)',
  '(Q)',
  '(CC)',
  '(SC)',
  '(UU)',
  '(US)',
  '(TSS)',
  '(X)',
  '(SUB)',
  '(SBUU)',
  '(SB)',
  '(BSU)',
  '(LUO)',
  '(FOU)',
  '(FOUO)',
  '(U//FOUO)',
  '(U/FOUO)',
  '(U//FUOO)',
  '(OUO)',
  '(UNCLAS)',
  '(UNCLASS)',
  '(UNCLASIFIED)',
  '(CONFIDENTAL)',
  '(SECRT)',
  '(SECRET)',
  '(TOP SECRET)',
  '(TOPSECRET)',
  '(c)',
  '(u)',
  '(sbu)',
  '(Secret)',
  '( C)',
  '(C )',
  '( C )',
  '[C]',
  '{C}',
  '<C>',
  '(C',
  '(C]',
  'C)',
  '(C//NF)',
  '(C/NF)',
  '(C//NOFORN)',
  '(C/NOFORN)',
  '(C//NFR)',
  '(C NF)',
  '(C-NF)',
  '(C,NF)',
  '(CNF)',
  '(NF)',
  '(NOFORN)',
  '(C//NF//NF)',
  '(C//REL TO USA, FIN)',
  '(C//REL TO FIN, USA)',
  '(C//REL TO USA,FIN)',
  '(C//REL USA, FIN)',
  '(C//REL)',
  '(C//REL TO USA, XQZ)',
  '(C//REL TO USA, FIN/NF)',
  '(C//NF/REL TO USA, FIN)',
  '(C//RELIDO)',
  '(C//RELIDO/NF)',
  '(C//OC)',
  '(C//OC/NF)',
  '(C//NF/OC)',
  '(C//ORCON)',
  '(C//PR)',
  '(C//PROPIN/NF)',
  '(C//IMC)',
  '(C//FISA/NF)',
  '(C//DSEN)',
  '(C//LES)',
  '(C//SBU)',
  '(C//SBU-NF)',
  '(SBU-NF)',
  '(SBU/NF)',
  '(SBU//NF)',
  '(SBUNF)',
  '(S//SI)',
  '(S//SI//NF)',
  '(S//TK)',
  '(S//HCS)',
  '(S//HCS//OC/NF)',
  '(S//SI-G//NF)',
  '(TS//SI/TK//NF)',
  '(TS//SI//TK//NF)',
  '(U//SI)',
  '(C//SI)',
  '(C//RD)',
  '(C//FRD)',
  '(S//RD-CNWDI)',
  '(S//RD-SIGMA 15)',
  '(S//RD-SIGMA 99)',
  '(U//DCNI)',
  '(U//UCNI)',
  '(C//TFNI)',
  '(C//FGI GBR)',
  '(C//FGI)',
  '(//GBR C)',
  '(GBR-C)',
  '(//NATO C)',
  '(NC)',
  '(NS)',
  '(NU)',
  '(NR)',
  '(C//NATO)',
  '(//COSMIC TOP SECRET)',
  '(CTS)',
  '(NSAT)',
  '(C//XD)',
  '(C//ND)',
  '(C//DS)',
  '(C//LIMDIS)',
  '(C//EXDIS)',
  '(CUI)',
  '(CUI//SP-PRVCY)',
  '(CUI//XYZ)',
  '(U//CUI)',
  '(CUI//NF)',
  '(C//CUI)',
  '(C//XYZZY)',
  '(C//NF//XYZZY)',
  '(C//WNINTEL)',
  '(C//NOCONTRACT)',
  '(C//SIOP)',
  '(C//ACCM)',
  '(C//SAR-ABC)',
  '(C//SAR)',
  '(C - ENTIRE TEXT)',
  '(C ENTIRE TEXT)',
  '(C-ENTIRE TEXT)',
  '(ENTIRE TEXT)',
  '(C - ENTIRE TXT)',
  '(DECL 12/20/2016)',
  '(DECL: 12/20/2016)',
  '(S//NF)(U)',
  '(C)(U)',
  '(C//MR)',
  '(C//25X1)',
  '(NOTE)',
  '(A)',
  '(1)',
  '(I)',
  '(III)',
  '()',
  '(S//NF//SI)',
  '(S//NF//FGI GBR)',
  '(S//NF//CUI)',
  '(S//TK/SI)',
  '(TS//SI-XYZ-ABC)',
  '(TS//RSV-ABC-123)',
  '(TS////NF)',
  '(S//)',
  '(S // NF)',
  '(S// NF)',
  '(//JOINT S CAN GBR)',
  '(S//REL TO GBR)',
  '(S//REL TO USA)',
  '(S//FGI GBR USA)',
  '(S//DISPLAY ONLY IRQ, USA)',
  '(S//REL TO USA, ITALY)',
  '(S//REL TO USA, GBR, AUS)',
  '(S//REL TO USA, GBR, GBR)',
  '(S//REL TO USA GBR)',
  '(S//REL TO USA/GBR)',
  '(S//REL TO USA, AUS AND GBR)',
  '(S//DISPLAY ONLY)',
  '(TS//SI-ECI ABC)',
  '(S//SAR-BP/SAR-CD)',
  '(S//SAR-BP/SAR-CD/SAR-EF)',
  '(S//ACCM-FE)',
  '(CUI//SP-AG)',
  '(CUI//CTI)',
  '(CUI//HLTH/SP-PRVCY)',
  '(CUI//SP-TAX/SP-PRVCY)',
  '(S//NS)',
  '(S//DEU S)',
  '(S//JOINT S GBR USA)',
  '(//S)',
  '(//NATO TS)',
  '(//JOINT R GBR USA)',
  '(//JOINT S)',
  '(//JOINT S//REL TO USA, GBR)',
  '(//JOINT S CAN GBR USA//REL TO USA, CAN)',
  '(S//RSV)',
  '(S//HCS//NF)',
  '(S//FEDCON)',
  '(U//FOUO//SBU)',
  '(S//RD/TFNI//NF)',
  '(CUI//DRAFT)',
  '(CUI//LES)',
  '(SBU/N)',
];

/** The controls behind the level, the captions below it, and the mark of the second paragraph. */
const BANNERS: readonly (readonly [controls: string, captions: string, mark: string])[] = [
  ['', 'SIPDIS', '(C)'],
  ['', 'SIPDIS', '(C//NF)'],
  ['', 'NOFORN\nSIPDIS', '(C//NF)'],
  ['', 'NOFORNX\nSIPDIS', '(C//NF)'],
  ['', 'XNOFORN\nSIPDIS', '(C//NF)'],
  ['', 'ORCON\nNOFORN', '(C//OC/NF)'],
  ['', 'REL TO USA, FIN', '(C//REL TO USA, FIN)'],
  ['', 'RELTO USA, FIN', '(C//REL TO USA, FIN)'],
  ['', 'EXDIS\nSIPDIS', '(C//XD)'],
  ['', 'NODIS', '(C//ND)'],
  ['', 'LIMDIS', '(C//DS)'],
  ['//NOFORN', 'SIPDIS', '(C)'],
  ['//NOFORN', 'SIPDIS', '(C//NF)'],
  ['//NOFORN', 'NOFORN', '(C//NF)'],
  ['//NOFORN', 'SIPDIS', '(C//REL TO USA, FIN)'],
  ['//NOFORN', 'SIPDIS', '(C//SI//NF)'],
  ['//SI//NOFORN', 'SIPDIS', '(C//SI//NF)'],
  ['//NOFORN//SI', 'SIPDIS', '(C//SI//NF)'],
  ['/NOFORN', 'SIPDIS', '(C//NF)'],
  ['//NF', 'SIPDIS', '(C//NF)'],
  ['//NOFRON', 'SIPDIS', '(C//NF)'],
  ['//ORCON/NOFORN', 'SIPDIS', '(C//OC/NF)'],
  ['//NOFORN/ORCON', 'SIPDIS', '(C//OC/NF)'],
  ['//NOFORN/REL TO USA, FIN', 'SIPDIS', '(C//NF)'],
  ['//REL TO USA, FIN', 'SIPDIS', '(C//REL TO USA, FIN)'],
  ['//REL TO FIN, USA', 'SIPDIS', '(C//REL TO USA, FIN)'],
  ['//REL TO USA, FIN, NOR', 'SIPDIS', '(C//REL TO USA, FIN)'],
  ['//RD', 'SIPDIS', '(C//RD)'],
  ['//FGI GBR', 'SIPDIS', '(//GBR C)'],
  ['//XYZZY', 'SIPDIS', '(C)'],
  ['//NOFORN', 'SIPDIS', '(Q)'],
  ['//NOFORN', 'SIPDIS', ''],
  ['//NOFORN', 'SIPDIS', '(S//NF)'],
  ['//NOFORN', 'SIPDIS', '(SBU)'],
];

const paragraph = (mark: string): string =>
  `\n1. (U) The new city library opened.\n\n2. ${`${mark} The`.trim()} librarian rang a bicycle bell.\n`;

/** What is told and offered, a line for each finding. */
const tell = (text: string, practice: Practice, rules: readonly Rule[]): string =>
  findingsOf(text, { practice, rules })
    .map(({ rule, span, message, fixes }) => {
      const offers = fixes().map(({ kind, title }) => ` [${kind}: ${title}]`);
      return `\n    ${text.slice(span.start, span.end)} ${rule.name}: ${message}${offers.join('')}`;
    })
    .join('');

/** What is told by the books of each practice; those that tell the same are named together. */
function byPractice(name: string, text: string, rules: readonly Rule[]): readonly string[] {
  const told = new Map<string, Practice[]>();
  for (const practice of PRACTICES) {
    const what = tell(text, practice, rules);
    told.set(what, [...(told.get(what) ?? []), practice]);
  }
  if (told.size === 1) return [`${name}${tell(text, 'state', rules)}`];
  return [name, ...Array.from(told, ([what, by]) => `  ${by.join(', ')}:${what || ' nothing'}`)];
}

const RULES = paragraphsRules.filter(({ name }) =>
  /^portion-(?!mark-left-out|mark-misplaced|declassification)|^entire-text-mark/.test(name),
);

// One file for each rule about marks, reviewed: those that it tells of. After a change, read the
// difference before you take it over (npx vitest run test/rules/marks.test.ts -u).
describe.each(RULES.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  it('tells of the marks that its file holds', async () => {
    const told = MARKS.flatMap((mark) => {
      const lines = byPractice(mark, sampleTelegram({ text: paragraph(mark) }), [rule]);
      return lines.length === 1 && lines[0] === mark ? [] : lines;
    });
    const file = join(ROOT, 'test/rules/marks', `${name}.txt`);
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(file);
  });
});

// Reviewed: what is told of controls behind the level by the books of each practice. After
// a change, read the difference before you take it over (npx vitest run test/rules/marks.test.ts -u).
describe('controls behind the level', () => {
  it('are told of as their file holds', async () => {
    const told = BANNERS.flatMap(([controls, captions, mark]) => {
      const classification = `C O N F I D E N T I A L${controls} HELSINKI 001837`;
      const text = sampleTelegram({
        classification,
        captions: `\n${captions}\n`,
        text: paragraph(mark),
      });
      const name = [`level${controls}`, ...captions.split('\n'), `2. ${mark}`].join(' | ');
      return byPractice(name, text, classificationRules);
    });
    const file = join(ROOT, 'test/rules/marks/banner.txt');
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(file);
  });
});
