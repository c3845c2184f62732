import { describe, expect, it } from 'vitest';
import type { Cable } from '../../server/src/model/cable';
import { parseIsoDate } from '../../server/src/model/calendar';
import { describe as cablesOf } from '../../server/src/model/describe';
import { addressLists, isCollective, pladOf } from '../../server/src/rules/shared/addressList';
import { closingBreak, misspeltClosing, openingBreak } from '../../server/src/rules/shared/ending';
import { eoForm, usesDecl } from '../../server/src/rules/shared/eoLine';
import {
  isBeingTyped,
  isComplete,
  isMessage,
  textStart,
} from '../../server/src/rules/shared/evidence';
import { filedDaysAfter, filingClock, filingDate } from '../../server/src/rules/shared/filing';
import { headingNodes, isUnfinished, textAt } from '../../server/src/rules/shared/heading';
import { lastLineOfText } from '../../server/src/rules/shared/lastLine';
import { levelWords } from '../../server/src/rules/shared/overall';
import { mispartedOrigin, mispartedSecurity } from '../../server/src/rules/shared/parting';
import { namesOf, portionsOf } from '../../server/src/rules/shared/portions';
import { soundPrecedences } from '../../server/src/rules/shared/precedence';
import { countedOf } from '../../server/src/rules/shared/renumber';
import { sampleFields } from '../../server/src/rules/shared/sampleFields';
import { sampleTelegram } from '../../server/src/rules/shared/sampleTelegram';
import { commonLetter } from '../../server/src/rules/shared/security';
import { serialVotes } from '../../server/src/rules/shared/serials';
import { unknownPosts } from '../../server/src/rules/shared/unknownPosts';
import { parseCable } from '../../server/src/syntax/parse';
import { findingsOf } from '../helpers/judge';

const today = parseIsoDate('2007-01-01');

/** The first message of a text. */
function cableOf(text: string): Cable {
  const [cable] = cablesOf(parseCable(text), today ? { today } : {});
  if (!cable) throw new Error('There is no message');
  return cable;
}

const HEAD = 'P 201145Z DEC 06\nFM AMEMBASSY HELSINKI\nTO RUEHC/SECSTATE WASHDC\n';

describe('the heading', () => {
  it.each([
    'UNCLAS HELSINKI 001837\n',
    'C O R R E C T E D  C O P Y\nUNCLAS HELSINKI 001837\n',
    'SIPDIS\nE.O. 12958: N/A\n',
    'DEPT FOR EUR/PPD\nE.O. 12958: N/A\n',
    'E.O. 12958: N/A\nTAGS: PREL\n',
    'TAGS: PREL, FI\nSUBJECT: LIBRARY\n',
    'SUBJECT: LIBRARY\n\n1. It opened.\n',
    'REF: HELSINKI 1753\n\n1. It opened.\n',
    '1. It opened.\n\n2. It rained.\n',
  ])('ends before %j', (text) => {
    const head = `${HEAD}BT\n`;
    expect(headingNodes(cableOf(head + text)).at(-1)?.end).toBe(head.length);
  });

  it.each([
    '//N01000//\nSUBJ/LIBRARY//\n',
    'SUBJ/LIBRARY//\nRMKS/1. IT OPENED.//\n',
    'RMKS/1. IT OPENED.//\n',
    'NAVADMIN 001/06\nSUBJ/LIBRARY//\n',
  ])('of a record message ends before %j', (text) => {
    const head = 'R 031614Z JAN 06\nFM CNO WASHINGTON DC\nTO NAVADMIN\nBT\n';
    expect(headingNodes(cableOf(head + text)).at(-1)?.end).toBe(head.length);
  });

  it('is the whole message where no text follows', () => {
    const cable = cableOf(HEAD);
    expect(headingNodes(cable)).toEqual(cable.headers.nodes);
  });

  it.each(['PP RUEHDL\n', 'DE RUEHNY #0412 3541200\n', 'P 201200Z DEC 06\n'])(
    'has a second list of addresses behind %j',
    (line) => {
      const text = `${HEAD}${line}FM AMEMBASSY OSLO\nTO RUEHDL/AMEMBASSY DUBLIN\nBT\nUNCLAS HELSINKI 001837\n`;
      const plads = addressLists(cableOf(text)).map((list) =>
        list.flatMap(({ addresses }) => addresses.map(({ plad }) => plad?.value)),
      );
      expect(plads).toEqual([
        ['AMEMBASSY HELSINKI', 'SECSTATE WASHDC'],
        ['AMEMBASSY OSLO', 'AMEMBASSY DUBLIN'],
      ]);
    },
  );

  it('keeps a list together over other lines', () => {
    const text = `${HEAD}INFO RUEHNY/AMEMBASSY OSLO\nRUEHDL/AMEMBASSY DUBLIN\nBT\nUNCLAS HELSINKI 001837\n`;
    const [list, second] = addressLists(cableOf(text));
    expect(second).toBeUndefined();
    expect(list?.map(({ kind, prosign }) => [kind, prosign?.value])).toEqual([
      ['from-line', 'FM'],
      ['to-line', 'TO'],
      ['info-line', 'INFO'],
      ['info-line', undefined],
    ]);
  });
});

describe('an addressee', () => {
  const named = (info: string): (string | undefined)[] => {
    const cable = cableOf(sampleFields({ info: `Info: ${info}` }));
    return cable.addresses.info.map((address) => pladOf(cable, address));
  };

  it('of fields is named as elsewhere', () => {
    expect(named('OSLO, AMEMBASSY ROUTINE')).toEqual(['AMEMBASSY OSLO']);
    expect(named('OSLO ,AMEMBASSY ROUTINE')).toEqual(['AMEMBASSY OSLO']);
    expect(named('AMEMBASSY OSLO ROUTINE')).toEqual(['AMEMBASSY OSLO']);
  });

  it.each([
    ['NORDIC COLLECTIVE', true],
    ['NORDIC COLLECTIVES', true],
    ['AIG 1234', true],
    ['ALDAC', true],
    ['ALL POSTS', true],
    ['NATO MEMBER STATES', true],
    ['NAVADMIN', true],
    ['ALNAV', true],
    ['AMEMBASSY OSLO', false],
    ['SECSTATE WASHDC', false],
  ])('%s is a collective: %s', (plad, collective) => {
    const [address] = cableOf(sampleTelegram({ info: `INFO ${plad}` })).addresses.info;
    expect(address && isCollective(address)).toBe(collective);
  });
});

describe('a post of no list', () => {
  it.each([
    ['AMEMBASSY OSLLO', 'misspelt AMEMBASSY OSLO'],
    ['AMEMBASY OSLO', 'misspelt AMEMBASSY OSLO'],
    ['AMEMBASY OSLLO', 'known'],
    ['AMEMBASY DUBLNI', 'kind AMEMBASSY DUBLIN'],
    ['AMEMBASSY HELSNIKI', 'misspelt AMEMBASSY HELSINKI'],
    ['SECSTATE WASHCD', 'misspelt SECSTATE WASHDC'],
    ['AMCONSUL OSLO', 'kind AMEMBASSY OSLO'],
    ['AMEMBASSY NOWHERE', 'unknown '],
    ['AMEMBASSY OSLLO0549', 'misspelt AMEMBASSY OSLO'],
    ['AMEMBASSY OSLO', 'known'],
    ['AMEMBASSY OSLO PRIORTY', 'known'],
    ['JOINT STAFF WASHDC', 'known'],
    ['OSLLO', 'known'],
    [`AMEMBASSY ${'X'.repeat(51)}`, 'known'],
  ])('%s is %s', (plad, told) => {
    const cable = cableOf(sampleTelegram({ info: `INFO RUEHNY/${plad}` }));
    const [post] = unknownPosts(cable);
    expect(post ? `${post.kind} ${post.near[0] ?? ''}` : 'known').toBe(told);
  });
});

describe('line 3', () => {
  const meant = (origin: string): string | undefined =>
    mispartedOrigin(cableOf(sampleTelegram({ origin })))?.meant;

  it.each([
    ['DE RUEHHE #1837 3541145', undefined],
    ['DE RUEHHE #1837/01 3541145', undefined],
    ['DE  RUEHHE  #1837  3541145', undefined],
    ['DERUEHHE #1837 3541145', 'DE RUEHHE #1837 3541145'],
    ['DE RUEHHE#1837 3541145', 'DE RUEHHE #1837 3541145'],
    ['DE RUEHHE #18373541145', 'DE RUEHHE #1837 3541145'],
    ['DE RUEHHE #183 73541145', 'DE RUEHHE #1837 3541145'],
    ['DE RUEHHE #1837/013541145', 'DE RUEHHE #1837/01 3541145'],
    ['DE RUEHHE #1837 354 1145', 'DE RUEHHE #1837 3541145'],
    ['DE RUEHHE #1837 354114', undefined],
    ['DE RUEHHE #18373 541145', 'DE RUEHHE #1837 3541145'],
  ])('%s means %s', (origin, right) => {
    expect(meant(origin)).toBe(right);
  });
});

describe('line 4', () => {
  it.each([
    ['ZNY CCCCC ZZH', undefined],
    ['ZNY CCCCC', undefined],
    ['ZNYCCCCC ZZH', 'ZNY CCCCC ZZH'],
    ['ZNY CCCCCZZH', 'ZNY CCCCC ZZH'],
    ['ZNY CCCCC ZZHZZK', 'ZNY CCCCC ZZH ZZK'],
    ['ZNR UUUU U ZZH', 'ZNR UUUUU ZZH'],
    ['ZNY CCCC ZZH', undefined],
    ['ZNY CCSCC ZZH', undefined],
  ])('%s means %s', (security, right) => {
    expect(mispartedSecurity(cableOf(sampleTelegram({ security })))?.meant).toBe(right);
  });
});

describe('the E.O. line', () => {
  const formOf = (eo: string, dtg = 'P 201145Z DEC 06'): string => {
    const cable = cableOf(sampleTelegram({ eo, dtg }));
    const line = cable.authority.eo;
    const form = line && eoForm(cable, line);
    if (!form) return 'none';
    const faults = form.faults.map(({ span, kind }) => `${kind} ${textAt(cable, span)}`);
    return [form.canonical, ...faults].join('|');
  };

  it.each([
    ['E.O. 12958: DECL: 12/20/2016', 'E.O. 12958: DECL: '],
    ['E.O. 12958:  DECL: 12/20/2016', 'E.O. 12958: DECL: '],
    ['E.O. 12958: DECL:', 'E.O. 12958: DECL:'],
    ['E.O. 12958:', 'E.O. 12958:'],
    ['E.O. 12958: ', 'E.O. 12958:'],
    ['E.O. 12958', 'E.O. 12958:'],
    ['E.O. 12958 :', 'E.O. 12958:|variant  :'],
    ['E.O. 12958 : DECL: 12/20/2016', 'E.O. 12958: DECL: |variant  : '],
    ['E.O. 12958; DECL: 12/20/2016', 'E.O. 12958: DECL: |slip ; '],
    ['E.O. 12958:DECL: 12/20/2016', 'E.O. 12958: DECL: |variant :'],
    ['EO 12958: DECL: 12/20/2016', 'E.O. 12958: DECL: |variant EO'],
    ['E.0. 12958: DECL: 12/20/2016', 'E.O. 12958: DECL: |slip E.0.'],
    ['E..O. 12958: DECL: 12/20/2016', 'E.O. 12958: DECL: |slip E..O.'],
    ['E.O. 12958: DECLAS: 12/20/2016', 'E.O. 12958: DECL: |variant DECLAS:'],
    ['E.O. 12958: DELC: 12/20/2016', 'E.O. 12958: DECL: |slip DELC:'],
    ['E.O. 12958: DECL:12/20/2016', 'E.O. 12958: DECL: |variant :'],
    ['E.O. 12958: DECL:: 12/20/2016', 'E.O. 12958: DECL: |slip : '],
    ['E.O. 12958: 12/20/2016', 'E.O. 12958: DECL: '],
    ['E.O. 12958: N/A', 'E.O. 12958: '],
    ['E.O. 12958: NA', 'E.O. 12958: N/A|variant NA'],
    ['E.O. 12958, AS AMENDED: DECL: 12/20/2016', 'E.O. 12958, AS AMENDED: DECL: '],
    ['E.O. 12958 (AS AMENDED): DECL: 12/20/2016', 'E.O. 12958 (AS AMENDED): DECL: '],
    ['E.O. 12958,(AS AMENDED): DECL: 12/20/2016', 'E.O. 12958,(AS AMENDED): DECL: '],
    [
      'E.O. 12958 AS AMENDED BY EO 13292: DECL: 12/20/2016',
      'E.O. 12958 AS AMENDED BY EO 13292: DECL: ',
    ],
    [
      'E.O. 12958 AS AMENDED BY E.O.13292: DECL: 12/20/2016',
      'E.O. 12958 AS AMENDED BY E.O.13292: DECL: ',
    ],
    [
      'E.O. 12958 AS AMENDED BY E.O. 13292: DECL: 12/20/2016',
      'E.O. 12958 AS AMENDED BY E.O. 13292: DECL: ',
    ],
    ['E.O. 12958 AS AMENDED BY 13292: DECL: 12/20/2016', 'E.O. 12958 AS AMENDED BY 13292: DECL: '],
  ])('%s is to read otherwise where it does', (eo, form) => {
    expect(formOf(eo)).toBe(form);
  });

  it.each([
    ['E.O. 11652: GDS', 'E.O. 11652: '],
    ['E.O. 11652 GDS', 'E.O. 11652: '],
    ['E.O. 11652:GDS', 'E.O. 11652: '],
    ['E.O. 11652 - GDS', 'E.O. 11652: '],
    ['E.O. 11652: -GDS', 'E.O. 11652: '],
    ['E.O. 11652; GDS', 'E.O. 11652: |slip ; '],
  ])('%s was well written in 1975', (eo, form) => {
    expect(formOf(eo, 'P 201145Z DEC 75')).toBe(form);
  });

  it('has DECL: since August 1982, and by its order where no date is known', () => {
    const uses = (dtg: string | null, eo: string): boolean | undefined => {
      const cable = cableOf(sampleTelegram({ dtg, eo }));
      return cable.authority.eo && usesDecl(cable, cable.authority.eo);
    };
    expect(uses('P 311145Z JUL 82', 'E.O. 12065: GDS')).toBe(false);
    expect(uses('P 010000Z AUG 82', 'E.O. 12356: DECL: OADR')).toBe(true);
    for (const order of ['12356', '12958', '13292', '13526']) {
      expect(uses(null, `E.O. ${order}: DECL: OADR`), order).toBe(true);
    }
    expect(uses(null, 'E.O. 11652: GDS')).toBe(false);
  });
});

describe('TAGS', () => {
  it.each([
    ['P 201145Z DEC 72', 'E.O. 11652: GDS', false],
    ['P 201145Z DEC 73', 'E.O. 11652: GDS', true],
  ])('of a message of %s may be asked for', (dtg, eo, asked) => {
    const names = findingsOf(sampleTelegram({ dtg, eo, tags: null })).map(({ rule }) => rule.name);
    expect(names.includes('tags-missing')).toBe(asked);
  });
});

describe('the filing time', () => {
  const at = (origin: string, dtg = 'P 201145Z DEC 06') => cableOf(sampleTelegram({ origin, dtg }));

  it.each([
    ['3541145', '1145', { year: 2006, month: 12, day: 20 }],
    ['0010000', '0000', { year: 2006, month: 1, day: 1 }],
    ['3652359', '2359', { year: 2006, month: 12, day: 31 }],
    ['20/2300Z', '2300', { year: 2006, month: 12, day: 20 }],
    ['3542400', undefined, { year: 2006, month: 12, day: 20 }],
    ['3541160', undefined, { year: 2006, month: 12, day: 20 }],
    ['3661145', '1145', undefined],
    ['32/1145Z', '1145', undefined],
    ['354114', undefined, undefined],
  ])('%s is a time and a day', (typed, clock, day) => {
    const cable = at(`DE RUEHHE #1837 ${typed}`);
    expect(filingClock(cable)).toBe(clock);
    expect(filingDate(cable)).toEqual(day);
  });

  it.each([
    ['3541145', 0],
    ['3551145', 1],
    ['3531145', -1],
    ['0011145', 12],
    ['3651145', 11],
    ['20/1145Z', 0],
    ['21/1145Z', 1],
    ['19/1145Z', -1],
    ['05/1145Z', -15],
    ['04/1145Z', 15],
  ])('%s is so many days after 20 December', (typed, days) => {
    const filing = at(`DE RUEHHE #1837 ${typed}`).origin?.filing;
    const date = { year: 2006, month: 12, day: 20 };
    expect(filing && filedDaysAfter(filing, date)).toBe(days);
  });
});

describe('the numbers of a message', () => {
  const votes = (origin: string, message: string, end: string | null): readonly string[] =>
    serialVotes(
      cableOf(
        sampleTelegram({
          origin: `DE RUEHHE #${origin} 3541145`,
          classification: `C O N F I D E N T I A L HELSINKI ${message}`,
          endNumber: end && `#${end}`,
        }),
      ),
    ).map(({ wrong, right, outvoted }) => `${wrong} ${right.value}${outvoted ? ' outvoted' : ''}`);

  it.each([
    ['1837', '001837', '1837', []],
    ['1837', '001837', null, []],
    ['1837', '011837', '1837', []],
    ['0037', '000037', '37', []],
    ['1838', '001837', '1837', ['origin 1837 outvoted']],
    ['1837', '001838', '1837', ['reference 1837 outvoted']],
    ['1837', '001838', null, ['reference 1837']],
    ['1837', '001837', '1838', ['end 1837 outvoted']],
    ['1837', '001838', '1839', ['reference 1837', 'end 1837']],
    ['11837', '001837', '1837', ['origin 1837 outvoted']],
  ])('%s, %s and %s are compared', (origin, message, end, told) => {
    expect(votes(origin, message, end)).toEqual(told);
  });

  const counted = (...numbers: number[]): readonly string[] => {
    const text = `\n${numbers.map((number) => `${number}. (U) It rained.`).join('\n\n')}\n`;
    return countedOf(cableOf(sampleTelegram({ text }))).map(
      ({ value, expected }) => `${value}${value === expected ? '' : ` for ${expected}`}`,
    );
  };

  it.each([
    [
      [1, 2, 3],
      ['1', '2', '3'],
    ],
    [
      [1, 2, 4, 5],
      ['1', '2', '4 for 3', '5'],
    ],
    [
      [1, 2, 9, 4],
      ['1', '2', '9 for 3', '4'],
    ],
    [
      [1, 2, 2, 3],
      ['1', '2', '2 for 3', '3'],
    ],
    [
      [2, 3],
      ['2 for 1', '3'],
    ],
  ])('of paragraphs %j are counted on', (numbers, told) => {
    expect(counted(...numbers)).toEqual(told);
  });

  it('of paragraphs are named together', () => {
    const named = (count: number): string => {
      const numbers = Array.from({ length: count }, (_, i) => i + 1);
      const text = `\n${numbers.map((number) => `${number}. (U) It rained.`).join('\n\n')}\n`;
      return namesOf(portionsOf(cableOf(sampleTelegram({ text }))));
    };
    expect([1, 2, 4, 5].map(named)).toEqual([
      'paragraph 1',
      'paragraphs 1 and 2',
      'paragraphs 1, 2, 3 and 4',
      'paragraphs 1, 2, 3 and 2 more',
    ]);
    const unnumbered = '\n(U) It rained.\n';
    expect(namesOf(portionsOf(cableOf(sampleTelegram({ text: unnumbered }))))).toBe('the text');
    expect(namesOf([])).toBe('');
  });
});

describe('the precedences of the DTG line', () => {
  it.each([
    ['P', ['P']],
    ['P R', ['P', 'R']],
    ['O P', ['O', 'P']],
    ['R P', undefined],
    ['P P', undefined],
    ['P R O', undefined],
    ['Q', undefined],
    ['P Q', undefined],
    ['Q P', undefined],
    ['', undefined],
  ])('"%s" are sound where the first is the higher of two at most', (typed, sound) => {
    const cable = cableOf(sampleTelegram({ dtg: `${typed} 201145Z DEC 06`.trim() }));
    expect(soundPrecedences(cable)?.map(({ value }) => value)).toEqual(sound);
  });
});

describe('a level', () => {
  it('is spaced in a telegram alone', () => {
    const words = (layout: 'telegram' | 'labelled' | 'record'): readonly string[] =>
      (['UNCLASSIFIED', 'CONFIDENTIAL', 'SECRET', 'TOP SECRET'] as const).map((level) =>
        levelWords(level, layout),
      );
    expect(words('labelled')).toEqual(['UNCLASSIFIED', 'CONFIDENTIAL', 'SECRET', 'TOP SECRET']);
    for (const layout of ['telegram', 'record'] as const) {
      expect(words(layout)).toEqual([
        'UNCLAS',
        'C O N F I D E N T I A L',
        'S E C R E T',
        'T O P S E C R E T',
      ]);
    }
  });

  it.each([
    ['CCCCC', 'C'],
    ['CCSCC', 'C'],
    ['ccccc', 'C'],
    ['CCSS', undefined],
    ['CCSSX', undefined],
    ['XXXXX', undefined],
    ['', undefined],
  ])('of %s is that of most of its letters', (group, letter) => {
    expect(commonLetter(group)?.letter).toBe(letter);
  });
});

describe('the last line of the text', () => {
  const last = (text: string): string | undefined => {
    const cable = cableOf(text);
    const line = lastLineOfText(cable);
    expect(line?.value).toBe(line && cable.text.slice(line.span.start, line.span.end));
    return line?.value;
  };

  it('stands above what closes the message', () => {
    expect(last(sampleTelegram())).toBe('EXAMPLE');
    expect(last(sampleTelegram({ closing: null }))).toBe('EXAMPLE');
    expect(last(sampleTelegram({ closing: null, endNumber: null }))).toBe('EXAMPLE');
    expect(last(sampleTelegram({ signature: null }))).toBe('loan among friends.');
    expect(last(sampleTelegram({ signature: '  EXAMPLE  \n\n' }))).toBe('EXAMPLE');
    expect(last(sampleTelegram({ signature: null, text: '\n1. (U) It rained.\n' }))).toBe(
      '1. (U) It rained.',
    );
    expect(last(sampleTelegram({ signature: 'EXAMPLE\nHELSINKI 00001837  002 OF 002' }))).toBe(
      'EXAMPLE',
    );
  });

  it('is none while somebody may be typing there, or where no text is', () => {
    expect(last(sampleTelegram({ closing: null, endNumber: null, end: null }))).toBeUndefined();
    expect(last(sampleTelegram({ text: null, signature: null }))).toBeUndefined();
    expect(last(HEAD)).toBeUndefined();
  });
});

describe('the parts of a message', () => {
  it('are told from what is no message', () => {
    expect(isMessage(cableOf(HEAD))).toBe(true);
    expect(isMessage(cableOf('E.O. 12958: N/A\nSUBJECT: LIBRARY\n\n1. It opened.\n'))).toBe(true);
    expect(isMessage(cableOf('TAGS: PREL\nSUBJECT: LIBRARY\n\n1. It opened.\n'))).toBe(true);
    expect(isMessage(cableOf('TAGS: FI\nSUBJECT: LIBRARY\n\n1. It opened.\n'))).toBe(false);
    expect(isMessage(cableOf('Subject: Library\n\n1. It opened.\n'))).toBe(false);
  });

  it('are complete when something stands behind the text', () => {
    expect(isComplete(cableOf(sampleTelegram()))).toBe(true);
    expect(isComplete(cableOf(sampleTelegram({ closing: null, endNumber: null })))).toBe(true);
    const open = { closing: null, endNumber: null, end: null };
    expect(isComplete(cableOf(sampleTelegram({ ...open, signature: null })))).toBe(false);
    expect(isComplete(cableOf(sampleTelegram(open)))).toBe(false);
    expect(isComplete(cableOf(`${sampleTelegram(open)}\n\n`))).toBe(true);
    expect(isComplete(cableOf(sampleFields()))).toBe(true);
    expect(isComplete(cableOf(HEAD))).toBe(false);
  });

  it('are being typed where they run to the end of the file', () => {
    const text = 'E.O. 12958: N/A';
    const typed = (behind: string): boolean => {
      const cable = cableOf(HEAD + text + behind);
      return isBeingTyped(cable, { start: HEAD.length, end: HEAD.length + text.length });
    };
    expect(typed('')).toBe(true);
    expect(typed('  ')).toBe(true);
    expect(typed('\n')).toBe(false);
    expect(typed(' '.repeat(80))).toBe(true);
    expect(typed(' '.repeat(81))).toBe(false);
    expect(typed('\nTAGS: PREL')).toBe(false);
  });

  it('are unfinished on the last line alone', () => {
    const unfinished = (text: string): boolean => {
      const cable = cableOf(text);
      return isUnfinished(cable, { start: 0, end: HEAD.trimEnd().length });
    };
    expect(unfinished(HEAD.trimEnd())).toBe(true);
    expect(unfinished(HEAD)).toBe(false);
    expect(unfinished(`${HEAD}BT\n`)).toBe(false);
  });

  it('begin with their first line that is no heading', () => {
    const first = (text: string): string | undefined => {
      const cable = cableOf(text);
      const node = textStart(cable);
      return node && textAt(cable, node).trim();
    };
    expect(first(sampleTelegram())).toBe('C O N F I D E N T I A L HELSINKI 001837');
    expect(first(sampleTelegram({ break: null }))).toBe('C O N F I D E N T I A L HELSINKI 001837');
    expect(first(`${HEAD}BT\nSIPDIS\nE.O. 12958: N/A\n`)).toBe('SIPDIS');
    expect(first(`${HEAD}BT\nBT\n`)).toBeUndefined();
    expect(first(`${HEAD}BT\nNNNN\n`)).toBeUndefined();
    expect(first(HEAD)).toBeUndefined();
    expect(first(sampleFields())).toBe('UNCLASSIFIED');
  });

  it('are closed by BT, or by what means to be one', () => {
    const closing = (line: string | null): readonly (string | undefined)[] => {
      const cable = cableOf(sampleTelegram({ closing: line }));
      const place = closingBreak(cable);
      return [place && textAt(cable, place), misspeltClosing(cable)?.value];
    };
    expect(closing('BT')).toEqual(['BT', undefined]);
    expect(closing('BR')).toEqual([undefined, 'BR']);
    expect(closing('B')).toEqual([undefined, 'B']);
    expect(closing('BTT')).toEqual([undefined, 'BTT']);
    expect(closing('BTTT')).toEqual([undefined, undefined]);
    expect(closing('XX')).toEqual([undefined, undefined]);
    expect(closing(null)).toEqual([undefined, undefined]);
    const cable = cableOf(sampleTelegram());
    expect(openingBreak(cable)?.start).toBe(cable.text.indexOf('BT\n'));
    expect(openingBreak(cableOf(sampleTelegram({ break: null })))).toBeUndefined();
  });
});
