import { describe, expect, it } from 'vitest';
import { fixAll } from '../../server/src/features/fixAll';
import type { Finding } from '../../server/src/rules/check';
import { sampleTelegram, UNCLASSIFIED } from '../../server/src/rules/shared/sampleTelegram';
import { applyEdits } from '../../server/src/text/edits';
import { Lines } from '../../server/src/text/lines';
import { findingsOf, told } from '../helpers/judge';

interface Draft {
  readonly text: string;
  readonly today: string;
}

/** Good drafts with a full heading, one of each level that a post writes. */
const DRAFTS: Readonly<Record<string, Draft>> = {
  confidential: { text: sampleTelegram(), today: '2007-01-01' },
  unclassified: {
    text: sampleTelegram({
      ...UNCLASSIFIED,
      routing: 'OO RUEHC RUEHNY RUEHSV',
      dtg: 'O R 201145Z DEC 06',
      to: 'TO RUEHC/SECSTATE WASHDC IMMEDIATE 2008',
      info: 'INFO RUEHNY/AMEMBASSY OSLO ROUTINE 0549\nRUEHSV/AMEMBASSY SUVA ROUTINE',
    }),
    today: '2007-01-01',
  },
  secret: {
    text: sampleTelegram({
      start: 'VZCZCBKI0315',
      routing: 'RR RUEHC',
      origin: 'DE RUEHSV #0118 0602350',
      security: 'ZNY SSSSS ZZH',
      dtg: 'R 292350Z FEB 08',
      from: 'FM AMEMBASSY SUVA',
      to: 'TO RUEHC/SECSTATE WASHDC',
      info: null,
      classification: 'S E C R E T SUVA 000118',
      eo: 'E.O. 12958: DECL: 02/28/2018',
      tags: 'TAGS: PREL, SCUL, FJ',
      text:
        '\n1. (U) The new city library opened with a seminar on road safety.\n' +
        '\n2. (S) The librarian asked us to keep the title of the first book on\n' +
        'loan among friends.\n',
      endNumber: '#0118',
    }),
    today: '2008-03-01',
  },
};

const judge = ({ text, today }: Draft): readonly Finding[] => findingsOf(text, { today });

/** The text with another line in place of one of its lines. */
function withLine(text: string, line: number, content: string): string {
  const lines = new Lines(text);
  return text.slice(0, lines.start(line)) + content + text.slice(lines.end(line));
}

/**
 * What is wrong with the findings of a slip on `line`: they must lie on that line, or be one alone
 * that names the line as the other end of its contradiction. Undefined when all is well.
 */
function complaint(draft: Draft, line: number): string | undefined {
  const findings = judge(draft);
  const lines = new Lines(draft.text);
  const on = (start: number): boolean => lines.lineAt(start) === line;
  if (findings.every(({ span }) => on(span.start))) return undefined;
  const [only, second] = findings;
  if (only && !second && only.related.some(({ span }) => on(span.start))) return undefined;
  return `${lines.content(line)}\n  ${told(draft.text, findings).join('\n  ')}`;
}

/** Slips of the hand at one character: left out, doubled, its neighbour, a figure, swapped, parted. */
const SLIPS: readonly ((line: string, i: number) => string)[] = [
  (line, i) => line.slice(0, i) + line.slice(i + 1),
  (line, i) => line.slice(0, i) + line.charAt(i) + line.slice(i),
  (line, i) => line.slice(0, i) + neighbour(line.charAt(i)) + line.slice(i + 1),
  (line, i) => line.slice(0, i) + (/\d/.test(line.charAt(i)) ? 'Q' : '7') + line.slice(i + 1),
  (line, i) => line.slice(0, i) + line.charAt(i + 1) + line.charAt(i) + line.slice(i + 2),
  (line, i) => `${line.slice(0, i)} ${line.slice(i)}`,
  (line, i) => line.slice(0, i) + line.charAt(i).toLowerCase() + line.slice(i + 1),
];

function neighbour(char: string): string {
  if (char === ' ') return '-';
  if (char === 'Z' || char === '9') return String.fromCharCode(char.charCodeAt(0) - 1);
  return /[A-Y0-8]/.test(char) ? String.fromCharCode(char.charCodeAt(0) + 1) : 'X';
}

/** The lines above paragraph 1 that are not blank. */
function headerLines(text: string): number[] {
  const lines = new Lines(text);
  const found: number[] = [];
  for (let i = 0; !lines.content(i).startsWith('1. '); i++) {
    if (lines.content(i) !== '') found.push(i);
  }
  return found;
}

/** A slip in every second place of a line, the kinds of slip taking turns. */
function slipsIn(line: string, turn: number): string[] {
  const slips: string[] = [];
  for (let i = turn % 2; i < line.length; i += 2) {
    const slip = SLIPS[(i + turn) % SLIPS.length] as (typeof SLIPS)[number];
    const changed = slip(line, i);
    if (changed !== line) slips.push(changed);
  }
  return slips;
}

describe.each(Object.entries(DRAFTS))('the %s draft', (_, draft) => {
  const lines = new Lines(draft.text);

  it('is good', () => {
    expect(told(draft.text, judge(draft))).toEqual([]);
  });

  it.each(headerLines(draft.text).map((line) => [lines.content(line), line] as const))(
    'keeps a slip in "%s" to that line',
    (content, line) => {
      const slips = [...new Set(SLIPS.flatMap((_, turn) => slipsIn(content, turn)))];
      expect(slips.length).toBeGreaterThan(0);
      const complaints = slips.flatMap(
        (slip) => complaint({ ...draft, text: withLine(draft.text, line, slip) }, line) ?? [],
      );
      expect(complaints).toEqual([]);
    },
  );
});

/** Slips in the confidential draft, each with the rule that finds it on its line. */
const CAUGHT: readonly (readonly [slip: string, instead: string, rule: string])[] = [
  ['ZCZCXYZ0008', 'VZCZCXYZ0008', 'start-line-malformed'],
  ['VZCZVXYZ0008', 'VZCZCXYZ0008', 'start-line-malformed'],
  ['VZCZCXYZ0OO8', 'VZCZCXYZ0008', 'start-line-malformed'],
  ['VZCZCXYZ 0008', 'VZCZCXYZ0008', 'start-line-malformed'],
  ['VZCZCXY0008', 'VZCZCXYZ0008', 'start-line-malformed'],
  ['P RUEHC RUEHNY', 'PP RUEHC RUEHNY', 'routing-prosign-malformed'],
  ['PPP RUEHC RUEHNY', 'PP RUEHC RUEHNY', 'routing-prosign-malformed'],
  ['PO RUEHC RUEHNY', 'PP RUEHC RUEHNY', 'routing-prosign-malformed'],
  ['PPRUEHC RUEHNY', 'PP RUEHC RUEHNY', 'routing-prosign-malformed'],
  ['P P RUEHC RUEHNY', 'PP RUEHC RUEHNY', 'routing-prosign-malformed'],
  ['PP RU3HC RUEHNY', 'PP RUEHC RUEHNY', 'routing-indicator-malformed'],
  ['PP RUEHC RUE HNY', 'PP RUEHC RUEHNY', 'routing-indicator-malformed'],
  ['PP RUEHC RUEHNX', 'PP RUEHC RUEHNY', 'addressee-not-called'],
  ['PP RUEHV RUEHNY', 'PP RUEHC RUEHNY', 'addressee-not-called'],
  ['DR RUEHHE #1837 3541145', 'DE RUEHHE #1837 3541145', 'prosign-misspelt'],
  ['E RUEHHE #1837 3541145', 'DE RUEHHE #1837 3541145', 'prosign-misspelt'],
  ['DERUEHHE #1837 3541145', 'DE RUEHHE #1837 3541145', 'origin-line-malformed'],
  ['DE RUEHH7 #1837 3541145', 'DE RUEHHE #1837 3541145', 'origin-line-malformed'],
  ['DE RUEHHX #1837 3541145', 'DE RUEHHE #1837 3541145', 'origin-indicator-unknown'],
  ['DE RUEHHE 1837 3541145', 'DE RUEHHE #1837 3541145', 'origin-hash-missing'],
  ['DE RUEHHE #18B7 3541145', 'DE RUEHHE #1837 3541145', 'origin-line-malformed'],
  ['DE RUEHHE #1838 3541145', 'DE RUEHHE #1837 3541145', 'serial-differs'],
  ['DE RUEHHE #137 3541145', 'DE RUEHHE #1837 3541145', 'serial-differs'],
  ['DE RUEHHE #1837 354114', 'DE RUEHHE #1837 3541145', 'filing-time-malformed'],
  ['DE RUEHHE #1837 354II45', 'DE RUEHHE #1837 3541145', 'filing-time-malformed'],
  ['DE RUEHHE #1837 9541145', 'DE RUEHHE #1837 3541145', 'filing-day-impossible'],
  ['DE RUEHHE #1837 3661145', 'DE RUEHHE #1837 3541145', 'filing-day-impossible'],
  ['DE RUEHHE #1837 3551145', 'DE RUEHHE #1837 3541145', 'filing-day-differs'],
  ['DE RUEHHE #1837 3451145', 'DE RUEHHE #1837 3541145', 'filing-day-differs'],
  ['DE RUEHHE #1837 3544145', 'DE RUEHHE #1837 3541145', 'filing-hour-impossible'],
  ['DE RUEHHE #1837 3541165', 'DE RUEHHE #1837 3541145', 'filing-hour-impossible'],
  ['DE RUEHHE #1837 3541135', 'DE RUEHHE #1837 3541145', 'filed-before-dtg'],
  ['DE RUEHHE #18373 541145', 'DE RUEHHE #1837 3541145', 'origin-line-malformed'],
  ['ZBY CCCCC ZZH', 'ZNY CCCCC ZZH', 'security-line-malformed'],
  ['ZNYCCCCC ZZH', 'ZNY CCCCC ZZH', 'security-line-malformed'],
  ['ZNR CCCCC ZZH', 'ZNY CCCCC ZZH', 'security-signal-differs'],
  ['ZNY CCCC ZZH', 'ZNY CCCCC ZZH', 'security-letters-malformed'],
  ['ZNY CCSCC ZZH', 'ZNY CCCCC ZZH', 'security-letters-malformed'],
  ['ZNY CCCCC ZZX', 'ZNY CCCCC ZZH', 'signal-unknown'],
  ['ZNY CCCCC ZH', 'ZNY CCCCC ZZH', 'signal-unknown'],
  ['O 201145Z DEC 06', 'P 201145Z DEC 06', 'routing-precedence-differs'],
  ['PP 201145Z DEC 06', 'P 201145Z DEC 06', 'dtg-precedence-doubled'],
  ['B 201145Z DEC 06', 'P 201145Z DEC 06', 'dtg-precedence-malformed'],
  ['P 20114Z DEC 06', 'P 201145Z DEC 06', 'dtg-malformed'],
  ['P 2O1145Z DEC 06', 'P 201145Z DEC 06', 'dtg-malformed'],
  ['P 201145ZDEC 06', 'P 201145Z DEC 06', 'dtg-malformed'],
  ['P 201145Z DEC06', 'P 201145Z DEC 06', 'dtg-malformed'],
  ['P 201145Z DEC 6', 'P 201145Z DEC 06', 'dtg-malformed'],
  ['P 201145 DEC 06', 'P 201145Z DEC 06', 'dtg-zone-missing'],
  ['P 201145J DEC 06', 'P 201145Z DEC 06', 'dtg-zone-j'],
  ['P 201145S DEC 06', 'P 201145Z DEC 06', 'dtg-zone-not-utc'],
  ['P 401145Z DEC 06', 'P 201145Z DEC 06', 'dtg-day-impossible'],
  ['P 001145Z DEC 06', 'P 201145Z DEC 06', 'dtg-day-impossible'],
  ['P 203145Z DEC 06', 'P 201145Z DEC 06', 'dtg-time-impossible'],
  ['P 201185Z DEC 06', 'P 201145Z DEC 06', 'dtg-time-impossible'],
  ['P 201145Z DEV 06', 'P 201145Z DEC 06', 'dtg-month-misspelt'],
  ['P 201145Z EDC 06', 'P 201145Z DEC 06', 'dtg-month-misspelt'],
  ['P 201145Z DEC 07', 'P 201145Z DEC 06', 'dtg-future'],
  ['P 211145Z DEC 06', 'P 201145Z DEC 06', 'filing-day-differs'],
  ['FN AMEMBASSY HELSINKI', 'FM AMEMBASSY HELSINKI', 'prosign-misspelt'],
  [
    'TORUEHC/SECSTATE WASHDC PRIORITY 2008',
    'TO RUEHC/SECSTATE WASHDC PRIORITY 2008',
    'prosign-misspelt',
  ],
  [
    'INFOO RUEHNY/AMEMBASSY OSLO PRIORITY 0549',
    'INFO RUEHNY/AMEMBASSY OSLO PRIORITY 0549',
    'prosign-misspelt',
  ],
  ['BY', 'BT', 'prosign-misspelt'],
  [
    'C O N F I D E N T I A L HELSINKI 001873',
    'C O N F I D E N T I A L HELSINKI 001837',
    'serial-differs',
  ],
  [
    'C O N F I D E N T I A L HELSINGI 001837',
    'C O N F I D E N T I A L HELSINKI 001837',
    'station-differs',
  ],
  ['#1387', '#1837', 'end-number-differs'],
  ['#18E7', '#1837', 'end-number-malformed'],
  ['NNN', 'NNNN', 'end-mark-misspelt'],
];

describe('a slip', () => {
  const { text, today } = DRAFTS.confidential as Draft;
  const lines = new Lines(text);
  const lineOf = (content: string): number => {
    for (let i = 0; i < lines.count; i++) if (lines.content(i) === content) return i;
    throw new Error(`No line "${content}"`);
  };

  it.each(CAUGHT)('"%s" for "%s" is found by %s alone, on its line', (slip, instead, rule) => {
    const line = lineOf(instead);
    const changed = withLine(text, line, slip);
    const findings = findingsOf(changed, { today });
    const places = new Lines(changed);
    expect(
      findings.map((finding) => [finding.rule.name, places.lineAt(finding.span.start)]),
    ).toEqual([[rule, line]]);
  });

  it.each(CAUGHT)(
    '"%s" for "%s" is mended without a trace where the mend is certain',
    (slip, instead) => {
      const changed = withLine(text, lineOf(instead), slip);
      const { edits } = fixAll(changed, (version) => findingsOf(version, { today }));
      if (edits.length > 0) expect(applyEdits(changed, edits)).toBe(text);
    },
  );
});
