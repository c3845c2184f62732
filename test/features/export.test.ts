import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPORT_CHOICES, exportAs } from '../../server/src/features/export';
import { cleanText } from '../../server/src/features/export/clean';
import { factsJson } from '../../server/src/features/export/facts';
import { transmissionForm } from '../../server/src/features/export/transmission';
import { findingsOf, told } from '../helpers/judge';
import { filesBelow, ROOT } from '../helpers/sources';
import { anyText } from '../helpers/texts';
import { snapshotOf, TELEGRAM } from './messages';

const sample = (name: string): string => readFileSync(join(ROOT, 'samples', name), 'utf8');
const cablesOf = (text: string) => snapshotOf(text).cables;
const sent = (text: string, capitals = false): string =>
  transmissionForm(cablesOf(text), { capitals });
const words = (text: string): string => (text.match(/\S+/g) ?? []).join(' ');

/** A good telegram with `count` short paragraphs more. */
function lengthened(count: number): string {
  const more = Array.from({ length: count }, (_, i) => `${i + 6}. (C) Bell ${i + 6} was rung.`);
  return sample('telegram-full-heading.cable').replace(
    '\n\nEXAMPLE\n',
    `\n\n${more.join('\n\n')}\n\nEXAMPLE\n`,
  );
}

describe('the clean text', () => {
  it('is without storage damage, and is clean the second time', () => {
    const once = cleanText(cablesOf(sample('archive-copy.cable')));
    expect(once).toContain('TAGS: PREL SCUL KPAO ELTN FI\n');
    expect(once).toContain('\n1. (U) The new city library');
    expect(once.match(/SIPDIS/g)).toHaveLength(1);
    expect(once).not.toMatch(/[ \t]$/m);
    expect(cleanText(cablesOf(once))).toBe(once);
  });

  it('is the text itself where nothing is wrong with it', () => {
    expect(cleanText(cablesOf(TELEGRAM))).toBe(TELEGRAM);
    expect(cleanText(cablesOf(TELEGRAM.replaceAll('\n', '\r\n')))).toBe(TELEGRAM);
  });
});

describe('the transmission form', () => {
  it('leaves a short message with short lines as it is', () => {
    for (const name of ['telegram-full-heading.cable', 'telegram-two-sections.cable']) {
      expect(sent(sample(name))).toBe(sample(name));
    }
  });

  it('breaks long lines at 69 columns and keeps every word', () => {
    const form = sent(sample('archive-copy.cable'));
    expect(form.split('\n').filter((line) => line.length > 69)).toEqual([]);
    expect(words(form)).toBe(words(cleanText(cablesOf(sample('archive-copy.cable')))));
  });

  it('cuts a long telegram into sections with their headings', () => {
    const form = sent(lengthened(70));
    expect(form.match(/^.*SECTION.*$/gm)).toEqual([
      'C O N F I D E N T I A L SECTION 01 OF 02 VALLETTA 000118',
      'C O N F I D E N T I A L SECTION 02 OF 02 VALLETTA 000118',
    ]);
    expect(form.match(/^VZ.*$/gm)).toEqual(['VZCZCVTA0042', 'VZCZCVTA0043']);
    expect(form.match(/^DE .*$/gm)).toEqual([
      'DE RUEHVT #0118/01 0431430',
      'DE RUEHVT #0118/02 0431430',
    ]);
    expect(form.match(/^NNNN$/gm)).toHaveLength(2);
    expect(form.match(/^TAGS: .*$/gm)).toHaveLength(2);
    expect(form.match(/^Classified By: .*$/gm)).toHaveLength(2);
  });

  it('gives sections of at most 100 lines with nothing wrong with them', () => {
    for (const count of [33, 40, 70, 130, 200]) {
      const text = lengthened(count);
      const form = sent(text);
      for (const section of form.split(/^BT\n/m).filter((part) => part.includes('SECTION'))) {
        expect(section.trimEnd().split('\n').length).toBeLessThanOrEqual(100);
      }
      const faults = (of: string) =>
        told(
          of,
          findingsOf(of, { today: '2026-11-23' }).filter(
            ({ level }) => level === 'error' || level === 'warning',
          ),
        );
      expect(faults(form)).toEqual(faults(text));
      for (let i = 6; i < count + 6; i++) expect(form).toContain(`Bell ${i} was rung.`);
    }
  });

  it('cuts a text without a heading too', () => {
    const text = lengthened(70)
      .replace(/^[\s\S]*?\nBT\n/, '')
      .replace(/BT\n#0118\nNNNN\n$/, '');
    const form = sent(text);
    expect(form.match(/SECTION 0\d OF 02/g)).toHaveLength(2);
    expect(form).not.toContain('BT\n');
  });

  it('is in capitals where that is asked', () => {
    expect(sent(TELEGRAM, true)).toContain('1. (U) THE SEMINAR ON ROAD SAFETY OPENED\n');
  });
});

describe('the facts as JSON', () => {
  it('say what the message says', () => {
    const { messages } = JSON.parse(factsJson(cablesOf(TELEGRAM)));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({
      layout: 'telegram',
      number: 'BAKU 001837',
      dtg: '201145Z DEC 06',
      date: '2006-12-20',
      precedence: ['O', 'P'],
      from: [{ plad: 'AMEMBASSY BAKU' }],
      action: [{ indicator: 'RUEHC', plad: 'SECSTATE WASHDC', precedence: 'IMMEDIATE' }],
      level: 'CONFIDENTIAL',
      captions: ['SIPDIS'],
      order: '12958',
      tags: ['PGOV', 'PREL', 'AJ'],
      signature: 'EXAMPLE',
    });
    expect(messages[0].paragraphs[1]).toEqual({
      number: 2,
      mark: 'C/NF',
      level: 'CONFIDENTIAL',
      text: 'The minister asked for reflectors.',
    });
  });
});

describe('every form', () => {
  it.each(EXPORT_CHOICES)('$form is made of any text without failing', ({ form }) => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(typeof exportAs(cablesOf(text), form).text).toBe('string');
      }),
      { numRuns: 60 },
    );
  });

  it('transmission: no word of a sample is lost', () => {
    for (const file of filesBelow('samples', /\.cable$/)) {
      const cables = cablesOf(sample(file.replace('samples/', '')));
      expect(words(transmissionForm(cables, { capitals: false }))).toBe(words(cleanText(cables)));
    }
  });
});
