import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../helpers/forms';
import { findingsOf } from '../helpers/judge';
import { ROOT } from '../helpers/sources';

/** Lines of a good message, and what may stand there instead; nothing where the line is left out. */
type Slips = readonly (readonly [line: string, ...instead: readonly string[]])[];

const TELEGRAM: Slips = [
  ['PP RUEHC RUEHNY', '', 'RR RUEHC RUEHNY', 'PP RUEHC', 'PP RUEHC RUEHN1', 'P RUEHC RUEHNY'],
  [
    'DE RUEHHE #1837/01 3541145',
    '',
    'DE RUEHHE #1838/01 3541145',
    'DE RUEHNY #1837/01 3541145',
    'DE RUEHHE #1837/01 3531145',
    'DE RUEHHE #1837/01',
    'DR RUEHHE #1837/01 3541145',
  ],
  ['ZNY CCCCC ZZH', '', 'ZNY SSSSS ZZH', 'ZNR CCCCC ZZH', 'ZNR UUUUU ZZH', 'ZNY CCCSC ZZH'],
  [
    'P 201145Z DEC 06',
    '',
    'R 201145Z DEC 06',
    'P 211145Z DEC 06',
    'P 201145Z DCE 06',
    'P 202545Z DEC 06',
    'P 201145Z DEC',
    'P 201145Z DEC 86',
  ],
  ['FM AMEMBASSY HELSINKI', '', 'FM AMEMBASSY OSLO', 'FM AMEMBASSY HELSNIKI', 'FM'],
  [
    'TO RUEHC/SECSTATE WASHDC PRIORITY 2008',
    '',
    'TO RUEHC/SECSTATE WASHDC IMMEDIATE 2008',
    'TO RUEHDL/SECSTATE WASHDC PRIORITY 2008',
    'TO SECSTATE WASHDC PRIORITY 2008',
    'OT RUEHC/SECSTATE WASHDC PRIORITY 2008',
  ],
  [
    'INFO RUEHNY/AMEMBASSY OSLO PRIORITY 0549',
    '',
    'INFO RUEHN1/AMEMBASSY OSLO PRIORITY 0549',
    'INFO RUEHDL/AMEMBASSY DUBLIN PRIORITY 0549',
    'INFO RUEHC/SECSTATE WASHDC PRIORITY 2008',
  ],
  [
    'C O N F I D E N T I A L SECTION 01 OF 02 HELSINKI 001837',
    '',
    'C O N F I D E N T I A L HELSINKI 001837',
    'S E C R E T SECTION 01 OF 02 HELSINKI 001837',
    'UNCLAS SECTION 01 OF 02 HELSINKI 001837',
    'C O N F I D E N T I L SECTION 01 OF 02 HELSINKI 001837',
    'C O N F I D E N T I A L SECTION 01 OF 02 HELSINKI 001838',
    'C O N F I D E N T I A L SECTION 01 OF 02 OSLO 001837',
  ],
  ['SIPDIS', '', 'EXDIS\nSIPDIS', 'NOFORN', 'SENSITIVE'],
  [
    'E.O. 12958: DECL: 12/20/2016',
    '',
    'E.O. 12958: N/A',
    'E.O. 12958: DECL:',
    'E.O. 12958: DECL: 12/20/2006',
    'E.O. 12958: DECL: X1',
    'E.O. 13526: DECL: 12/20/2016',
  ],
  ['TAGS: PREL, SCUL, FI', '', 'TAGS: FI', 'TAG: PREL, SCUL, FI'],
  [
    'SUBJECT: CITY LIBRARY OPENS WITH A SEMINAR',
    '',
    'SUBJECT: (S) CITY LIBRARY OPENS WITH A SEMINAR',
    'SUBJECT:',
  ],
  ['REF: A. HELSINKI 1753', '', 'REF: B. HELSINKI 1753', 'REF: A. HELSINKI 1953', 'REF:'],
  [
    'Classified By: Ambassador Jane Example for reasons 1.4 (b) and (d).',
    '',
    'Classified By: Ambassador Jane Example.',
    'Classified By: Ambassador Jane Example for reasons 1.5 (b) and (d).',
    'Derived From: 06 STATE 4567, dated 20060118',
  ],
  [
    '1. (U) The new city library opened with a seminar on road safety.',
    '',
    '1. The new city library opened with a seminar on road safety.',
    '1. (S) The new city library opened with a seminar on road safety.',
    '1. (C//NF) The new city library opened with a seminar on road safety.',
    '3. (U) The new city library opened with a seminar on road safety.',
    '1. (U) The new city library opened as ref B and para 9 tell.',
  ],
  [
    '2. (C) The librarian rang a bicycle bell.',
    '',
    '2. (U) The librarian rang a bicycle bell.',
    '2. The librarian rang a bicycle bell.',
    '(C) The librarian rang a bicycle bell.',
  ],
  ['EXAMPLE', '', 'Example'],
  ['#1837', '', '#1838', '#18X7'],
  ['NNNN', '', 'NNN'],
];

const LABELLED: Slips = [
  [
    'UNCLASSIFIED\nMRN: 17 HELSINKI 1837',
    'MRN: 17 HELSINKI 1837',
    'CONFIDENTIAL\nMRN: 17 HELSINKI 1837',
    'UNCLASSIFIED\nMRN: 16 HELSINKI 1837',
    'UNCLASSIFIED',
    'UNCLASSIFIED\nMRN: 17 HELSINKI 137',
  ],
  [
    'Date/DTG: Sep 25, 2017 / 250150Z SEP 17',
    '',
    'Date/DTG: Sep 25, 2016 / 250150Z SEP 16',
    'Date/DTG: Sep 24, 2017 / 250150Z SEP 17',
    'Date/DTG: 252550Z SEP 17',
  ],
  ['From: AMEMBASSY HELSINKI', '', 'From: AMEMBASSY OSLO', 'From: AMEMBASSY HELSNIKI'],
  ['Action: WASHDC, SECSTATE ROUTINE', '', 'Action: WASHDC, SECSTATE ROUTNE'],
  [
    'Info: OSLO, AMEMBASSY ROUTINE ; DUBLIN, AMEMBASSY ROUTINE',
    '',
    'Info: WASHDC, SECSTATE ROUTINE',
  ],
  ['E.O.: 13526', '', 'E.O.: 12958', 'E.O.: 13526 DECL: 20270924'],
  ['TAGS: PREL, SCUL, FI', '', 'TAGS: FI'],
  ['Captions: SIPDIS', '', 'Captions: SENSITIVE, SIPDIS', 'Captions: NOFORN'],
  [
    'Reference: A) 17 HELSINKI 1753  B) 16 OSLO 412',
    '',
    'Reference: A) 17 HELSINKI 1953  B) 17 HELSINKI 1960',
    'Reference: 17 HELSINKI 1753',
  ],
  ['Subject: City Library Opens', '', 'Subject: (C) City Library Opens'],
  [
    'Reason: 1.4 (b)',
    '',
    'Reason: 1.4 (x)',
    'Classified By: Jane Example, Ambassador\nReason: 1.4 (b)',
  ],
  ['Declassify On: 20270925', '', 'Declassify On: 20171005', 'Declassify On: N/A'],
  [
    '1. (U) The new city library opened.',
    '',
    '1. The new city library opened.',
    '1. (C) The new city library opened.',
    '1. (U) Ref B and ref C told of the library.',
  ],
  [
    '2. (U) The librarian rang a bicycle bell.',
    '',
    '2. (C) The librarian rang a bicycle bell.',
    '3. (SBU) The librarian rang a bicycle bell.',
  ],
  [
    'Signature: EXAMPLE\nUNCLASSIFIED',
    'UNCLASSIFIED',
    'Signature: EXAMPLE',
    'Signature: EXAMPLE\nCONFIDENTIAL',
  ],
];

const RECORD: Slips = [
  ['UNCLASSIFIED//\nROUTINE', 'ROUTINE', 'CONFIDENTIAL//\nROUTINE', 'UNCLASSIFIED//\nPRIORITY'],
  ['R 031614Z JAN 06', '', 'P 031614Z JAN 06', 'R 031614Z FEB 06', 'R 032514Z JAN 06'],
  ['FM CNO WASHINGTON DC//N1//', '', 'FM CNO WASHINGTON DC//N1'],
  ['TO NAVADMIN', '', 'TO NAVADMIN\nTO ALNAV'],
  ['INFO CNO WASHINGTON DC', '', 'INFO NAVADMIN'],
  ['UNCLAS //N01000//', '', 'CONFIDENTIAL //N01000//', 'UNCLAS', 'UNCLAS //N0100//'],
  [
    'MSGID/GENADMIN/CNO WASHINGTON DC/N1/JAN//',
    '',
    'MSGID/GENADMIN/CNO WASHINGTON DC/N1/MAR//',
    'MSGID/GENADMIN/CNO WASHINGTON DC/N1/JAN',
  ],
  [
    'SUBJ/LIBRARY HOURS//',
    '',
    'SUBJ/LIBRARY HOURS',
    'SUBJ LIBRARY HOURS//',
    'SUBJ/LIBRARY HOURS//\nTHE LIBRARY',
  ],
  [
    'REF/A/DOC/BASE LIBRARY/12DEC05//',
    '',
    'REF/B/DOC/BASE LIBRARY/12DEC05//',
    'REF/A/DOC/BASE LIBRARY/12DEC05',
    'REF//DOC/BASE LIBRARY/12DEC05//',
  ],
  [
    "AMPN/REF A IS THE LIBRARY'S HOUSE RULES.//",
    '',
    "NARR/REF A IS THE LIBRARY'S HOUSE RULES.//",
    "AMPN/REF B IS THE LIBRARY'S HOUSE RULES.//",
  ],
  [
    'POC/A. SAMPLE/CIV/N1/TEL: 555-0100//',
    '',
    'POC/A. SAMPLE/CIV/N1//',
    'DECL/BASE LIBRARY RULES/1.4(B)/DATE: 20160103//',
  ],
  [
    'RMKS/1.  THE BASE LIBRARY STAYS OPEN UNTIL EIGHT.',
    '1.  THE BASE LIBRARY STAYS OPEN UNTIL EIGHT.',
    'RMKS/1.  SEE REF C AND PARA 9.',
    'RMKS/2.  THE BASE LIBRARY STAYS OPEN UNTIL EIGHT.',
  ],
  ['2.  RELEASED BY VADM A. B. EXAMPLE, N1.//', '', '2.  RELEASED BY VADM A. B. EXAMPLE, N1.'],
  ['#0001', '', '#0002'],
  ['NNNN\nUNCLASSIFIED//', 'NNNN', 'UNCLASSIFIED//', 'NNNN\nCONFIDENTIAL//'],
];

const LAYOUTS = [
  ['telegram', '2007-01-01', TELEGRAM],
  ['labelled', '2017-12-31', LABELLED],
  ['record', '2006-06-01', RECORD],
] as const;

type Change = readonly [line: string, instead: string];

/** The message with some of its lines changed. */
function withChanges(message: string, changes: readonly Change[]): string {
  return changes.reduce((text, [line, instead]) => {
    const changed = text.replace(`\n${line}\n`, () => (instead === '' ? '\n' : `\n${instead}\n`));
    if (changed === text) throw new Error(`There is no line "${line}"`);
    return changed;
  }, `\n${message}`);
}

/** What is told: the rule and the characters that it tells of. */
const tell = (text: string, today: string): readonly string[] =>
  findingsOf(text, { today }).map(
    ({ rule, span }) => `${rule.name} ${JSON.stringify(text.slice(span.start, span.end))}`,
  );

const nameOf = ([line, instead]: Change): string =>
  instead === '' ? `without ${JSON.stringify(line)}` : JSON.stringify(instead);

// One file for each line, reviewed: what is told of two slips in one message that is not told of
// either alone, and what is told of one of them and of both no more. What adds up is not named.
// After a change, read the difference before you take it over
// (npx vitest run test/rules/pairs.test.ts -u).
describe.each(LAYOUTS)('%s', (layout, today, slips) => {
  const message = MESSAGES[layout];
  const good = tell(`\n${message}`, today);
  const alone = new Map<string, readonly string[]>();
  const tellAlone = (change: Change): readonly string[] => {
    const key = change.join('\0');
    const known = alone.get(key) ?? tell(withChanges(message, [change]), today);
    alone.set(key, known);
    return known;
  };

  it.each(slips.map(([line], at) => [line.replaceAll('\n', ' '), at] as const))(
    'a slip in %s and one below are told as the file holds',
    async (line, at) => {
      const [own = '', ...ways] = slips[at] ?? [];
      const changes = ways.map((instead): Change => [own, instead]);
      const others = slips
        .slice(at + 1)
        .flatMap(([other, ...insteads]) => insteads.map((instead): Change => [other, instead]));
      const told = changes.flatMap((first) => {
        const pairs = others.flatMap((second) => {
          const parts = [...tellAlone(first), ...tellAlone(second)];
          const both = tell(withChanges(message, [first, second]), today);
          const more = both.filter((one) => !parts.includes(one)).map((one) => `    + ${one}`);
          const less = [...new Set(parts)]
            .filter((one) => !both.includes(one) && !good.includes(one))
            .map((one) => `    - ${one}`);
          const difference = [...more, ...less];
          return difference.length > 0 ? [`  ${nameOf(second)}`, ...difference] : [];
        });
        return [nameOf(first), ...pairs];
      });
      const name = line.slice(0, 16).match(/\w+/g)?.join('-');
      const file = join(ROOT, 'test/rules/pairs', layout, `${name}.txt`);
      await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(file);
    },
  );
});
