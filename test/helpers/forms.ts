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
