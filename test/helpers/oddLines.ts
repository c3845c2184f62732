import { MESSAGES, withLines } from './forms';

/** Lines that a slip may leave, each of them some lines, and the text that they stand in. */
export interface OddLines {
  readonly name: string;
  /** The text with lines put in. */
  readonly within: (lines: string) => string;
  /** The lines with which the text is as it should be. */
  readonly instead: string;
  readonly lines: readonly string[];
}

/** In one of the good messages, instead of one of its lines. */
function inMessage(
  name: string,
  message: keyof typeof MESSAGES,
  line: string,
  lines: readonly string[],
): OddLines {
  const within = (instead: string): string =>
    MESSAGES[message].startsWith(line)
      ? instead + MESSAGES[message].slice(line.length)
      : withLines({ kind: name, message, line }, instead);
  return { name, within, instead: line, lines };
}

/** In a text of their own, where the dots stand. */
function inText(name: string, text: string, lines: readonly string[]): OddLines {
  return { name, within: (instead) => text.replace('…', () => instead), instead: '', lines };
}

export const ODD_LINES: readonly OddLines[] = [
  inText(
    'top of 1975',
    `…
R 051100Z MAR 75
FM AMEMBASSY OSLO
TO SECSTATE WASHDC 236
UNCLAS OSLO 0240
E.O. 11652: N/A
TAGS: SCUL, NO
SUBJ: UMBRELLAS
1. RAIN FELL.
`,
    [
      ' DRAFTED BY EUR/PPD:JEXAMPLE\nAPPROVED BY X',
      '(ACTION EUR-25',
      '----\n- 033124',
      '------ 0331#2',
      '7 DRAFTED BY EUR/PPD:JEXAMPLE\nAPPROVED BY X',
      ':INFO OCT-01 ISO-00',
      ';------ 03312',
      'ACTION  EUR-25',
      'ACTION EUR-25',
      'CONFIDENTIAL\nCONFIDENTIAL',
      'CONFIDENTIAL\nPAGE 01        OSLO  00240  051100Z\n12\nACTION EUR-25\nINFO  OCT-01  ISO-00  /026 W\n---------------------     033124 CONFIDENTIAL\nPAGE 01        OSLO  00240  051100Z\n12\nACTION EUR-25\nINFO  OCT-01  ISO-00  /026 W\n---------------------     033124',
      'CONFIDENTIAL//',
      'DRAFTED BY EUR/PPD:JEXAMPLE\nAPPROVED BY X',
      'DRAFTED DRAFTED BY EUR/PPD:JEXAMPLE\nAPPROVED BY X',
      'PAGE 01\nOSLO 00240 051100Z',
      'Sheryl  P.  Walter  Declassified/Released\nACTION  EUR-25\n',
      'THE LIBRARY',
      'This record is a partial extract of the original.\n\nThe full text is not available.\n',
      'UNCLA\tSIFIED\nPP RUEHC',
      'UNCLASSIFIED\nPP RUEHC',
      'UNCLASSIFIED\nVZCZC YZ0008',
      'UNCLASSIFIED\nVZCZCXYZ0008',
      'UNCLASSIFIED(DE RUEHHE #1837 3541145',
    ],
  ),
  inMessage('start line', 'telegram', 'VZCZCXYZ0008', [
    '  VZCZ)CXYZ008',
    '  VZCZCXYZ008',
    'VZCZXYZ00x8',
    'XYZABCD0012',
  ]),
  inMessage('routing line', 'telegram', 'PP RUEHC RUEHNY', [
    'PO RUEHC 7 RUEHNY',
    'PP RUEH ',
    'PP RUEHC\n/UEHNY',
    'PP RUEHC RUEHNY',
    'PP RUEHC RUEHNY\nRUEHDL/AMEMBASSY',
    'PTTCZYUW RUEHHES1837 3541145-CCCC--RUEHC RUEHNY.',
    'PTTCZYUW RUEHHES1837 3541145-CCCC--RUEHx RUEHNY.',
    'RTTUZYUW #UEHHES0001 3541145-UUUU--RUEHC.',
    'RTTUZYUW RUEHHES0\n001 3541145-UUUU--RUEHC.',
    'XX RUEHC \n\nRUEHNY',
    'Y\t RUEHC RUEHNY\nRUEHDL QUEHAB RHEFABC',
    'YY RUEHC RUEHNY\nRUEHDL  QUEHAB RHEFABC',
    'the PP',
  ]),
  inMessage('origin line', 'telegram', 'DE RUEHHE #1837/01 3541145', [
    'DE DE RUEHHE #1837/01 3661145',
    'DE RUEHNY\n#1837/01 3541145',
    'DE RUEHNY# 1837/01 3541145',
    'RUEHHE #1837/01 3541145\nRUEHHE #1837/01 3541145',
  ]),
  inMessage('security line', 'telegram', 'ZNY CCCCC ZZH', [
    'ZNR\nUUUUU\nZUI\nRUENAAA0007\n3541145',
    'ZYN CCCCC \nZZH',
    'ZYN CCCCC ZZH\n\nXYZ 12',
  ]),
  inMessage('DTG line', 'telegram', 'P 201145Z DEC 06', [
    'OO 201145 DEC 06',
    'OO 20 DEC 06',
    '201145 DEC 2006',
    '  201145Z  DEC  06',
    '20114 DECEMBER 06',
    '201145Z-DEC 06',

    '201145Z SEPT 0\n6',
    'PRI 201145Z DEC 06\nand more',
  ]),
  inMessage('from line', 'telegram', 'FM AMEMBASSY HELSINKI', [
    'FM AMEMBASSY HELSINKI\nAMEMBASSY OSLO',
    'FM AMEMBASSY HELSINKI\nRUEHN7/AMEMBASSY OSLO',
    'FM AMEMBASSY HELSINKI\nRUEHNY/AMEMBASSY OSLO',
    'FMAMEMBASSY HELSINKI',
    'FN AMEMBASSY HELS\nINKI',
  ]),
  inMessage('to line', 'telegram', 'TO RUEHC/SECSTATE WASHDC PRIORITY 2008', [
    '  T O RUEHC/SECSTATE WASHDC',
    ' O SECSTATE WASHDC, AMEMBASSY DUBLIN; AMEMBASSY OSLO',
    'I NFO RUEHDL/AMEMBASSY DUBLIN',
    'TO  RUEHC/SECSTATE  WASHDC  INFO  RUEHDL/AMEMBASSY  DUBLIN',
    'TO ;SECSTATE WASHDC, AMEMBASSY DUBLIN; AMEMBASSY OSLO',
    'TO AMCONSUL BERGEN  AMCONSUL TROMSO',
    'TO AMEMBASSY OSLO AMEMBASSY DUBLIN INFO\t SECSTATE WASHDC',
    'TO RUEHC/ SECSTATE WASHDC',
    'TO RUEHC/SECSTATE WASHDC, RUEHDL/AMEMBASSY DUBLIN',
    'TO RUEHC/SECSTATE WASHDC,; RUEHDL/AMEMBASSY DUBLIN',
    'TO SECSTATE  ROUTINE  WASHDC',
    'TO ZEN / AMCONSUL BERGEN',
    'TO/RUEHC/SECSTATE WASHDC',
    'XMT RUEHDL/AMEMBASSY D\nUBLIN',
    'XMT,RUEHDL/AMEMBASSY DUBLIN',
  ]),
  inMessage('info line', 'telegram', 'INFO RUEHNY/AMEMBASSY OSLO PRIORITY 0549', [
    '/INFO RUEHNY/AMEMBASSY OSLO PRIORITY 0549',
    'INF\t RUEHNY/AMEMBASSY OSLO',
    'INF RUEHNY/AMEMBASSY OSLO',
    'INFO AMEMBASSY OSLO\nRMKS/LIBRARY',
    'INFO RUEHNY/AMEMBASSY OSLO\n RUEHDL /AMEMBASSY DUBLIN',
  ]),
  inMessage('break', 'telegram', 'BT', [
    'GR 123\nACCT ST-ABC',
    '  GR123\n  ACCT\tST-ABC',
    'GR 12345',
    'GR  12',
    'GR-12',
    'GR 1 2',
    'GR AB',
    'GR 12  ',
    'GR 12AB',
    'ACCT-ABC',
    'BT\nAMEMBASSY OSLO',
    'BT-BT',
    'GGR 123',
  ]),
  inText(
    'heading lines',
    `…
UNCLAS OSLO 000231
SUBJECT: X
1. Text.
`,
    [
      'P 201145Z DEC 06\nFM AMEMBASSY OSLO\nF M AMEMBASSY BERN\nTO SECSTATE WASHDC',
      'P 201145Z DEC 06\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\nUNCLS OSLO 000231',
      'PP RUEHC\nP  O 2O1145  DEC  06\nTO AMEMBASSY OSLO',
      'PP RUEHC\nP 2O1145Z DEC 06\nTO AMEMBASSY OSLO',
      'PP RUEHC\nP 2O1145Z DEC 06-\nTO AMEMBASSY OSLO',
      'PP RUEHC\nTP RUEHC/SECSTATE WASHDC',
      'PP RUEHC\nZXY CCCCC  ZZH\nP 201145Z DEC 06',
      'PP RUEHC\nZXY CCCCC ZZH X\nP 201145Z DEC 06',
      'TO SECSTATE WASHDC\nXYZABC0001',
      'VZCZCABC0001\nPP RUEHC\n UEHKB #1837 3541145\nP 201145Z DEC 06',
      'VZCZCABC0001\nPP RUEHC\nD  RUEHKB  #1837  3541145\nP 201145Z DEC 06',
      'VZCZCABC0001\nPP RUEHC\nRUEHKB #1837 3541145\nP 201145Z DEC 06',
      'VZCZCABC0001\nXX RUEHC RUEHNY ABC\nP 201145Z DEC 06',
    ],
  ),
  inText(
    'heading of 1975',
    `R 051100Z MAR 75
FM AMEMBASSY OSLO
TO SECSTATE WASHDC 236
…
UNCLAS OSLO 0240
E.O. 11652: N/A
TAGS: SCUL, NO
SUBJ: UMBRELLAS
1. RAIN FELL.
`,
    [
      'CONFIDENTIAL\n\nCONFIDExTIAL\n\nPAGE 02 OSLO 00240',
      'CONFIDENTIAL\nCONFIDENTIAL\nCONFIDENTIAL\nPAGE 02 OSLO 00240',
      'CORRECTED COPY',
    ],
  ),
  inText(
    'below the addresses',
    `R 201145Z DEC 06
FM AMEMBASSY OSLO
TO SECSTATE WASHDC
…`,
    [
      'BT\nSUBJCT: LIBRARY\n\n1. Text.\n',
      'BT\nTAGS: SCUL\nSUBJCT: LIBRARY\n\n1. Text.\n',
      'BT\nE.O. 12958: N/A\nSUBJCT: LIBRARY\n\n1. Text.\n',
      'BT\nSUBJECT: LIBRARY\nTAG: SCUL\n\n1. Text.\n',
      'CORRECTED COPY\n\nSIPDIS\nREF: OSLO 1\n\n1. Text.\n',
      'CORRECTED COPY\n\nSIPDIS\nTAGS: SCUL\nSUBJECT: X\n\n1. Text.\n',
      'CORRECTED COPY\nSUBJECT: X\n\n1. Text.\n',
      'UNCLAS\n\nSIPDIS\n\nNOFORN\n\nEXDIS\nUNCLAS OSLO 000231\n',
    ],
  ),
  inMessage(
    'classification line',
    'telegram',
    'C O N F I D E N T I A L SECTION 01 OF 02 HELSINKI 001837',
    [
      'SECRET FINAL  SECTION  OF  02 HELSINKI 1837',
      'SECRET FINAL-SECTION OF 02 HELSINKI 1837',
      'SECRET SECTION  1  OF  2 HELSINKI 1837',

      'UNCLAS EFTO7 HELSINKI 1837',
      'UNCLAS EFTOS HELSINKI 1837',
      'UNCLASEFTO HELSINKI 1837',
      'UNCLAS E  F  T  O/NOFORN HELSINKI 1837',
      'SBUX HELSINKI 1837',
      'S B U HELSINKI 1837',
      'S   E C R E T HELSINKI 1837',
      'S    E C R E T HELSINKI 1837',
      'SECRET\u2003HELSINKI 1837',
      'S\nE C R E T HELSINKI 1837',
      'SECRET SECTION 01 OF 02',
      'SECRET 06 HELSINKI',
      'SECRET HELSINKI 12345678',
      'C O N F I D E N T I A L//NOFORN HELSINKI 001837',
      'C O N F I D E N T I L SECTION 01 OF 02 HELSINKI 001837',
      'CONFIDENTIAL\nA\nB\nC\nD\nCONFIDENTIAL HELSINKI 1837',
      'CONFIDENTIAL HELSINKI 1837\nCONFIDENTIAL HELSINKI 1837',
      'LIMITED OFICIAL USE HELSINKI 00183:',
      'S\t3CRET HELSINKI 1837',
      'SECRET\nSECRET HELSINKI 001837',
      'SECRET // HELSINKI 1837',
      'SECRET REL TO USA  FIN HELSINKI 1837',
      'SECRET REL TO USA, FIN HELSINKI 1837',
      'SECRET REL TO USA,AFIN HELSINKI 1837',
      'SECRET RELTO USA HELSINKI 1837',
      'SECRET//NOFORN//X1 HELSINKI 183 7',
      'SECRET//NOFORN//X1 HELSINKI 1837  ',
      'SECRET//NOFORN//X1 HELSINKI1837',
      'SECRET//ORCON, NOFORN \tHELSINKI 1837',
      'SECRET//ORCON, NOFORN HELSINKI 1837',
      'SECRET//REL TO USA,FIN, NOR HELSINKI 1837',
      'TOP SECRT HELSINKI  001837',
      'Top Secret Helsinki 001837',
      'UNCLA,S E F T O HELSINKI 1837',
      'UNCLAS E F T O HELSINKI 1837',
      'UNCLAS SECTION 01 02 \tF 03 HELSINKI 1837',
      'UNCLASBAKU 001837',
      'UNCLSA THE NEW CITY LIBRARY OPENED WITH A LONG SEMINAR ON ROAD SAFETY AND ALL THAT BELONGS TO IT IN THE CITY OF HELSINKI 001837',
      'Unclas',
      'Unclassified Helsinki 001837',
      'Xtop secret helsinki 001837',
      'c o n f i d e n t i a l 12 001837',
      'secret helsinki 001837',
      'unclas section 01 of 02 helsinki (C)',
    ],
  ),
  inMessage('captions', 'telegram', 'SIPDIS', [
    'THE LIBRARY IS FOR READERS',
    'FOR  EUR',
    'DEPT FOR EUR\nMED CHANNEL',
    'DEPT FOR EUR\nPPD  ',
    'DEPT FOR EUR\n\nAND PPD',
    'C O R R E C T E D \nOPY',
    'DEPT FOR EUR\nAND PPD',
    'DEPT FOR EUR/\nPPD',
    'DEPT PASS',
    'FOR OFFICIAL USE ONLY',
    'ORCON\nRELTO USA, FIN\nNOFORN',
    'Oslo for Bergen',
    'Oslo pass to Bergen',
    'REL TO USA, FIN, NOR; SIPDIS',
    'REL TO USA,FIN',
    'REL: TO USA, FIN',
  ]),
  inMessage('E.O. line', 'telegram', 'E.O. 12958: DECL: 12/20/2016', [
    'W.O. 12958DECL: 12/20/2016',
    'W.O. 12958/A',
    'W.O. 12958N/A',
    '  E.O. 12958N/A',
    'E.O. ,12958: N/A',
    'E.O. 11652: ADS',
    'E.O. 12\n958: OADR',
    'E.O. 12065: GDS 1#/12/85 (EXAMPLE, JANE)',
    'E.O. 12065: GDS 11/12/85 (EXAMPLE, JANE)',
    'E.O. 12065: RDS 11/12/85',
    'E.O. 129)8: NA',
    'E.O. 12958(: DECL: 50X1-HUM',
    'E.O. 12958, AS AMENDED BY E.O 13292: DECL: 1.6 X1',
    'E.O. 12958, AS AMENDED BY E.O. 13292: DECL: 1.6 X1',
    'E.O. 12958, AS AMENDED BY E.O. 13292: DECL: 1.6X1',
    'E.O. 12958, AS AMENDED BY E.O.13292: DECL: 1.6 X1',
    'E.O. 12958, AS AMENDED BY EO. 13292: DECL: 1.6 X1',
    'E.O. 12958, AS AMENDED: DE\nCL: 25X1, 12/20/2031',
    'E.O. 12958,AS AMENDED: DECL: 25X1, 12/20/2031',
    'E.O. 12958: . DECL: 12/20/2016',
    'E.O. 12958: .DECL DECL: 12/20/2016',
    'E.O. 12958: D E C L : OADR',
    'E.O. 12958: D E C L: 12/20/2016',
    'E.O. 12958: DE\tCL: 02/30/2016',
    'E.O. 12958: DEC 20, 2016',
    'E.O. 12958: DECL: 12/\tO/2016',
    'E.O. 12958: DECL: 12/20/2016 TAGSx: PREL, SCUL',
    'E.O. 12958: DECL: 1234567890.123',
    'E.O. 12958: DECL: 2/0-DEC-2016',
    'E.O. 12958: DECL: 20-DEC-2016',
    'E.O. 12958: DECL: 25X1, 12/20(2066',
    'E.O. 12958: DECL: A/12',
    'E.O. 12958: DECL: DEC7EMBER 20, 2016',
    'E.O. 12958: DECL: E.O.12951',
    'E.O. 12958: DECL: THE YEAR 2016 OR SO',
    'E.O. 12958: DECL: X12',
    'E.O. 12958: DECL:/25X1-HUMAN, 12/20/2031',
    'E.O. 12958: DECLAS: 12/20/2016',
    'E.O. 12958: DECLASS,IFY ON: 12/20/2016',
    'E.O. 12958: DECLASSIFY\t ON: 12/20/2016',
    'E.O. 12958: M/A ',
    'E.O. 12958: N / A',
    'E.O. 12958: N/A TAGS: PREL, SCUL,\nFI',
    'E.O. 12958: X\t N/A',
    'E.O. 12958:D\tECL:12/20/2016',
    'E.O. 12958N/A',
    'E.O. 12985: DEC\n: 12/20/2016',
    'E.O.x12065: RDS-3 (EXAMPLE, JANE) OR-M',
    'E.O:. 12958, AS AMENDED BY 13292: N/A',
    'E.O;. 12958: DECL: 12/20/2016',
  ]),
  inMessage('TAGS line', 'telegram', 'TAGS: PREL, SCUL, FI', [
    'TAG: PREL',
    'TAGS',
    'TAGS P EL SCUL FI',
    'TAGS PREL SCUL FI',
    'TAGS- \tPREL, SCUL',
    'TAGS1 PREL SCUL',
    'TAGS: PREL, OVIP (EXAMPLE, JANE),\n(SAMPLE, ANN), FI',
    'TAGS: [PREL](http://x) FI',
    'TTAGS- PREL, SCUL',
    'TTAGS: PREL, SIPDIS, FI',
  ]),
  inMessage('subject line', 'telegram', 'SUBJECT: CITY LIBRARY OPENS WITH A SEMINAR', [
    'SSUBJ/ CITY LIBRARY',
    'SUBJECT:\n\nCI\nY LIBRARY',
    'SUBJECT: A\nB\nC\nD\nE\nF\nG',
    'SUBJECT: CITY LIBRARY\n\nOPENS\n\nSOON',
  ]),
  inMessage('reference line', 'telegram', 'REF: A. HELSINKI 1753', [
    'REF: A. J. SMITH LETTER',
    'REF: A. U.S. LETTER',
    'REF: A. a) HELSINKI 1753',
    'REF 06 HELSINKI 1753',
    'REF A. HELSINKI 1753',
    'REF.  : HELSINKI 1753',
    'REF. A. (C) 1753',
    'REF:\n\n(A) T.HE LETTER',
    'REF:\n\n(A) THE LETTER',
    'REF: A. A) HELSINKI 1753\n     B. B) B) OSLO 412',
    'REF: A. HELSINKI 1753\n\n     1,B. OSLO 412\n\n     C. DUBLIN',
    'REF: A. HELSINKI 1753\n\n     1B. OSLO 412\n\n     C. DUBLIN',
    'REF: A. HELSINKI 1753\n\n     D. OSLO 412',
    'REF: A. HELSINKI 1753\n     B. 06 O)LO 412',
    'REF: A.B. 12',
    'REF: a. HELSINKI 1 b. OSLO 412',
    'REF:A\nA. HELSINKI 1753\n\nB. OSLO 412',
    'REFERENCE: HELSINKI 1753',
    'REFERENCES: A. HELSINKI 1753',
    'RREFS: (A) 06 HELSINKI 1753 (NOTAL), (B) OSLO 412',
  ]),
  inMessage(
    'authority',
    'telegram',
    'Classified By: Ambassador Jane Example for reasons 1.4 (b) and (d).',
    [
      ' lassified By: Jane Example for reasons 1.4/b',
      '(SBU) Classified By: Jane Example',
      '(U)\t DERIVED FROM: A',
      '(U): DERIVED FROM: A',
      '(UU) DERIVED FROM: A',
      'CLASSI.FIED  BY JANE EXAMPLE. REASON 1.5 B, D',
      'Classifed By Jane Example',
      'Classified  By:  Jane  Example  for  reasons  1.4  (b)  an  d  (d)',
      'Classified /y: Classified By: Ambassador Jane Example for reasons 1.4 (b).',
      'Classified By: (Jane Example) for reason 14(b)',
      'Classified By: 3-301 (b)',
      'Classified By: 3-301(b)',
      'Classified By: Ambassador Jane Example\nDerived \nFrom: sources\nReason: 1.4 (b)',
      'Classified By: Ambassador Jane Example\nDerived Fromm: Multiple Sources',
      'Classified By: Ambassador Jane Example\nReason: 1.4 (b)\nDeclassify\n On: 20161221',
      'Classified By: Ambassador Jane Example for reasons 1,4 (b) a d (d).',
      'Classified By: Jane Example\n\nReasons: 1.4 (b)',
      'Classified By: Jane Example\n\nXfor reasons 1.4 (b)',
      'Classified By: Jane Example\n\nfor \treasons 1.4 (b)',
      'Classified By: Jane Example\n\nfor reason#s 1.4 (b)',
      'Classified By: Jane Example\n\nfor reasons 1.4 (b)',
      'Classified By: Jane Example for rea sons 1.4 (bd)',
      'Classified By: Jane Example for reasons 1(4 (b) and (d).',
      'Classified By: Jane Example for reasons 1.4 (4)',
      'Classified By: Jane Example for reasons 1.4 (44)',
      'Classified By: Jane Example for reasons 1.4 (b) a \nnd (d)',
      'Classified By: Jane Example for reasons 1.4 b \tthe bell',
      'Classified By: Jane Example for reasons 1.4. (b)',
      'Classified By: Jane Example for reasons,#1.4 (b)',
      'Classified By: Jane Example for reasons,1.4 (b)',
      'Classified By: Jane Example for reasons:   and d',
      'Classified By: Jane Example, for the \nfollowing reasons: 1.4 (b)',
      'Classified By: Jane Example, for the following\n reasons: 1.4 (b)',
      'Classified By: Room 3.12 Jane Example',
      'Classified: By: Jane Example DECL ON: 20161220',
      'DECL ON: 12/20/2)016',
      'Derived From: A Library Reason(: 1.4 (b) Declassify On: 20161220',
      'Derived From: A Library Reason: 1.4 (b) Declassify\t On: 20161220',
      'Reason: 1.4 (b) Derived \tFrom: A Library',
      'Reason: 1.4 (b) Derived From-: A Library',
      'Reason: 1.4 (b) Derived From: A Library',
    ],
  ),
  inText(
    'text header',
    `UNCLAS OSLO 000231
E.O. 12958: N/A
TAGS: SCUL
…

1. Text.
`,
    [
      'SUBJECT: X\nREF: A. A)',
      'SUBJECT: X\nREF: A. OSLO 1 AND 2 A)',
      'SUBJECT:\nREF: OSLO 1',
      'SUBJECT: \n\nREF: OSLO 1',
      'SUBJECT: (U)\nREF: OSLO 1',
      'REFTEL OSLO 12\nSUBJECT: X',
      'SUBJECT: X\nClassified By: A DECL ON: 1 DECL ON: 2 DECL ON: 3 DECL ON: 4 DECL ON: 5 DECL ON: 6 DECL ON: 7',
      'SUBJECT: X\nDerived From: A DECL ON: 20161220',
      'SUBJECT: X\nREF: \n\nA. LIBRARY',
      'SUBJECT: X\nREF: A:. OSLO 1\n\nB. LIBRARY 2 AND',
      'SUBJECT: X\nREF: OSLO 1\n\nREFTEL OSLO 12',
      'SUBJECT: X\nREF: OSLO: 1\n\nA. 7LIBRARY',
      'SUBJECT: X\nReason: 1.4 (b) DECL ON: 20161220',
      'SUBJECT: X\nReason: 1.4 (b) DECLASSIFY  ON: 20161220',
    ],
  ),
  inMessage(
    'paragraph',
    'telegram',
    '1. (U) The new city library opened with a seminar on road safety.',
    [
      '1. The library.\n1990 saw 2 (C) halls.',
      '1. The library.\n1990-2 (C) halls.',
      '1. The library.\n12  (C) It opened.',
      '1. The library.\n12   (C) It opened.',
      '1. The library.\n(see 2.5 and (C) 2. It opened.',
      '1. The library.\n(x)(C) 2. It opened.',
      '1. The library.\n(C) 12. It opened.',
      '(C)1. The library.\n(C)1. The library.',
      '(TS/NF) 1. The library.\n(TS/NF) 1. The library.',
      '-------\n\nSUMMARY',
      '-------\nSUMMARY\n-------\n1. The library.',
      '1.  The  library.\nCONFIDENTIAL  SECTION  02  OF  02  HELSINKI  1837\nIt  opened.',
      '1. (A//BCD/EFG, HI) The library.',
      '1. (AB/CD//EF) The library.',
      '1. (AB/CDx) The library.',
      '1. (ABCD/EF) The library.',
      '1. (C - ENTIRE TEXTT) The new city library opened.',
      '1. (C/NF The new city library opened.',
      '1. (S/NF The library.',
      '1. C - ENTIRE TEXT. The library.',
      '1. C/NF) The new city library opened.',
      '1. LOU-ENTIRE TEXT. The library.',
      '1. S/NF) The library.',
      '1. The library\n----\nA bell',
      '1. The library.\n         (C) 2. It opened.',
      '1. The library.\n         2 (C) It opened.',
      '1. The library.\n        (C) 2. It opened.',
      '1. The library.\n       7 (C) 2. It opened.',
      '1. The library.\n(C) 12. It opened.',
      '1. The library.\n2  (C) It opened.',
      '1. The library.\nCLASSIFICATION: SECRET\nIt opened.',
      '1. The library.\nCONFIDENTIAL\n\nC/NFIDENTIAL\nPAGE 02 HELSINKI 1837\nIt opened.',
      '1. The library.\nCONFIDENTIAL\n\nCONFIDENTIAL\nPAGE 02 HELSINKI 1837\nIt opened.',
      '1. The library.\nCONFIDENTIAL\nCONFIDENTIAL\nCONFIDENTIAL\nPAGE 02 HELSINKI 1837',
      '1. The library.\nPAGE 02\nHELSIN,KI 01837\nIt opened.',
      '1. The library.\nPAGE 02\nHELSINKI 01837\nIt opened.',
      '1. The library.\nPAGE 02 HELSI\nKI 1837\nIt opened.',
      '1. The library.\nSECRET HELSINKI 1837\nIt opened.',
      '1. The library.\nSee (C) 1. It opened.',
      '1. The library.\nXCLASSIFICATION: SECRET\nIt opened.',
      '12 (S/NF) The library.\n12 (S/NF) The library.',
      'HELSINKI 00001837  002 OF 002                                                                       ',
      'th\n bell\n----\n1. x',
      '¶ 1. (U) The library.\n¶ 1. (U) The library.',
    ],
  ),
  inMessage('rule of dashes', 'telegram', '--------', ['-(-------']),
  inMessage('page line', 'telegram', 'HELSINKI 00001837  002 OF 002', [
    ' PAGE 02\nHELSINKI 001837',
    'CLASSIFICATIONN: CONFIDENTIAL',
    'CONFIDENTIAL',
    'H:LSINKI 00001837  002 OF 002',
    'PAGE 02\nHELSINKI 0018 7',
    'PAGE 02\nHELSINKI 001837 PAGE 02\nHELSINKI 001837',
    'PAGE 02 \nELSINKI 01837',
    'PAGE 02 X\n\nCONFIDENTIAL',
    'SECRET // REL TO USA, FIN',
    'SECRET NOFORN',
    'SECRET//NOFORN',
  ]),
  inMessage('signature', 'telegram', 'EXAMPLE', [
    'EXAMPLE\n\nCONFIDENTIAL',
    'EXAMPLE\nPAGE 03 HELSINKI 1837',
    'EXAMPLE\nThis record is a partial extract of it.',
    'The end\nExample',
    'The end. \nExample',
  ]),
  inText(
    'end of a text',
    `UNCLAS OSLO 000231
SUBJECT: X

1. Text.

…`,
    [
      '----\n\n----',
      'It rang.\nthe bell\n----\nIt was heard.\n',
      'It rang. Then\nSample\n',
      'MARGARET P. GRAFELD DECLASSIFIED\n',
      'PAGE 02 OSLO 00231\nCONFIDENTIAL\nIt was heard.\n',
      'SAMPLE\nBT\nA NOTE\n',
      'Summary\n-------\nClassified By: Jane Example\n\nIt was heard.\n',
      'Summary\n-------\nClassified By: Jane Example\nfor reasons 1.4 (b)\n1. The library.\n',
    ],
  ),
  inText('short texts', '…', [
    '  MSGID/GENADMIN//\n',
    'ALCOAST 012/06\nText',
    'BT\nLIBRARY\n',
    'Captions: A\nReference: B\n',
    'Classified By: X\n\nThe reasons 1.4 (b)\n1. Text\n',
    'Classified By: X\n\nfor  reasons 1.4 (b)\n1. Text\n',
    'Classified By: X\n\nfor reason 1.4 (b)',
    'Classified By: X\n\nforreasons 1.4 (b)\n1. Text\n',
    'Date: X\nFrom: Y\nTo: Z\nSubject: Q\n',
    'E.O. 12958: N/A\nSUBJCT: LIBRARY\n\n1. Text.\n',
    'E.O. 12958: N/A\nTAGS: PREL\n UBJECT: X\nREF: A. OSLO 12\n\n1. Text.\n\n2. More.\n',
    'E.O. 12958: N/A\nUNCLAS OSLO 12\nSUBJECT: X\n\n1. Text.\n',
    'E.O.: 13526\nInfo: X\nPass Line: Y\n',
    'From: Y\nTo: X\nTAGS: PREL\n1. Text.\n',
    'MRN: 17 OSLO 12\nDTG: 250150Z SEP 17\n',
    'MRN: 26 OSLO 240 Date/DTG: :ar 05, 2026 / 051100Z MAR 26 From: AMEMBASSY OSLO Subject: Rain 1. It rained. 2. It stopped.\n',
    'MRN: 26 OSLO 240 Date/DTG: Mar 05, 2026 / 051100Z MAR 26\n From: AMEMBASSY OSLO Subject: Rain 1. It rained. 2. It stopped.\n',
    'MRN: 26 OSLO 240 From: AMEMBASSY OSLO Action: X\n',
    'MRN: 26 OSLO 240 From: AMEMBASSY OSLO Subject: Rain 1. It rained. 2. It stopped. 3. It rained. 4. It stopped. 5. It rained. 6. It stopped. 7. It rained. 8. It stopped. 9. It rained. 10. It stopped. 11. The end.\n',
    'Note MRN: 26 OSLO 240 From: AMEMBASSY OSLO Subject: Rain 1. It rained 2. and stopped. Signature: X\n',
    'SIPDIS\n1. E.O. 12958\nE.O. 12958: N/A\n',
    'SSIC 01000\n',
    'SSIC 1000\n',
    'Subject: Rain MRN: 26 OSLO 240 From: AMEMBASSY OSLO 1. It rained.\nMore',
    'TAGS: PREL\nSubject: X\nReference: Y\nOrigin: Z\n',
    'TAGS: SCUL\nSUBJCT: LIBRARY\n\n1. Text.\n',
    'UNCLAS //N01000//\n',
    'UNCLAS OSLO 12\n,SUBJECT: X\nREFS IN THE PARK: OLD\n\n1. Text.\n',
    'UNCLAS OSLO 12\nTAGS: PREL\nREF: OSLO 11\nSUBJECT:/X\n\nText.\n',
    'UNCLAS OSLO 12\nUBJECT: X\nREF: OSLO 11\nClassified By: A\nText without a number.\n',
    'UNCLASSIFIED MRN: 26 OSLO 240 From: AMEMBASSY OSLO Subject: Rain 1.\t It rained. 3. Again. 2. It stopped.\n',
    'UNCLASSIFIED MRN: 26 OSLO 240 From: AMEMBASSY OSLO Subject: Rain 1. It rained. 3. Again( 2. It stopped.\n',
    'UNCLASSIFIED MRN: 26 OSLO 240 From: AMEMBASSY OSLO Subject: Rain 1. It rained. 3. Again. 2. It stopped.\n',
    'VZCZCABC0001\nREF: A. OSLO 1\nNNNN\nVZCZCABC0002\nB. OSLO 2\n',
  ]),
  inMessage('labelled number', 'labelled', 'MRN: 17 HELSINKI 1837', [
    'MNR: 17 HELSINKI 1#837',
    'MRN ;17 HELSINKI 1837',
    'MRN: 17 HELSINKI 1837',
    "MRN: 17 ST. JOHN'S 1837",
    'MxR: 17 HELSINKI 1837',
  ]),
  inMessage('labelled date', 'labelled', 'Date/DTG: Sep 25, 2017 / 250150Z SEP 17', [
    'Date/DTG: Sep 24, 2017 / 250150Z SEP \n7',
  ]),
  inMessage(
    'labelled info',
    'labelled',
    'Info: OSLO, AMEMBASSY ROUTINE ; DUBLIN, AMEMBASSY ROUTINE',
    [
      '\nnfo: OSLO, AMCONSUL ROUTINE',
      'In7o: OSLO, AMCONSUL ROUTINE',
      'Inf:: SOME POSTS COLLECTIVE NIACT IMMEDIATE',
    ],
  ),
  inText(
    'labelled fields',
    `UNCLASSIFIED
SBU

MRN: 26 OSLO 240
Date/DTG: Mar 05, 2026 / 051100Z MAR 26
From: AMEMBASSY OSLO
Action: WASHDC, SECSTATE ROUTINE
…

1. (SBU) Rain fell.

2. (SBU) It stopped.

Signature: Sample

Drafted By: OSLO: A. Sample
UNCLASSIFIED
`,
    [
      'Reasn: 1.4 (b)\nSubject: X',

      '.O.: ABCDE\nSubject: X',
      'Captions: REL TO USA, FIN',
      '  Captions: SIPDIS\nSubject: X',
      '  Pass Line: EUR\nSubject: X',
      'Caption: SIPDIS\nSubject: X',
      '        Dissemination Rule : X\nSubject: X',
      'Approved By: X\nCleared By\t: Y\nReleased By: Z\nAttachments: a.pdf',
      'Approved By: X\nCleared By: Y\nReleased By: Z\nAttachments: a.pdf',
      'CClassification: SBU\nSubject: X',
      'Classification: SBU\nSubject: X',
      'Date: 2026-03-05\nSubject: X',
      'Date: 3/12/2026\nSubject: X',
      'Date: 5 Mar\nch 2026 / 051100Z MAR 26\nSubject: X',
      'Date: 5 March 2026 / 051100Z MAR 26\nSubject: X',
      'Date: 55 March 2026 / 051100Z MAR 26\nSubject: X',
      'Date: Mar. 5,2026\nSubject: X',
      'Date:73/5/2026\nSubject: X',
      'Dissemination Rule: Archive Copy\nSubject: X',
      'E,O. 13526 \nSubject: X',
      'E.0.: 13526\nSubject: X',
      'E.O,  13526\nSubject: X',
      'E.O.:13526\nE.0.: 13526\nSubject: X',
      'EO: 13526\nSubject: X',
      'MNR: 26 OSLO 240\nSubject: X',
      'Pass Lin: ECA\nSubject: X',
      'Precedence: ROUTINE\nSubject: X',
      'Ref: A\nSubject: X',
      'Reference: A. OSLO 1\n\nB. OSLO 2\nSubject: X',
      'References: A\nSubject: X',
      'Refs: 26 OSLO 231\nSubject: X',
      'Subject\n All Umbrellas',
      'Subject: X\n;eason 1.4 (b)',
      'Subject: X\nClasified By: A\nDervied From: B\nDeclasify On: 20270925',
      'Subject: X\nReason: 1.4 (b)\nReasn: 1.4 (b)',
      'TASG: SCUL\nSubject: X',
    ],
  ),
  inMessage('labelled reason', 'labelled', 'Reason: 1.4 (b)', ['Reason: 1,.4 (b), (d)']),
  inMessage('labelled declassification', 'labelled', 'Declassify On: 20270925', [
    'Declassify On: 202709-26',
    'Declassify On:/N/A',
  ]),
  inText(
    'labelled end',
    `MRN: 26 OSLO 240
From: AMEMBASSY OSLO
…`,
    [
      'Subject: X\n\n1. Text\n\nCLASSIFICATION: SBU\nSIGNATURE: Y\n',
      'Subject: X\n\n1. Text\n\nClassification: SBU\n',
    ],
  ),
  inText(
    'record top',
    `…
FM CNO WASHINGTON DC
TO NAVADMIN
BT
UNCLAS //N01000//
MSGID/GENADMIN/CNO//
SUBJ/LIBRARY HOURS//
RMKS/1.  THE LIBRARY OPENED.//
BT
`,
    [
      'ADMINISTRATIVE MESSAGE\nROUTIN\nER 031614Z JAN 06',
      'RTTUZYUW RUEHHES0001 3541145-UUUU--RUEHC.\nZ/NR UUUUU\nR 031614Z JAN 06',
      'RTTUZYUW RUEHHES0001 3541145-UUUU--RUEHC.\nZN  UUUUU\nR 031614Z JAN 06',
      'UNCLASSIFIED//\n\nA\n\nB\nC\nD\nE\nR 031614Z JAN 06',
      'UNCLASSIFIED//\nA\nB\nC\nD\nE\nF\nR 031614Z JAN 06',
      'UNCLASSIFIED//\nMSGID/X//\nR 031614Z JAN 06',
    ],
  ),
  inText(
    'record heading',
    `R 031614Z JAN 06
FM CNO WASHINGTON DC
TO NAVADMIN
…
MSGID/GENADMIN/CNO//
SUBJ/X//
RMKS/1. Y.//
`,
    ['  PASS TO OFFICE', 'INFO PASS TO OFFICE', 'PASS TO OFFICE CODES:', 'TAGS: PREL'],
  ),
  inMessage('record classification', 'record', 'UNCLAS //N01000//', [
    'CLASSIFICATION: UNCLASSIFIED//',
  ]),
  inMessage('record subject', 'record', 'SUBJ/LIBRARY HOURS//', ['7SUBJ LIBRARY HOURS//']),
  inMessage('record reference', 'record', 'REF/A/DOC/BASE LIBRARY/12DEC05//', [
    'AREFA/DOC/BASE LIBRARY/12DEC05//',
    'REFA/DOC/BASE LIBRARY/12DEC05//',
    'RUEHABCDE/A/DOC/BASE LIBRARY/12DEC05//\nREF/B/DOC/BASE/13DEC05//',
  ]),
  inText(
    'sets',
    `R 031614Z JAN 06
FM CNO WASHINGTON DC
TO NAVADMIN
BT
UNCLAS //N01000//
NAVADMIN 001/06
MSGID/GENADMIN/CNO WASHINGTON DC/N1/JAN//
…
RMKS/1.  THE LIBRARY OPENED.
2.  IT STAYS OPEN.//
BT
#0001
`,
    [
      'THE LIBRARY PASS TO READERS',
      'WHO TO ASK',
      '\tRMKS//1. A BOOK',
      '                         POCC/A//',
      ' RMKS 1. A BOOK',
      '.MPN/REF A IS\nPOC/A. SAMPLE//',
      '7RMKS1. A BOOK',
      'ALNAV /12/06',
      'ALNAV 12/06/',
      'ALNAV 12/06// X',
      'AMPN RE/ A/ IS A BOOK//',
      'AMPN/REF A IS\nNAVADMIN 002/06.//',
      'DERIVED FROM: X',
      'LOC/OSLO//',
      'NARR/A\nPAGE 02 X\n\n\nB.//',
      'PAGE 02 RUEWMCS0001 UNCLAS',
      'PCO/A//',
      'R EF/A/DOC/X//',
      'REASON: 1.4 (B)',
      'RMKS/',
      'RMKS//(1. A BOOK',
      'RMKS1. A BOOK',
      'SUBJ/X// \nPO.C/Y//',
      'SUBJECTS/X//;',
    ],
  ),
  inMessage('record remarks', 'record', 'RMKS/1.  THE BASE LIBRARY STAYS OPEN UNTIL EIGHT.', [
    '7 RMKS/1.  THE LIBRARY:\nA. OPENS\nB. CLOSES.',
    'RMKS\t/1.  THE LIBRARY\nDECL/X//\n3. MORE',
    'RMKS/1.\n\nTHE\nLIBRARY:\nAA.\nOPENS\nAB.\nCLOSES.',
    'RMKS/1.  THE LIBRARY:\n(1) OPENS\n(AB) CLOSES.',
    'RMKS/1.  THE LIBRARY:\n1.7. OPENS\n1.B.1. CLOSES.',
    'RMKS/1.  THE LIBRARY:\nA. OPENS\nB.\nCLOSES.',
    'RMKS/1.  THE LIBRARY:\nA. OPENS\nB. CLOSES.',
    'RMKS/1.  THE LIBRARY:\nAA. OPENS\nAB. CLOSES.',
    'RMKS71.  THE BASE LIBRARY STAYS OPEN UNTIL EIGHT.',
  ]),
  inText(
    'record end',
    `R 031614Z JAN 06
FM CNO WASHINGTON DC
TO NAVADMIN
BT
UNCLAS //N01000//
MSGID/GENADMIN/CNO//
…`,
    ['                         xRMKS/1. X', 'GENTEXT/REMARKS///1. X'],
  ),
];
