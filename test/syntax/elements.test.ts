import { describe, expect, test } from 'vitest';
import type { NodeKind } from '../../server/src/syntax/tree';
import { leavesOf } from '../helpers/leaves';

/** One line of an element, in a message that lets it be recognised, and the leaves it is cut into. */
type Row = readonly [line: string, leaves: string];

function table(kind: NodeKind, frame: (line: string) => string, rows: readonly Row[]): void {
  describe(kind, () => {
    test.each(rows)('%j', (line, leaves) => {
      expect(leavesOf(frame(line), kind)).toBe(leaves);
    });
  });
}

const alone = (line: string): string => `${line}\n`;
const inHeading = (line: string): string =>
  `R 201145Z DEC 06\nFM AMEMBASSY BAKU\nTO RUEHC/SECSTATE WASHDC\n${line}\nUNCLAS BAKU 000123\n`;
const inText = (line: string): string =>
  `UNCLAS BAKU 000123\n\nE.O. 12958: N/A\n${line}\n\n1. Text.\n`;

table('start-line', alone, [
  ['VZCZCXYZ0008', 'keyword(VZCZC) station(XYZ) serial(0008)'],
  ['VZCZCBKO027 ZOV', 'keyword(VZCZC) station(BKO) serial(027) signal(ZOV)'],
  ['VZCZCXY 0008', 'keyword(VZCZC) unknown(XY) unknown(0008)'],
]);

table('routing-line', alone, [
  ['PP RUEHWEB', 'precedence(PP) routing-indicator(RUEHWEB)'],
  [
    'OO RUEHC RUEHNO\nRUEHAK RUEHBUL',
    'precedence(OO) routing-indicator(RUEHC) routing-indicator(RUEHNO) routing-indicator(RUEHAK) routing-indicator(RUEHBUL)',
  ],
  ['PP RUEHWEB RUE1', 'precedence(PP) routing-indicator(RUEHWEB) unknown(RUE1)'],
]);

table('janap-line', alone, [
  [
    'RTTUZYUW RUWMCSS0001 3641921-UUUU--RUCRNAD.',
    'precedence(R) text(TTUZYUW) routing-indicator(RUWMCSS) serial(0001) filing-time(3641921) separator(-) security-letters(UUUU) separator(--) routing-indicator(RUCRNAD) separator(.)',
  ],
]);

table('origin-line', alone, [
  [
    'DE RUEHKB #1837 3541145',
    'keyword(DE) routing-indicator(RUEHKB) separator(#) serial(1837) filing-time(3541145)',
  ],
  [
    'DE RUEHKB #1837/01 20/1145Z',
    'keyword(DE) routing-indicator(RUEHKB) separator(#) serial(1837) section-suffix(/01) filing-time(20/1145Z)',
  ],
  ['DE RUEHKB 107A 354x', 'keyword(DE) routing-indicator(RUEHKB) serial(107A) unknown(354x)'],
]);

table('security-line', alone, [
  ['ZNY CCCCC ZZH', 'keyword(ZNY) security-letters(CCCCC) signal(ZZH)'],
  ['ZNY SSSSS/BBBBB', 'keyword(ZNY) security-letters(SSSSS/BBBBB)'],
  [
    'ZNR UUUUU ZUI RUENAAA0007 0031614',
    'keyword(ZNR) security-letters(UUUUU) signal(ZUI) text(RUENAAA0007) text(0031614)',
  ],
]);

table('dtg-line', alone, [
  ['P 201145Z DEC 06', 'precedence(P) dtg-digits(201145) dtg-zone(Z) dtg-month(DEC) dtg-year(06)'],
  [
    'O P 201145Z DEC 2006 ZEX',
    'precedence(O) precedence(P) dtg-digits(201145) dtg-zone(Z) dtg-month(DEC) dtg-year(2006) signal(ZEX)',
  ],
  ['201145Z SEPT 06', 'dtg-digits(201145) dtg-zone(Z) dtg-month(SEPT) dtg-year(06)'],
  [
    'P 2623022 APR 00 .',
    'precedence(P) dtg-digits(2623022) dtg-month(APR) dtg-year(00) unknown(.)',
  ],
  ['R 141812 MAR 20', 'precedence(R) dtg-digits(141812) dtg-month(MAR) dtg-year(20)'],
]);

table('info-line', inHeading, [
  [
    'INFO RUEHNO/USMISSION USNATO PRIORITY 0549',
    'keyword(INFO) routing-indicator(RUEHNO) separator(/) plad(USMISSION USNATO) precedence(PRIORITY) continuity-number(0549)',
  ],
  [
    'INFO RUEHAK/AMEMBASSY ANKARA 1234',
    'keyword(INFO) routing-indicator(RUEHAK) separator(/) plad(AMEMBASSY ANKARA) continuity-number(1234)',
  ],
  ['INFO AIG 1234', 'keyword(INFO) plad(AIG 1234)'],
  [
    'INFO SECDEF WASHDC//USDP:ISA// PRIORITY',
    'keyword(INFO) plad(SECDEF WASHDC) office(//USDP:ISA//) precedence(PRIORITY)',
  ],
  ['INFO ZEN/PRISTINA POUCH', 'keyword(INFO) signal(ZEN) separator(/) plad(PRISTINA POUCH)'],
  [
    'INFO AMEMBASSY VIENNA NIACT IMMEDIATE',
    'keyword(INFO) plad(AMEMBASSY VIENNA) precedence(NIACT IMMEDIATE)',
  ],
]);

table('classification-line', alone, [
  [
    'C O N F I D E N T I A L BAKU 001837',
    'level(C O N F I D E N T I A L) station(BAKU) serial(001837)',
  ],
  [
    'S E C R E T SECTION 01 OF 03 TEL AVIV 000862',
    'level(S E C R E T) section(SECTION 01 OF 03) station(TEL AVIV) serial(000862)',
  ],
  ['UNCLAS E F T O LONDON 002622', 'level(UNCLAS E F T O) station(LONDON) serial(002622)'],
  [
    'C O N F I D E N T I A L 75 LIBREVILLE 1895',
    'level(C O N F I D E N T I A L) dtg-year(75) station(LIBREVILLE) serial(1895)',
  ],
  [
    'SECRET//NOFORN BAKU 000001',
    'level(SECRET) separator(//) control(NOFORN) station(BAKU) serial(000001)',
  ],
]);

table('eo-line', (line) => `UNCLAS BAKU 000123\n\n${line}\nTAGS: PGOV\n`, [
  [
    'E.O. 12958: DECL: 12/20/2016',
    'keyword(E.O.) order(12958) separator(:) keyword(DECL:) date(12/20/2016)',
  ],
  ['EO 12958 DECL: 6/30/08', 'keyword(EO) order(12958) keyword(DECL:) date(6/30/08)'],
  ['E.O. 12958N/A', 'keyword(E.O.) order(12958) exemption(N/A)'],
  ['E.O. 11652: XGDS-2', 'keyword(E.O.) order(11652) separator(:) exemption(XGDS-2)'],
  [
    'E.O. 12065: GDS 11/12/85 (WRIGHT, ANN)',
    'keyword(E.O.) order(12065) separator(:) exemption(GDS) date(11/12/85) name((WRIGHT, ANN))',
  ],
  [
    'E.O. 12958: DECL: 25X1-HUMAN',
    'keyword(E.O.) order(12958) separator(:) keyword(DECL:) exemption(25X1-HUMAN)',
  ],
  [
    'E.O. 12958: DECL: CLOSURE OF THE FAIR',
    'keyword(E.O.) order(12958) separator(:) keyword(DECL:) text(CLOSURE) text(OF) text(THE) text(FAIR)',
  ],
]);

table('tags-line', inText, [
  ['TAGS: PGOV, PREL AJ', 'keyword(TAGS:) tag(PGOV) separator(,) tag(PREL) tag(AJ)'],
  [
    'TAGS: [PGOV](#) [AJ](#)',
    'keyword(TAGS:) residue([) tag(PGOV) residue(](#)) residue([) tag(AJ) residue(](#))',
  ],
  ['TAGS: OVIP (HOPPER, GRACE M)', 'keyword(TAGS:) tag(OVIP) name((HOPPER, GRACE M))'],
  [
    'TAGS: PGOV, PREL,\nAJ, KDEM',
    'keyword(TAGS:) tag(PGOV) separator(,) tag(PREL) separator(,) tag(AJ) separator(,) tag(KDEM)',
  ],
]);

table('subject-line', inText, [
  ['SUBJECT: (C) A LIBRARY OPENS', 'keyword(SUBJECT:) mark((C)) text(A LIBRARY OPENS)'],
  ['SUBJ: A LIBRARY\nOPENS ITS DOORS', 'keyword(SUBJ:) text(A LIBRARY\nOPENS ITS DOORS)'],
]);

const withReference = (line: string): string =>
  `UNCLAS BAKU 000123\n\nE.O. 12958: N/A\nTAGS: PGOV\nSUBJECT: X\n\n${line}\n\n1. Text.\n`;

table('reference-line', withReference, [
  ['REF: BAKU 01753', 'keyword(REF:) reference(BAKU) reference(01753)'],
  [
    'REF: A. BAKU 17 B. 06 STATE 5',
    'keyword(REF:) reference-letter(A.) reference(BAKU) reference(17) reference-letter(B.) reference(06) reference(STATE) reference(5)',
  ],
  [
    'REFS: (A) PARIS 1; (B) ROME 2',
    'keyword(REFS:) reference-letter((A)) reference(PARIS) reference(1) separator(;) reference-letter((B)) reference(ROME) reference(2)',
  ],
  [
    'REF: A. A) BAKU 3\n     1B. NICE 4',
    'keyword(REF:) reference-letter(A.) residue(A)) reference(BAKU) reference(3) reference-letter(1B.) reference(NICE) reference(4)',
  ],
  [
    'REF: A. J. SMITH LETTER',
    'keyword(REF:) reference-letter(A.) reference(J.) reference(SMITH) reference(LETTER)',
  ],
  [
    'REF: LETTER FROM J. SMITH',
    'keyword(REF:) reference(LETTER) reference(FROM) reference(J.) reference(SMITH)',
  ],
]);

const withAuthority = (line: string): string =>
  `C O N F I D E N T I A L BAKU 000123\n\nE.O. 12958: DECL: 12/20/2016\nTAGS: PGOV\nSUBJECT: X\n\n${line}\n\n1. (C) Text.\n`;

table('classified-by', withAuthority, [
  [
    'Classified By: Ann Wright for reasons 1.4 (b) and (d).',
    'keyword(Classified By:) text(Ann) text(Wright) keyword(for reasons) reason-section(1.4) separator(() reason-letter(b) separator()) separator(and) separator(() reason-letter(d) separator()) separator(.)',
  ],
  [
    'Classified By: DCM Ann Wright\nReason 1.4 b,d',
    'keyword(Classified By:) text(DCM) text(Ann) text(Wright) keyword(Reason) reason-section(1.4) reason-letter(b) separator(,) reason-letter(d)',
  ],
]);

const withParagraph = (line: string): string =>
  `C O N F I D E N T I A L BAKU 000123\n\nSUBJECT: X\n\n${line}\n`;

table('paragraph', withParagraph, [
  ['1. (C) Text.', 'number(1.) mark((C)) text(Text.)'],
  ['¶1. (S//NF) Text.', 'residue(¶) number(1.) mark((S//NF)) text(Text.)'],
  ['1.(C) Text.', 'number(1.) mark((C)) text(Text.)'],
  ['1) [C] Text.', 'number(1)) mark([C]) text(Text.)'],
  ['1. (C Text.', 'number(1.) mark((C) text(Text.)'],
  ['1. (Note: no mark.)', 'number(1.) text((Note: no mark.))'],
  ['(C) 1. Text.', 'mark((C)) number(1.) text(Text.)'],
  ['1. (C - ENTIRE TEXT) Text.', 'number(1.) mark((C - ENTIRE TEXT)) text(Text.)'],
]);
