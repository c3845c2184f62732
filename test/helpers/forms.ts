/** Good messages of each layout, which give a line its place. */
export const MESSAGES = {
  telegram: `VZCZCXYZ0008
PP RUEHC RUEHNY
DE RUEHHE #1837/01 3541145
ZNY CCCCC ZZH
P 201145Z DEC 06
FM AMEMBASSY HELSINKI
TO RUEHC/SECSTATE WASHDC PRIORITY 2008
INFO RUEHNY/AMEMBASSY OSLO PRIORITY 0549
BT
C O N F I D E N T I A L SECTION 01 OF 02 HELSINKI 001837

SIPDIS

DEPT FOR EUR/PPD

E.O. 12958: DECL: 12/20/2016
TAGS: PREL, SCUL, FI
SUBJECT: CITY LIBRARY OPENS WITH A SEMINAR

REF: A. HELSINKI 1753

Classified By: Ambassador Jane Example for reasons 1.4 (b) and (d).

1. (U) The new city library opened with a seminar on road safety.

The Bell
--------

2. (C) The librarian rang a bicycle bell.

HELSINKI 00001837  002 OF 002

It was heard in the harbor.
EXAMPLE
BT
#1837
NNNN
`,
  labelled: `UNCLASSIFIED
MRN: 17 HELSINKI 1837
Date/DTG: Sep 25, 2017 / 250150Z SEP 17
From: AMEMBASSY HELSINKI
Action: WASHDC, SECSTATE ROUTINE
Info: OSLO, AMEMBASSY ROUTINE ; DUBLIN, AMEMBASSY ROUTINE
E.O.: 13526
TAGS: PREL, SCUL, FI
Captions: SIPDIS
Pass Line: DEPT FOR EUR/PPD
Reference: A) 17 HELSINKI 1753  B) 16 OSLO 412
Subject: City Library Opens
Reason: 1.4 (b)
Declassify On: 20270925

1. (U) The new city library opened.

2. (U) The librarian rang a bicycle bell.

Signature: EXAMPLE
UNCLASSIFIED
`,
  record: `UNCLASSIFIED//
ROUTINE
R 031614Z JAN 06
FM CNO WASHINGTON DC//N1//
TO NAVADMIN
INFO CNO WASHINGTON DC
BT
UNCLAS //N01000//
NAVADMIN 001/06
MSGID/GENADMIN/CNO WASHINGTON DC/N1/JAN//
SUBJ/LIBRARY HOURS//
REF/A/DOC/BASE LIBRARY/12DEC05//
AMPN/REF A IS THE LIBRARY'S HOUSE RULES.//
POC/A. SAMPLE/CIV/N1/TEL: 555-0100//
RMKS/1.  THE BASE LIBRARY STAYS OPEN UNTIL EIGHT.

2.  RELEASED BY VADM A. B. EXAMPLE, N1.//

BT
#0001
NNNN
UNCLASSIFIED//
`,
} as const;

/** Lines of one kind that stand where `line` stands in the message. */
export interface Forms {
  readonly kind: string;
  readonly message: keyof typeof MESSAGES;
  readonly line: string;
  readonly forms: readonly string[];
}

/** Lines, some of them several, that have something wrong as they stand, and some that only look so. */
export interface Slips extends Omit<Forms, 'forms'> {
  readonly lines: readonly string[];
}

const telegram = (kind: string, line: string, ...forms: string[]): Forms => ({
  kind,
  message: 'telegram',
  line,
  forms: [line, ...forms],
});
const labelled = (kind: string, line: string, ...forms: string[]): Forms => ({
  kind: `labelled ${kind}`,
  message: 'labelled',
  line,
  forms: [line, ...forms],
});
const record = (kind: string, line: string, ...forms: string[]): Forms => ({
  kind: `record ${kind}`,
  message: 'record',
  line,
  forms: [line, ...forms],
});

/** The good message with other lines in the place of one. */
export function withLines({ message, line }: Omit<Forms, 'forms'>, instead: string): string {
  const whole = MESSAGES[message];
  const text = whole.replace(`\n${line}\n`, () => `\n${instead}\n`);
  if (instead !== line && text === whole) throw new Error(`There is no line "${line}"`);
  return text;
}

export const FORMS: readonly Forms[] = [
  telegram('routing line', 'PP RUEHC RUEHNY', 'RTTUZYUW RUEHHES0001 3541145-UUUU--RUEHC.'),
  telegram('origin line', 'DE RUEHHE #1837/01 3541145', 'DE RUEHHE 1837A 20/1145Z'),
  telegram('security line', 'ZNY CCCCC ZZH', 'ZNR UUUUU ZUI RUENAAA0007 3541145'),
  telegram('DTG line', 'P 201145Z DEC 06', 'O P 201145Z DEC 2006 ZEX', '201145Z SEPT 06'),
  telegram('from line', 'FM AMEMBASSY HELSINKI'),
  telegram(
    'to line',
    'TO RUEHC/SECSTATE WASHDC PRIORITY 2008',
    'TO SECSTATE WASHDC NIACT IMMEDIATE',
    'TO RUEHC/SECSTATE WASHDC, RUEHDL/AMEMBASSY DUBLIN',
    'TO ALL DIPLOMATIC POSTS COLLECTIVE',
  ),
  telegram(
    'info line',
    'INFO RUEHNY/AMEMBASSY OSLO PRIORITY 0549',
    'INFO ZEN/AMCONSUL BERGEN POUCH',
    'INFO SECDEF WASHDC//USDP:ISA// PRIORITY',
    'RUEHNY/AMEMBASSY OSLO',
    'XMT AMEMBASSY DUBLIN',
  ),
  telegram('break', 'BT', 'GR 123', 'ACCT ST-ABC'),
  telegram(
    'classification line',
    'C O N F I D E N T I A L SECTION 01 OF 02 HELSINKI 001837',
    'CONFIDENTIAL//NOFORN HELSINKI 001837',
    'S E C R E T FINAL SECTION OF 03 TEL AVIV 000862',
    'UNCLAS E F T O HELSINKI 1837',
    'Unclas Helsinki 001837',
    'LIMITED OFFICIAL USE HELSINKI 1837',
  ),
  telegram(
    'caption line',
    'SIPDIS',
    'SENSITIVE SIPDIS',
    'NOFORN, SIPDIS',
    'CODEL EXAMPLE',
    'C O R R E C T E D  C O P Y (TAGS ADDED)',
    'REL TO USA, FIN',
  ),
  telegram('passing line', 'DEPT FOR EUR/PPD', 'OSLO PASS TO BERGEN', 'PASS USTR', 'for DEPT'),
  telegram(
    'E.O. line',
    'E.O. 12958: DECL: 12/20/2016',
    'EO 12958 DECL 6/30/08',
    'E.O. 12958, AS AMENDED: DECL: 25X1, 12/20/2031',
    'E.O. 12065: GDS 11/12/85 (EXAMPLE, JANE)',
    'E.O. 11652: XGDS-2',
    'E.O. 12958: N/A',
    'E.O. 12958: DECL: CLOSURE OF THE FAIR',
  ),
  telegram(
    'TAGS line',
    'TAGS: PREL, SCUL, FI',
    'TAGS PREL SCUL FI',
    'TAGS: [PREL](#) [SCUL](#) [FI](#)',
    'TAGS: OVIP (EXAMPLE, JANE), FI',
  ),
  telegram(
    'subject line',
    'SUBJECT: CITY LIBRARY OPENS WITH A SEMINAR',
    'SUBJ: (C) CITY LIBRARY OPENS',
    'SUBJECT: (U//SBU) CITY LIBRARY OPENS',
  ),
  telegram(
    'reference line',
    'REF: A. HELSINKI 1753',
    'REFS: (A) 06 HELSINKI 1753 (NOTAL), (B) OSLO 412',
    'REFTEL: HELSINKI 1753',
    'REF A. HELSINKI 1753',
    '1A. HELSINKI 1753',
  ),
  telegram(
    'authority',
    'Classified By: Ambassador Jane Example for reasons 1.4 (b) and (d).',
    '(U) Classified by DCM Jane Example, reason 1.5(b,d)',
    'CLASSIFIED BY JANE EXAMPLE, E.O. 12958, REASONS: 1.4 B/D.',
    'Derived From: 06 STATE 4567, dated 20060118',
    'Reason: 1,4 (a & b)',
    'Reasons(S): 3-301 (b) or (c)',
    'Declassify On: 25X1-human',
    'DECL ON 12/20/2016',
  ),
  telegram(
    'paragraph',
    '1. (U) The new city library opened with a seminar on road safety.',
    '1 (C//NF) The new city library opened.',
    '(C) 1. The new city library opened.',
    '1. (C - ENTIRE TEXT) The new city library opened.',
    '1. (REL TO USA, FIN) The new city library opened.',
    '1. [C] The new city library opened.',
    '1. (S The new city library opened.',
    'a. (U) The new city library opened.',
    '(1) The new city library opened.',
    '1.a.2. The new city library opened.',
  ),
  telegram('heading', '--------', '========', '- - - -'),
  telegram(
    'page line',
    'HELSINKI 00001837  002 OF 002',
    'PAGE 02 HELSINKI 01837',
    'HELSINKI 00001837  001.2 OF 002',
    'CONFIDENTIAL',
    'This record is a partial extract of the original.',
    '------------------043275 130529Z /11',
    'ORIGIN EUR-12',
    'DRAFTED BY EUR/PPD:JEXAMPLE',
  ),
  telegram('signature', 'EXAMPLE', 'Example', 'van EXAMPLE', "O'EXAMPLE JONES"),
  telegram('ending', '#1837', '#1837/02', '# 1837A', 'NNN'),
  labelled('number', 'MRN: 17 HELSINKI 1837', 'MRN: 17 STATE 12345'),
  labelled('date', 'Date/DTG: Sep 25, 2017 / 250150Z SEP 17', 'DTG: 250150Z SEP 17'),
  labelled('from', 'From: AMEMBASSY HELSINKI'),
  labelled(
    'info',
    'Info: OSLO, AMEMBASSY ROUTINE ; DUBLIN, AMEMBASSY ROUTINE',
    'Info: SOME POSTS COLLECTIVE NIACT IMMEDIATE',
  ),
  labelled('E.O.', 'E.O.: 13526', 'E.O.: 13526 DECL: 20270925'),
  labelled('captions', 'Captions: SIPDIS', 'Captions: SENSITIVE, SIPDIS', 'Caption: CODEL EXAMPLE'),
  labelled('passing', 'Pass Line: DEPT FOR EUR/PPD'),
  labelled('reference', 'Reference: A) 17 HELSINKI 1753  B) 16 OSLO 412'),
  labelled('subject', 'Subject: City Library Opens'),
  labelled('reason', 'Reason: 1.4 (b)', 'Reason: 1.4 (b), (d)'),
  labelled('declassification', 'Declassify On: 20270925', 'Declassify On: 50X1-HUM'),
  labelled('signature', 'Signature: EXAMPLE', 'Drafted By: HELSINKI:Example, Jane', 'XMT: OSLO'),
  record('precedence', 'ROUTINE', 'IMMEDIATE'),
  record('from', 'FM CNO WASHINGTON DC//N1//'),
  record(
    'classification',
    'UNCLAS //N01000//',
    'UNCLAS',
    '//N01000//',
    'CLASSIFICATION: UNCLASSIFIED//',
  ),
  record('number', 'NAVADMIN 001/06', 'ALNAV 012/2006', 'PASS TO OFFICE CODES:'),
  record('MSGID', 'MSGID/GENADMIN/CNO WASHINGTON DC/N1/JAN//'),
  record('subject', 'SUBJ/LIBRARY HOURS//', 'SUBJ: LIBRARY HOURS'),
  record('reference', 'REF/A/DOC/BASE LIBRARY/12DEC05//', 'REF B/DOC/BASE LIBRARY/12DEC05//'),
  record('amplification', "AMPN/REF A IS THE LIBRARY'S HOUSE RULES.//"),
  record(
    'remarks',
    'RMKS/1.  THE BASE LIBRARY STAYS OPEN UNTIL EIGHT.',
    'GENTEXT/REMARKS/1.  OPEN.',
  ),
];

const slips = (
  message: keyof typeof MESSAGES,
  kind: string,
  line: string,
  ...lines: string[]
): Slips => ({ kind, message, line, lines });

export const SLIPS: readonly Slips[] = [
  slips(
    'telegram',
    'routing line',
    'PP RUEHC RUEHNY',
    'RR RUEHC RUEHNY',
    'OO RUEHC RUEHNY',
    'PP RUEHC',
    'PP RUEHC RUEHDL',
    'PP RUEHC RUEHNY RUEHDL',
    'PP RUEHC RUEHNY RUEHNY',
    'PP RUEHC RUEHN1',
    'PP RUE HC RUEHNY',
    'PP RUEHC\nRUEHNY',
    'PO RUEHC RUEHNY',
    'PP',
  ),
  slips(
    'telegram',
    'origin line',
    'DE RUEHHE #1837/01 3541145',
    'DE RUEHHE #1838/01 3541145',
    'DE RUEHHE #1837/02 3541145',
    'DE RUEHHE #1837 3541145',
    'DE RUEHNY #1837/01 3541145',
    'DE RUEHHX #1837/01 3541145',
    'DE RUEHHE #1837/01 3531145',
    'DE RUEHHE #1837/01 3551145',
    'DE RUEHHE #1837/01 3550030',
    'DE RUEHHE #1837/01 3541100',
    'DE RUEHHE #1837/01 3542545',
    'DE RUEHHE #1837/01 3541175',
    'DE RUEHHE #1837/01 3661145',
    'DE RUEHHE #1837/01 0001145',
    'DE RUEHHE #1837/01 20/1145Z',
    'DE RUEHHE #1837/01 32/1145Z',
    'DE RUEHHE #1837/01 19/1145Z',
    'DE RUEHHE #0000/01 3541145',
    'DE RUEHHE #1837/01',
    'DE RUEHHE 3541145',
    'DE RUEHHE #1837/013541145',
  ),
  slips(
    'telegram',
    'security line',
    'ZNY CCCCC ZZH',
    'ZNY SSSSS ZZH',
    'ZNY UUUUU ZZH',
    'ZNR UUUUU ZZH',
    'ZNR CCCCC ZZH',
    'ZNY CCCC ZZH',
    'ZNY CCCSC ZZH',
    'ZNY CCCCC',
    'ZZH ZNY CCCCC',
    'ZNY CCCCC ZQQ',
    'ZNY CCCCC ZZH ZZH',
  ),
  slips(
    'telegram',
    'DTG line',
    'P 201145Z DEC 06',
    'PP 201145Z DEC 06',
    'P P 201145Z DEC 06',
    'P R 201145Z DEC 06',
    'R P 201145Z DEC 06',
    'Z P 201145Z DEC 06',
    'O P R 201145Z DEC 06',
    'X 201145Z DEC 06',
    'R 201145Z DEC 06',
    'P 301145Z FEB 06',
    'P 001145Z DEC 06',
    'P 321145Z DEC 06',
    'P 202545Z DEC 06',
    'P 201175Z DEC 06',
    'P 202400Z DEC 06',
    'P 200000Z DEC 06',
    'P 201145J DEC 06',
    'P 201145D DEC 06',
    'P 201145 DEC 06',
    'P 201145Z DCE 06',
    'P 201145Z DECEMBER 06',
    'P 201145Z DEC',
    'P 201145Z DEC 86',
    'P 201145Z DEC 08',
    'P 211145Z DEC 06',
    'P 201145Z DEC 2006',
    'P 20 1145Z DEC 06',
    'P 2O1145Z DEC 06',
    'P',
  ),
  slips(
    'telegram',
    'from line',
    'FM AMEMBASSY HELSINKI',
    'FM RUEHHE/AMEMBASSY HELSINKI',
    'FM AMEMBASSY OSLO',
    'FM AMEMBASSY HELSNIKI',
    'FM AMCONSUL HELSINKI',
    'FM AMEMBASSY HELSINKI\nFM AMEMBASSY OSLO',
    'FM HELSINKI',
    'FM',
  ),
  slips(
    'telegram',
    'to line',
    'TO RUEHC/SECSTATE WASHDC PRIORITY 2008',
    'TO RUEHC/SECSTATE WASHDC IMMEDIATE 2008',
    'TO RUEHC/SECSTATE WASHDC PRIORTY 2008',
    'TO RUEHC/SECSTATE WASHDC ROUTINE 2008\nTO RUEHDL/AMEMBASSY DUBLIN PRIORITY',
    'TO RUEHC/SECSTATE WASHDC PRIORITY 2008\nRUEHC/SECSTATE WASHDC PRIORITY 2008',
    'TO RUEHDL/SECSTATE WASHDC PRIORITY 2008',
    'TO SECSTATE WASHDC PRIORITY 2008',
    'TO RUEHC/SECSTAET WASHDC PRIORITY 2008',
    'TO RUEHC/SECSTATE WASHDC PRIORITY2008',
    'TO RUEHC/SECSTATE WASHDC PRIORITY 2008 LIBRARY',
    'TO ZEN/RUEHC/SECSTATE WASHDC',
    'TO',
  ),
  slips(
    'telegram',
    'info line',
    'INFO RUEHNY/AMEMBASSY OSLO PRIORITY 0549',
    'INFO RUEHNY/AMEMBASSY OSLO ROUTINE 0549',
    'INFO RUEHNY/AMEMBASSY OSLO PRIORITY 0549\nINFO RUEHDL/AMEMBASSY DUBLIN PRIORITY 12',
    'INFO RUEHNY/AMEMBASSY OSLO PRIORITY 0549\nRUEHNY/AMEMBASSY OSLO PRIORITY 0549',
    'INFO RUEHNY/AMEMBASSY OSLO RUEHDL/AMEMBASSY DUBLIN',
    'INFO RUEHNY/AMEMBASSY DUBLIN PRIORITY 0549',
    'INFO RUEHN1/AMEMBASSY OSLO PRIORITY 0549',
    'INFO AMEMBASSY OSLO PRIORITY 0549\nXMT AMEMBASSY DUBLIN',
    'INFO RUEHNY/AMEMBASSY WONDERLAND PRIORITY 0549',
    'INFO RUEHNY/AMCONSUL OSLO PRIORITY 0549',
    'INFO ALL DIPLOMATIC POSTS COLLECTIVE\nXMT AMEMBASSY OSLO',
    'INFO',
  ),
  slips(
    'telegram',
    'classification line',
    'C O N F I D E N T I A L SECTION 01 OF 02 HELSINKI 001837',
    'S E C R E T SECTION 01 OF 02 HELSINKI 001837',
    'UNCLAS SECTION 01 OF 02 HELSINKI 001837',
    'T O P S E C R E T SECTION 01 OF 02 HELSINKI 001837',
    'SBU SECTION 01 OF 02 HELSINKI 001837',
    'R E S T R I C T E D SECTION 01 OF 02 HELSINKI 001837',
    'C O N F I D E N T I L SECTION 01 OF 02 HELSINKI 001837',
    'CONFIDENTIAL SECTION 01 OF 02 HELSINKI 001837',
    'C O N F I D E N T I A L SECTION 03 OF 02 HELSINKI 001837',
    'C O N F I D E N T I A L SECTION 00 OF 02 HELSINKI 001837',
    'C O N F I D E N T I A L SECTION 01 OF 00 HELSINKI 001837',
    'C O N F I D E N T I A L SECTION 1 HELSINKI 001837',
    'C O N F I D E N T I A L SECTION 01 OF 02 OSLO 001837',
    'C O N F I D E N T I A L SECTION 01 OF 02 HELSINKI 001838',
    'C O N F I D E N T I A L SECTION 01 OF 02 HELSINKI 1837',
    'C O N F I D E N T I A L SECTION 01 OF 02 HELSINKI',
    'C O N F I D E N T I A L // NOFORN SECTION 01 OF 02 HELSINKI 001837',
    'LIMITED OFFICIAL USE SECTION 01 OF 02 HELSINKI 001837',
  ),
  slips(
    'telegram',
    'captions',
    'SIPDIS',
    'STADIS\nEXDIS\nSIPDIS',
    'EXDIS\nSTADIS',
    'EXDIS\nNODIS',
    'STADIS\nEXDIS\nNODIS',
    'NODIS\nSIPDIS',
    'SIPDIS\nNOFORN',
    'SIPDIS\nSIPDIS',
    'SIPDIS\nNOFORN\nSIPDIS',
    'SENSITIVE\nSIPDIS',
    'SENSITIVE SIPDIS',
    'MED CHANNEL\nTM CHANNEL',
    'AGREMENT CHANNEL\nCODEL EXAMPLE',
    'LIMDIS\nINFORM ALL STATE EMPLOYEES',
    'DEPT FOR EUR\nEXDIS',
    'DEPT FOR EUR\nDEPT FOR EUR',
    'DEPT FRO EUR',
    'AMEMBASSY DUBLIN PASS TO LIBRARY',
    'SIPDSI',
    'NOFRON',
    'BOOKWORM',
    'LIMITED OFFICIAL USE',
    'NOCONTRACT',
    'OFFICIAL INFORMAL',
    'ORCON\nREL TO USA, FIN\nNOFORN',
  ),
  slips(
    'telegram',
    'E.O. line',
    'E.O. 12958: DECL: 12/20/2016',
    'E.O. 12958: N/A',
    'E.O. 12958: DECL: 12/20/2006',
    'E.O. 12958: DECL: 12/19/2006',
    'E.O. 12958: DECL: 12/20/2015',
    'E.O. 12958: DECL: 12/21/2016',
    'E.O. 12958: DECL: 12/20/2031',
    'E.O. 12958: DECL: 12/21/2031',
    'E.O. 12958: DECL: 20/12/2016',
    'E.O. 12958: DECL: 02/30/2016',
    'E.O. 12958: DECL: 12/2O/2016',
    'E.O. 12958: DECL: 12/20/16',
    'E.O. 12958: DECL: 20161220',
    'E.O. 12958: DECL: DECEMBER 20, 2016',
    'E.O. 12958: DECL: TEN YEARS',
    'E.O. 12958: DECL: 12/20/2014, 12/20/2016',
    'E.O. 12958: DECL: OADR',
    'E.O. 12958: DECL: MR',
    'E.O. 12958: DECL: X1',
    'E.O. 12958: DECL: X9',
    'E.O. 12958: DECL: 25X1',
    'E.O. 12958: DECL: 25X1, 12/20/2031',
    'E.O. 12958: DECL: 25X1, 12/20/2066',
    'E.O. 12958: DECL: 25X1-HUMAN',
    'E.O. 12958: DECL: 50X1-HUM',
    'E.O. 12958: DECL: 55X1',
    'E.O. 12958: DNG: UN 12/20/2010',
    'E.O. 12958:',
    'E.O. 12958: DECL:',
    'E.O. 12958: 12/20/2016',
    'E.O. 12958.',
    'E.O.: DECL: 12/20/2016',
    'E.O. 12985: DECL: 12/20/2016',
    'E.O. 13292: DECL: 12/20/2016',
    'E.O. 13526: DECL: 12/20/2016',
    'E.O. 12356: DECL: OADR',
    'E.O. 12065: GDS 12/20/2012 (EXAMPLE, JANE)',
  ),
  slips(
    'telegram',
    'TAGS line',
    'TAGS: PREL, SCUL, FI',
    'TAGS: FI',
    'TAGS: PREL, SCUL',
    'TAGS:',
    'TAGS: PREL SCUL FI',
    'TAGS: PREL,, SCUL, FI.',
    'TAGS: PRELSCUL, FI',
    'TAGS: PREL, PREL, FI',
    'TAGS: PRLE, SCUL, FI',
    'TAGS: TXQJ, SCUL, FI',
    'TAGS: PREL, SCUL, QQ',
    'TAGS: PFOR, SCUL, FI',
    'TAGS: PREL, SIPDIS, FI',
    'TAGS: PREL, SCUL, AZ',
    'TAGS: PREL, SCUL, CH',
    'TAGS: PREL, FI (EXAMPLE, JANE)',
    'TAGS: OVIP (Example, Jane), FI',
    'TAGS: PREL EXAMPLE, FI',
  ),
  slips(
    'telegram',
    'subject line',
    'SUBJECT: CITY LIBRARY OPENS WITH A SEMINAR',
    'SUBJECT:',
    'SUBJECT: (S) CITY LIBRARY OPENS',
    'SUBJECT: (U) CITY LIBRARY OPENS',
    'SUBJECT: City Library Opens',
    'SUBJECT: CITY LIBRARY\nOPENS',
    'SUBJECT: OFFICIAL INFORMAL',
    'SUBJECT: CORRECTED COPY: CITY LIBRARY OPENS',
  ),
  slips(
    'telegram',
    'reference line',
    'REF: A. HELSINKI 1753',
    'REF: HELSINKI 1753',
    'REF: A. HELSINKI 1753\n     B. 06 OSLO 412',
    'REF: A. HELSINKI 1753\n     C. 06 OSLO 412',
    'REF: A. HELSINKI 1753\n     A. 06 OSLO 412',
    'REF: B. HELSINKI 1753',
    'REF: A. HELSINKI 1753\n     B. HELSINKI 1753',
    'REF: HELSINKI 1753 AND OSLO 412',
    'REF: HELSINKI 1753\n     OSLO 412',
    'REF: A.\n     B. OSLO 412',
    'REF: HELSINKI-1753',
    'REF: 06HELSINKI1753',
    'REF: HELSINKI 06 1753',
    'REF: 2006 HELSINKI #1753',
    'REF: HELSINKI NO. 1753',
    'REF: HELSNIKI 1753',
    'REF: OSLOO 412',
    'REF: HELSINKI 1953',
    'REF: HELSINKI 1837',
    'REF: 07 HELSINKI 12',
    'REF: 05 HELSINKI 1953',
    'REF: HELSINKI 1753 (NOTLA)',
    'REF: HELSINKI 1753 NOTAL',
    'REF: E-MAIL OF DECEMBER 12',
    'REF: THE OTHER DAY',
    'REF:',
  ),
  slips(
    'telegram',
    'authority',
    'Classified By: Ambassador Jane Example for reasons 1.4 (b) and (d).',
    'Classified By: Ambassador Jane Example for reasons 1.5 (b) and (d).',
    'Classified By: Ambassador Jane Example for reasons 1.2 (b) and (d).',
    'Classified By: Ambassador Jane Example for reasons 1.4 (d) and (b).',
    'Classified By: Ambassador Jane Example for reasons 1.4 (b) and (b).',
    'Classified By: Ambassador Jane Example for reasons 1.4 (b) and (k).',
    'Classified By: Ambassador Jane Example for reasons 1.4 (a).',
    'Classified By: Ambassador Jane Example for reasons 1.4.',
    'Classified By: Ambassador Jane Example for reasons (b) and (d).',
    'Classified By: Ambassador Jane Example for reasons 1,4 (b) and (d).',
    'Classified By: Ambassador Jane Example for reasons 1.4 b/d.',
    'Classified By: Ambassador Jane Example.',
    'Classified By: Jane Example for reasons 1.4 (b) and (d).',
    'Classified By: for reasons 1.4 (b) and (d).',
    'Classified By: Classified By: Ambassador Jane Example for reasons 1.4 (b).',
    'Clasified By: Ambassador Jane Example for reasons 1.4 (b).',
    'Classified By: Ambassador Jane Example\nDerived From: 06 STATE 4567, dated 20060118',
    'Classified By: Ambassador Jane Example\nDerived From: Multiple Sources',
    'Classified By: Ambassador Jane Example\nDerived From: sources\nReason: 1.4 (b)',
    'Classified By: Ambassador Jane Example\nReason: 1.4 (b)\nDeclassify On: 20161221',
    'Derived From: 06 STATE 4567, dated 20060118',
  ),
  slips(
    'telegram',
    'paragraph',
    '1. (U) The new city library opened with a seminar on road safety.',
    '1. The new city library opened.',
    '2. (U) The new city library opened.',
    '1. (S) The new city library opened.',
    '1. (SBU) The new city library opened.',
    '1. (S//NF) The new city library opened.',
    '1. (C//OC/NF) The new city library opened.',
    '1. (C//NOFORN) The new city library opened.',
    '1. (C/NF) The new city library opened.',
    '1. (C-NF) The new city library opened.',
    '1. (C//REL TO USA, FIN) The new city library opened.',
    '1. (C//REL TO FIN, USA) The new city library opened.',
    '1. (C//REL TO USA, XXZ) The new city library opened.',
    '1. (C//REL) The new city library opened.',
    '1. (C//NF/REL TO USA, FIN) The new city library opened.',
    '1. (C//FOUO) The new city library opened.',
    '1. (C//XD) The new city library opened.',
    '1. (C//XYZZY) The new city library opened.',
    '1. (C//25X1) The new city library opened.',
    '1. (S//RD-SG 99) The new city library opened.',
    '1. (CUI//SP-XXX) The new city library opened.',
    '1. (LOU) The new city library opened.',
    '1. (CONFIDENTIAL) The new city library opened.',
    '1. (UNCLAS) The new city library opened.',
    '1. (SECRET) The new city library opened.',
    '1. (c) The new city library opened.',
    '1. ( C ) The new city library opened.',
    '1. [C] The new city library opened.',
    '1. (C The new city library opened.',
    '1. C) The new city library opened.',
    '1. (Q) The new city library opened.',
    '1. (SUB) The new city library opened.',
    '1. (C - ENTIRE TEXT) The new city library opened.',
    '(U) 1. The new city library opened.',
    '1. Summary (U) The new city library opened.',
    '1. The new city library opened. (U)',
    '1. (U) Summary: The new city library opened.',
    '1. (U) Begin text. The new city library opened.',
    '1. (U) The new city library opened. End summary.',
    '1. (U) See para 9 and ref B.',
    '1. (U) See para 9 of reftel.',
    '1. (U) See paragraph 2 and ref A.',
    '1. (U) The\tnew city library “opened”.',
    '1. (U) The new\u00a0city library opened.',
    '    1. (U) The new city library opened.',
    '11. (U) The new city library opened.',
    '\u00b61. (U) The new city library opened.',
    `1. (U) ${'library '.repeat(9)}`,
  ),
  slips(
    'telegram',
    'ending',
    '#1837',
    '#1838',
    '#18X7',
    '1837',
    '#1837/02',
    '#1837\nNNNN\nTHE LIBRARY',
    'BT\n#1837',
  ),
  slips(
    'telegram',
    'signature',
    'EXAMPLE',
    'Example',
    'AMBASSADOR EXAMPLE',
    'EXAMPLE SAMPLE',
    'The end.',
  ),
  slips(
    'record',
    'sets',
    'REF/A/DOC/BASE LIBRARY/12DEC05//',
    'REF//DOC/BASE LIBRARY/12DEC05//',
    'REF/B/DOC/BASE LIBRARY/12DEC05//',
    'REF/A/DOC/BASE LIBRARY/12DEC05//\nREF/B/DOC/BASE/13DEC05//',
    'REF/A/DOC/BASE LIBRARY/12DEC05//\nREF/A/DOC/BASE/13DEC05//',
    'REF/A/DOC/BASE LIBRARY/12DEC05//\nREF/C/DOC/BASE/13DEC05//',
    'REF/A/DOC/BASE LIBRARY/12DEC05',
    'REF/A/DOC/BASE LIBRARY/12DEC05/',
    'REF/A//DOC/BASE LIBRARY/12DEC05//',
    'REF A/DOC/BASE LIBRARY/12DEC05//',
    'REFA/DOC/BASE LIBRARY/12DEC05//',
    'REFF/A/DOC/BASE LIBRARY/12DEC05//',
    'THE LIBRARY',
  ),
  slips(
    'record',
    'MSGID',
    'MSGID/GENADMIN/CNO WASHINGTON DC/N1/JAN//',
    'MSGID/GENADMIN/CNO WASHINGTON DC/N1/FEB//',
    'MSGID/GENADMIN/CNO WASHINGTON DC/N1/JAN//\nMSGID/GENADMIN/CNO WASHINGTON DC/N1/JAN//',
    'MSGID/GENADMIN//CNO WASHINGTON DC/N1/JAN//',
    'MSGID//',
    'MSID/GENADMIN/CNO WASHINGTON DC/N1/JAN//',
    'MSGID GENADMIN/CNO WASHINGTON DC/N1/JAN//',
  ),
  slips(
    'record',
    'subject',
    'SUBJ/LIBRARY HOURS//',
    'SUBJ/LIBRARY HOURS',
    'SUBJ//LIBRARY HOURS//',
    'SUBJ LIBRARY HOURS//',
    'SUBJ /LIBRARY HOURS//',
    'SUBJ/LIBRARY HOURS//\nSUBJ/LIBRARY HOURS//',
    'SUBJ/LIBRARY HOURS//\n//N01000//',
    'SUBJ/LIBRARY HOURS//\nDECL/BASE LIBRARY RULES/1.4(B)/DATE: 20160103//',
  ),
  slips(
    'record',
    'remarks',
    'RMKS/1.  THE BASE LIBRARY STAYS OPEN UNTIL EIGHT.',
    'RMKS/1.  SEE REF A AND REF B.',
    'RMKS/2.  THE BASE LIBRARY STAYS OPEN UNTIL EIGHT.',
    '1.  THE BASE LIBRARY STAYS OPEN UNTIL EIGHT.',
    'RMKS 1.  THE BASE LIBRARY STAYS OPEN UNTIL EIGHT.',
    'RMKS//1.  THE BASE LIBRARY STAYS OPEN UNTIL EIGHT.',
  ),
  slips(
    'record',
    'amplification',
    "AMPN/REF A IS THE LIBRARY'S HOUSE RULES.//",
    "NARR/REF A IS THE LIBRARY'S HOUSE RULES.//",
    "AMPN/REF B IS THE LIBRARY'S HOUSE RULES.//",
    'AMPN//',
    'POC/A. SAMPLE/CIV/N1//',
  ),
  slips(
    'labelled',
    'fields',
    'Date/DTG: Sep 25, 2017 / 250150Z SEP 17',
    'Date/DTG: Sep 24, 2017 / 250150Z SEP 17',
    'Date/DTG: Sep 31, 2017 / 250150Z SEP 17',
    'Date/DTG: Sep 25, 2017',
    'Date/DTG: 250150Z SEP 17',
    'Date/DTG: Sep 25, 2017 / 250150Z SEP 18',
    'Date/DTG: Sep 25, 2017 / 252550Z SEP 17',
    'Date/DTG: Sep 25, 2017 / 250150J SEP 17',
  ),
  slips(
    'labelled',
    'declassification',
    'Declassify On: 20270925',
    'Declassify On: 20170925',
    'Declassify On: 20270926',
    'Declassify On: 20421001',
    'Declassify On: 09/25/2027',
    'Declassify On: 25X1',
    'Declassify On: 50X1-HUM',
    'Declassify On: N/A',
    'Declassify On:',
  ),
  slips(
    'labelled',
    'addressees',
    'Info: OSLO, AMEMBASSY ROUTINE ; DUBLIN, AMEMBASSY ROUTINE',
    'Info: OSLO, AMEMBASSY ROUTINE ; OSLO, AMEMBASSY ROUTINE',
    'Info: OSLLO, AMEMBASSY ROUTINE',
    'Info: OSLO, AMCONSUL ROUTINE',
    'Info: OSLO, AMEMBASSY ROUTNE',
    'Info: WONDERLAND, AMEMBASSY ROUTINE',
    'Info:',
  ),
  slips(
    'labelled',
    'references',
    'Reference: A) 17 HELSINKI 1753  B) 16 OSLO 412',
    'Reference: A) 17 HELSINKI 1753  C) 16 OSLO 412',
    'Reference: A) 17 HELSINKI 1753  B) 17 HELSINKI 1753',
    'Reference: 17 HELSINKI 1753  16 OSLO 412',
    'Reference: 17HELSINKI 1753',
    'Reference: 17 HELSINKI 1953',
    'Reference: 17 TALLIN 1753',
    'Reference: 17 HELSINKI 1753 (NOTL)',
    'Reference:',
  ),
];
