import type { Element } from '../../../server/src/syntax/tree';

/** Lines in the place of some of a good message's (`helpers/examples.ts`): values at a rule's edges. */
export interface Values {
  readonly name: string;
  readonly element: Element;
  readonly message: string;
  readonly line: string;
  readonly instead: readonly string[];
}

export const TAGS_AND_SUBJECT =
  'TAGS: PREL, SCUL, FI\nSUBJECT: CITY LIBRARY OPENS WITH A ROAD-SAFETY SEMINAR';

/** The heading of the telegram of 2006, from its second line on. */
export const HEADING = {
  routing: 'PP RUEHC RUEHNY',
  origin: 'DE RUEHHE #1837 3541145',
  security: 'ZNY CCCCC ZZH',
  dtg: 'P 201145Z DEC 06',
  from: 'FM AMEMBASSY HELSINKI',
  to: 'TO RUEHC/SECSTATE WASHDC PRIORITY 2008',
  info: 'INFO RUEHNY/AMEMBASSY OSLO PRIORITY 0549',
};
export const heading = (changes: Partial<Record<keyof typeof HEADING, string>> = {}): string =>
  Object.values({ ...HEADING, ...changes })
    .filter((line) => line !== '')
    .join('\n');

/** The authority of the fields of 2026. */
export const BLOCK = {
  eo: 'E.O.: 13526',
  by: 'Classified By: Jane Example, Ambassador',
  derived: '',
  reason: 'Reason: 1.4 (b) and (d)',
  until: 'Declassify On: 20361220',
};
export const block = (changes: Partial<typeof BLOCK> = {}): string =>
  Object.values({ ...BLOCK, ...changes })
    .filter((line) => line !== '')
    .join('\n');

export const BY = 'Classified By: Ambassador Jane Example for reasons 1.4 (b) and (d).';

/** The lines between BT and the first paragraph of the telegram of 2006. */
export const TEXT_HEADER = {
  eo: 'E.O. 12958: DECL: 12/20/2016',
  tags: 'TAGS: PREL, SCUL, FI',
  subject: 'SUBJECT: CITY LIBRARY OPENS WITH A ROAD-SAFETY SEMINAR',
  blank: '',
  ref: 'REF: HELSINKI 1753',
  blank2: '',
  by: BY,
};
export const textHeader = (
  order: readonly (keyof typeof TEXT_HEADER)[] = [
    'eo',
    'tags',
    'subject',
    'blank',
    'ref',
    'blank2',
    'by',
  ],
): string => order.map((key) => TEXT_HEADER[key]).join('\n');

/** Lines of other layouts than the message's own, which nothing of it is to be taken for. */
export const OF_TELEGRAMS = [
  ...[
    'E.O. 12958: DECL: 12/20/2016',
    'E.O. 12958: N/A',
    'TAGS: PREL, SCUL, FI',
    'TAGS: FI',
    'TAGS:',
  ],
  ...[
    'SUBJECT: CITY LIBRARY OPENS',
    'SUBJECT: (S) City Library Opens',
    'REF: A. HELSINKI 1753',
    'REF: OSLO',
  ],
  ...[
    'REF: A. HELSINKI 1753\n     C. 16 OSLO 9999',
    'REF: HELSINKI 1753, OSLO 412',
    'REF:',
    'SIPDIS',
    'NOFORN',
  ],
  ...[
    'EXDIS\nNODIS',
    'SIPDIS SIPDIS',
    'DEPT FOR EUR/PPD',
    'DUBLIN FOR POL\nDUBLIN FOR POL',
    'SENSITIVE',
  ],
  ...[
    BY,
    'Classified By: Jane Example',
    'Derived From: Memo',
    'Reason: 1.5 (b)',
    'Declassify On: 20161220',
  ],
  ...[
    'PP RUEHC RUEHNY',
    'DE RUEHHE #1837 3541145',
    'ZNY CCCCC ZZH',
    'P 201145Z DEC 06',
    'FM AMEMBASSY OSLO',
  ],
  ...[
    'TO AMEMBASSY OSLO, AMEMBASSY DUBLIN',
    'INFO AMEMBASSY OSLO',
    'XMT AMEMBASSY OSLO',
    'BT',
    'NNNN',
    '#1837',
  ],
  ...[
    'UNCLAS HELSINKI 001837',
    'S E C R E T HELSINKI 001837',
    'SBU',
    'HELSINKI 00001837  002 OF 002',
    'EXAMPLE',
  ],
];
export const OF_FIELDS = [
  ...[
    'MRN: 05 OSLO 1837',
    'MNR: 05 OSLO 1837',
    'Date/DTG: Dec 21, 2006 / 201145Z DEC 06',
    'From: AMEMBASSY OSLO',
  ],
  ...[
    'Action: OSLO, AMEMBASY ROUTINE',
    'Action:',
    'Info: OSLO, AMEMBASSY ; OSLO, AMEMBASSY',
    'E.O.: 13526',
  ],
  ...[
    'Captions: SIPDIS, ORCON, SIPDIS',
    'Capitons: SIPDIS',
    'Pass Line: DUBLIN FOR POL',
    'Subject: (S) Library',
  ],
  ...[
    'Reference: A) 06 HELSINKI 9999  C) 17 OSLO 1',
    'Reference: 06HELSINKI1753',
    'Signature: AMBASSADOR EXAMPLE',
  ],
  ...['UNCLASSIFIED', 'CONFIDENTAL', 'UNCLASIFIED', 'SBU'],
];
export const OF_RECORDS = [
  ...[
    'MSGID/GENADMIN/CNO WASHINGTON DC/N1/DEC//',
    'SUBJ/LIBRARY HOURS//',
    'SUBJ LIBRARY HOURS//',
    'REF/B/DOC/BASE//',
  ],
  ...[
    'REF/A/DOC/BASE//\nREF/C/DOC/BASE//',
    'AMPN/REF B IS RULES.//',
    'NARR/RULES',
    'POC/J. EXAMPLE/LT/LIBRARY//',
  ],
  ...[
    'DECL/BASE LIBRARY RULES/1.4(B)/DATE: 20160103//',
    'RMKS/1.  THE LIBRARY.//',
    'RMKS//',
    'UNCLAS //N1000//',
  ],
  ...[
    '//N01000//',
    'NAVADMIN 001/06',
    'MSGD/GENADMIN//',
    'LIBRARY NEWS//',
    'PASS TO OFFICE CODES:',
  ],
];

export const LEVEL_LINE = 'C O N F I D E N T I A L HELSINKI 001837';
export const FIRST_PARAGRAPH = '1. (U) The new city library opened with a seminar on road safety.';
/** From the level down to the first paragraph, and the level lines of the sections behind it. */
export const sections = (first: string, ...further: readonly string[]): string =>
  [
    `${first}\n\nSIPDIS\n\n${textHeader()}\n\n${FIRST_PARAGRAPH}`,
    ...further.map((line) => `\n${line}\n\nIt rained on the ${line.length} umbrellas.`),
  ].join('\n');
