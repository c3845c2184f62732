import { describe, expect, it } from 'vitest';
import { type BlockChoices, blockChoices } from '../../server/src/features/blockChoices';
import {
  type BlockAnswers,
  classificationBlock,
} from '../../server/src/features/classificationBlock';
import { sortAddressees } from '../../server/src/features/sortAddressees';
import type { Cable } from '../../server/src/model/cable';
import {
  labelled2026,
  telegram1999,
  telegram2026,
} from '../../server/src/rules/shared/sampleAuthority';
import { sampleTelegram } from '../../server/src/rules/shared/sampleTelegram';
import { applyEdits } from '../../server/src/text/edits';
import { DEFAULT_SETTINGS } from '../../server/src/workspace/settings';
import { Snapshot } from '../../server/src/workspace/snapshot';
import { findingsOf, told } from '../helpers/judge';
import { changed } from './cursor';
import { RECORD, snapshotOf, TELEGRAM } from './messages';

const TODAY = { year: 2007, month: 1, day: 1 };
const ORIGINAL: BlockAnswers = {
  classifier: 'Joan Example',
  position: 'Deputy Chief of Mission',
  reasons: ['d', 'b'],
  duration: { kind: 'years', years: 10 },
};
const DERIVED: BlockAnswers = {
  classifier: 'Joan Example',
  position: 'Political Officer',
  source: 'DSCG 05-1, Department of State, 2005',
  duration: { kind: 'date', date: '2015-06-30' },
};

function cableOf(text: string, today = TODAY): Cable {
  const [cable] = new Snapshot(text, { settings: DEFAULT_SETTINGS, today, rules: [] }).cables;
  if (!cable) throw new Error('No message');
  return cable;
}

const choices = (text: string): BlockChoices => blockChoices(cableOf(text), TODAY);

/** The message after the block was written; why it was not, where it was refused. */
function written(text: string, answers: BlockAnswers, today = TODAY): string {
  const cable = cableOf(text, today);
  const { edits, refused } = classificationBlock(cable, answers, today);
  return edits ? applyEdits(text, edits) : refused;
}

const lines = (text: string, wanted: RegExp): string[] =>
  text.split('\n').filter((line) => wanted.test(line));
const BLOCK = /^(?:E\.O|Classified|Derived|Reason|Declassify)/;

describe('the classification block', () => {
  const bare = sampleTelegram({ eo: null, authority: null });

  it('of a telegram is the E.O. line and a statement in front of paragraph 1', () => {
    const text = written(bare, ORIGINAL);
    expect(text).toContain('\nE.O. 12958: DECL: 12/20/2016\nTAGS:');
    expect(text).toContain(
      'SEMINAR\n\nClassified By: Joan Example, Deputy Chief of Mission, for reasons 1.4\n(b) and (d).\n\n1. (U)',
    );
  });

  it('of a derivative message names the source instead of reasons', () => {
    expect(lines(written(bare, DERIVED), BLOCK)).toEqual([
      'E.O. 12958: DECL: 06/30/2015',
      'Classified By: Joan Example, Political Officer.',
      'Derived From: DSCG 05-1, Department of State, 2005',
    ]);
  });

  it('takes the place of what stands there', () => {
    const once = written(sampleTelegram(), DERIVED);
    expect(lines(once, BLOCK)).toHaveLength(3);
    const twice = written(once, ORIGINAL);
    expect(lines(twice, BLOCK)).toEqual([
      'E.O. 12958: DECL: 12/20/2016',
      'Classified By: Joan Example, Deputy Chief of Mission, for reasons 1.4',
    ]);
    expect(written(twice, ORIGINAL)).toBe(twice);
  });

  it('follows the law of the date of the message', () => {
    expect(lines(written(telegram1999().text, ORIGINAL), BLOCK)).toEqual([
      'E.O. 12958: DECL: 12/20/2009',
      'Classified By: Joan Example, Deputy Chief of Mission, for reasons 1.5',
    ]);
    const later = written(telegram2026().text, ORIGINAL, { year: 2026, month: 12, day: 24 });
    expect(lines(later, /^E\.O/)).toEqual(['E.O. 13526: DECL: 12/20/2036']);
    expect(written(telegram1999().text, { ...ORIGINAL, reasons: ['h'] })).toBe(
      'Section 1.5 has no (h).',
    );
  });

  it('of the labelled layout is a field a line', () => {
    const text = labelled2026({ by: null, reason: null, until: null }).text.replaceAll(
      /(DEC|Dec 20,) (20)?26/g,
      '$1 $206',
    );
    expect(lines(written(text, ORIGINAL), BLOCK)).toEqual([
      'E.O.: 12958',
      'Classified By: Joan Example, Deputy Chief of Mission',
      'Reason: 1.4 (b) and (d)',
      'Declassify On: 20161220',
    ]);
    const derived = written(written(text, ORIGINAL), DERIVED);
    expect(lines(derived, BLOCK).slice(1)).toEqual([
      'Classified By: Joan Example, Political Officer',
      'Derived From: DSCG 05-1, Department of State, 2005',
      'Declassify On: 20150630',
    ]);
  });

  it('takes events and exemptions', () => {
    const until = (duration: BlockAnswers['duration']) =>
      lines(written(bare, { ...ORIGINAL, duration }), /^E\.O/)[0];
    expect(until({ kind: 'event', event: 'Opening of\n the library' })).toBe(
      'E.O. 12958: DECL: Opening of the library',
    );
    expect(until({ kind: 'code', code: '25X1-human' })).toBe('E.O. 12958: DECL: 25X1-human');
    expect(written(bare, { ...ORIGINAL, duration: { kind: 'code', code: 'SOON' } })).toMatch(
      /^Give a date/,
    );
  });

  it('adds no finding to a good message', () => {
    for (const answers of [ORIGINAL, DERIVED]) {
      for (const text of [sampleTelegram(), bare, telegram1999().text]) {
        const after = written(text, answers);
        const grave = findingsOf(after).filter(
          ({ level }) => level === 'error' || level === 'warning',
        );
        expect(told(after, grave)).toEqual([]);
      }
    }
  });

  it('keeps the line ends of the file', () => {
    expect(written(bare.replaceAll('\n', '\r\n'), ORIGINAL)).toBe(
      written(bare, ORIGINAL).replaceAll('\n', '\r\n'),
    );
  });

  it('finds its place where there is no text yet', () => {
    const begun = bare.slice(0, bare.indexOf('\n\n1. (U)'));
    expect(written(begun, ORIGINAL)).toMatch(
      /SEMINAR\n\nClassified By: .*1\.4\n\(b\) and \(d\)\.\n\n$/,
    );
  });

  it('is asked for by the law of the date of the message', () => {
    const asked = choices(bare);
    expect(asked.section).toBe('1.4');
    expect(asked.reasons[3]).toEqual({
      letter: 'd',
      meaning: expect.stringContaining('foreign relations'),
    });
    expect(asked.durations.map(({ label }) => label)).toEqual([
      '10 years',
      '25 years',
      'A date...',
      'An exemption...',
      'An event...',
    ]);
    expect(asked.durations[2]).toMatchObject({ kind: 'date', example: '2016-12-20' });
    const before2003 = choices(telegram1999().text);
    expect(before2003.section).toBe('1.5');
    expect(before2003.durations.slice(0, 2).map(({ label }) => label)).toEqual([
      '10 years',
      'A date...',
    ]);
    expect(choices(bare.replace('DEC 06', 'DEC 75')).reasons).toEqual([]);
  });

  it('can be written with each duration that is offered', () => {
    for (const choice of choices(bare).durations) {
      const duration =
        'duration' in choice
          ? choice.duration
          : ({ kind: choice.kind, [choice.kind]: choice.example } as BlockAnswers['duration']);
      expect(lines(written(bare, { ...ORIGINAL, duration }), BLOCK)).toHaveLength(2);
    }
  });

  it('is not asked for where it would be refused', () => {
    const refused = (text: string) => choices(text).refused;
    expect(refused(TELEGRAM.replace('C O N F I D E N T I A L', 'UNCLAS'))).toMatch(/unclassified/);
    expect(refused(RECORD.replace('UNCLAS', 'SECRET'))).toMatch(/DECL set/);
    expect(refused(bare.replace('DEC 06', 'DEC 71'))).toMatch(/^No order/);
    expect(refused(bare)).toBeUndefined();
  });

  it('refuses what is not lawful, and says what to give', () => {
    const refused = (changes: Partial<BlockAnswers>) => written(bare, { ...ORIGINAL, ...changes });
    expect(refused({ position: ' ' })).toBe('Give the name and the position of the classifier.');
    expect(refused({ reasons: [] })).toMatch(/^Give the reasons, or the source/);
    expect(refused({ duration: { kind: 'years', years: 26 } })).toMatch(/at most 25 years/);
    expect(
      written(telegram1999().text, { ...ORIGINAL, duration: { kind: 'years', years: 25 } }),
    ).toMatch(/at most 10 years/);
    expect(refused({ duration: { kind: 'date', date: '2006-12-19' } })).toMatch(
      /^Give a date after/,
    );
    expect(refused({ duration: { kind: 'date', date: '2006-02-30' } })).toMatch(
      /^Give a date after/,
    );
    expect(written(TELEGRAM.replace('C O N F I D E N T I A L', 'UNCLAS'), ORIGINAL)).toMatch(
      /is unclassified/,
    );
    expect(written(RECORD.replace('UNCLAS', 'SECRET'), ORIGINAL)).toMatch(/DECL set/);
    expect(written(bare.replace('DEC 06', 'DEC 71'), ORIGINAL)).toMatch(/^No order/);
  });
});

describe('sorting addressees', () => {
  const HEADING = `FM AMEMBASSY OSLO
TO RUEHNO/USMISSION USNATO PRIORITY 0002
RUEHC/SECSTATE WASHDC PRIORITY 0001
INFO RUEHQT/AMEMBASSY QUITO PRIORITY
RUEAIIA/CIA WASHINGTON DC PRIORITY 0009
RUEHHE/AMEMBASSY HELSINKI PRIORITY 0003
RUEHZL/EUROPEAN POLITICAL COLLECTIVE PRIORITY
BT`;
  const text = TELEGRAM.replace(/FM AMEM[\s\S]*?BT/, HEADING);
  const sorted = (of: string) => snapshotOf(of).cables.flatMap(sortAddressees);

  it('puts the Department first, then collectives, posts by their places, and others', () => {
    expect(changed(text, sorted(text)).filter((line) => line.startsWith('+'))).toEqual([
      '+TO RUEHC/SECSTATE WASHDC PRIORITY 0001',
      '+RUEHNO/USMISSION USNATO PRIORITY 0002',
      '+INFO RUEHZL/EUROPEAN POLITICAL COLLECTIVE PRIORITY',
      '+RUEHHE/AMEMBASSY HELSINKI PRIORITY 0003',
      '+RUEHQT/AMEMBASSY QUITO PRIORITY',
      '+RUEAIIA/CIA WASHINGTON DC PRIORITY 0009',
    ]);
  });

  it('has nothing to do the second time', () => {
    expect(sorted(applyEdits(text, sorted(text)))).toEqual([]);
  });

  it('sorts the list of the labelled layout', () => {
    const labelled = labelled2026().text.replace(
      'WASHDC, SECSTATE ROUTINE',
      'OSLO, AMEMBASSY ROUTINE ; WASHDC, SECSTATE ROUTINE',
    );
    expect(applyEdits(labelled, sorted(labelled))).toContain(
      'Action: WASHDC, SECSTATE ROUTINE ; OSLO, AMEMBASSY ROUTINE',
    );
  });

  it('leaves a list alone that it does not understand', () => {
    expect(sorted(text.replace('QUITO PRIORITY', 'QUITO PRIORITY ??'))).toHaveLength(2);
  });
});
