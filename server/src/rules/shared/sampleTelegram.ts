/** The lines of a small good telegram, in their order. Judged on 1 January 2007. */
const LINES = {
  start: 'VZCZCXYZ0008',
  routing: 'PP RUEHC RUEHNY',
  origin: 'DE RUEHHE #1837 3541145',
  security: 'ZNY CCCCC ZZH',
  dtg: 'P 201145Z DEC 06',
  from: 'FM AMEMBASSY HELSINKI',
  to: 'TO RUEHC/SECSTATE WASHDC PRIORITY 2008',
  info: 'INFO RUEHNY/AMEMBASSY OSLO PRIORITY 0549',
  break: 'BT',
  classification: 'C O N F I D E N T I A L HELSINKI 001837',
  captions: '\nSIPDIS\n',
  eo: 'E.O. 12958: DECL: 12/20/2016',
  tags: 'TAGS: PREL, SCUL, FI',
  subject: 'SUBJECT: CITY LIBRARY OPENS WITH A ROAD-SAFETY SEMINAR',
  authority: '\nClassified By: Ambassador Jane Example for reasons 1.4 (b) and (d).',
  text:
    '\n1. (U) The new city library opened with a seminar on road safety.\n' +
    '\n2. (C) The librarian asked us to keep the title of the first book on\n' +
    'loan among friends.\n',
  signature: 'EXAMPLE',
  closing: 'BT',
  endNumber: '#1837',
  end: 'NNNN',
} as const;

export type SampleLine = keyof typeof LINES;

/** A line as it is to read instead (with its caret line, where it is the bad one); null leaves it out. */
export type SampleChanges = Readonly<Partial<Record<SampleLine, string | null>>>;

/**
 * A whole good telegram for the examples of a rule about one line of it: the rule writes the lines
 * that matter and the rest stays good. The post, its library and its librarian are invented.
 */
export function sampleTelegram(changes: SampleChanges = {}): string {
  const lines = (Object.keys(LINES) as SampleLine[]).map((name) => {
    const changed = changes[name];
    return changed === undefined ? LINES[name] : changed;
  });
  return `${lines.filter((line) => line !== null).join('\n')}\n`;
}

/** The changes that make the sample unclassified. */
export const UNCLASSIFIED: SampleChanges = {
  security: 'ZNR UUUUU ZZH',
  classification: 'UNCLAS HELSINKI 001837',
  eo: 'E.O. 12958: N/A',
  authority: null,
  text:
    '\n1. The new city library opened with a seminar on road safety.\n' +
    '\n2. The librarian rang a bicycle bell.\n',
};

/** A small good record message; `changes` as above, for the lines that it has. */
export function sampleRecord(changes: SampleChanges = {}): string {
  const lines: Partial<Record<SampleLine, string | null>> = {
    dtg: 'R 031614Z JAN 06',
    from: 'FM CNO WASHINGTON DC',
    to: 'TO NAVADMIN',
    break: 'BT',
    classification: 'UNCLAS //N01000//',
    text:
      'NAVADMIN 001/06\n\nMSGID/GENADMIN/CNO WASHINGTON DC/N1/JAN//\n\n' +
      'SUBJ/LIBRARY HOURS//\n\nRMKS/1.  THE BASE LIBRARY STAYS OPEN UNTIL EIGHT.\n\n' +
      '2.  RELEASED BY VADM A. B. EXAMPLE, N1.//\n',
    closing: 'BT',
    endNumber: '#0001',
    end: 'NNNN',
    ...changes,
  };
  const order: SampleLine[] = ['start', 'routing', ...(Object.keys(lines) as SampleLine[])];
  const seen = new Set<SampleLine>();
  return `${order
    .filter((name) => !seen.has(name) && seen.add(name))
    .map((name) => lines[name])
    .filter((line) => line !== null && line !== undefined)
    .join('\n')}\n`;
}

/** A small good message in today's layout with this `Date/DTG:` field. */
export function sampleLabelled(date: string): string {
  return `UNCLASSIFIED
MRN: 06 HELSINKI 1837
Date/DTG: ${date}
From: AMEMBASSY HELSINKI
Action: WASHDC, SECSTATE ROUTINE
E.O.: 12958
TAGS: PREL, SCUL, FI
Captions: SIPDIS
Subject: City Library Opens with a Road-Safety Seminar

1. (U) The new city library opened with a seminar on road safety.

2. (U) The librarian rang a bicycle bell.

Signature: EXAMPLE
UNCLASSIFIED
`;
}
