import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PreviewBlock, preview } from '../../server/src/features/preview';
import { previewPage } from '../../server/src/features/previewPage';
import { filesBelow, ROOT } from '../helpers/sources';
import { anyText } from '../helpers/texts';
import { RECORD, snapshotOf, TELEGRAM } from './messages';

const messagesOf = (text: string) => preview(snapshotOf(text).cables);
const pageOf = (text: string): string => previewPage(messagesOf(text), 'n0nce');
const paragraphs = (blocks: readonly PreviewBlock[]): string[] => blocks.map((block) => block.text);

describe('the preview of a message', () => {
  const [message] = messagesOf(TELEGRAM);

  it('has the level in words and in its colour', () => {
    expect(message?.banner).toMatchObject({
      words: 'CONFIDENTIAL',
      colour: { background: '#0033a0' },
    });
  });

  it('has the facts of the heading in rows', () => {
    const rows = new Map(message?.rows.map(({ label, values }) => [label, values]));
    expect(rows.get('Number')).toEqual(['BAKU 001837']);
    expect(rows.get('Date')).toEqual(['201145Z DEC 06', 'Wednesday, 20 December 2006, 11:45 UTC']);
    expect(rows.get('Precedence')).toEqual(['IMMEDIATE', 'PRIORITY']);
    expect(rows.get('From')).toEqual(['AMEMBASSY BAKU']);
    expect(rows.get('Info')).toEqual(['USMISSION USNATO', 'AMEMBASSY ANKARA']);
    expect(rows.get('TAGS')).toEqual(['PGOV, PREL, AJ']);
    expect(rows.get('References')).toHaveLength(2);
    expect(message?.subject).toBe('ROAD SAFETY SEMINAR OPENS IN THE NEW LIBRARY AFTER A LONG WAIT');
    expect(message?.signature).toBe('EXAMPLE');
  });

  it('has paragraphs with their marks, their lines run together', () => {
    expect(message?.blocks[0]).toEqual({
      kind: 'paragraph',
      number: '1.',
      mark: { text: '(U)', level: 'UNCLASSIFIED' },
      inner: false,
      text: 'The seminar on road safety opened on Monday.',
    });
    expect(message?.blocks[1]).toMatchObject({ mark: { text: '(C/NF)', level: 'CONFIDENTIAL' } });
    expect(message?.blocks[2]).toEqual({ kind: 'heading', text: 'Background' });
  });

  it('has the sets of a record message in rows and its items set in', () => {
    const [record] = messagesOf(RECORD);
    expect(record?.rows.map(({ label }) => label)).toContain('MSGID');
    expect(record?.subject).toBe('READING ROOM HOURS');
    expect(record?.blocks.map((block) => block.kind === 'paragraph' && block.inner)).toContain(
      true,
    );
  });

  it('keeps the lines of a list and the blank line before it', () => {
    const text = TELEGRAM.replace('opened\non Monday.', 'opened:\n\n-- on Monday\n-- on time');
    expect(paragraphs(messagesOf(text)[0]?.blocks ?? [])[0]).toBe(
      'The seminar on road safety opened:\n\n-- on Monday\n-- on time',
    );
  });

  it('leaves no word of the paragraphs of a sample out', () => {
    for (const file of filesBelow('samples', /\.cable$/)) {
      const text = readFileSync(join(ROOT, file), 'utf8');
      const { cables } = snapshotOf(text);
      const typed = cables.flatMap(({ paragraphs: all }) =>
        all.flatMap(({ body }) =>
          body.flatMap(({ start, end }) => text.slice(start, end).match(/\S+/g) ?? []),
        ),
      );
      const shown = preview(cables).flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          block.kind === 'paragraph' ? (block.text.match(/\S+/g) ?? []) : [],
        ),
      );
      expect(shown.join(' ')).toBe(typed.join(' '));
    }
  });
});

describe('the page of a preview', () => {
  it('lets nothing in but its own styles', () => {
    const page = pageOf(TELEGRAM);
    expect(page).toContain(`content="default-src 'none'; style-src 'nonce-n0nce'"`);
    expect(page).toContain('<style nonce="n0nce">');
    expect(page).not.toMatch(/<script|<link|<img|https?:|\sstyle=|\son\w+=/);
  });

  it('can be found its way about in: a language, one main part, an article by its subject', () => {
    const page = pageOf(`${TELEGRAM}VZCZCXYZ0009\n${RECORD}`);
    expect(page).toContain('<html lang="en">');
    expect(page.match(/<main>/g)).toHaveLength(1);
    expect(page.match(/<article aria-label="[^"]+">/g)).toHaveLength(2);
    expect(page).toContain('<article aria-label="READING ROOM HOURS">');
    expect(page).toContain('<h1>READING ROOM HOURS</h1>');
    expect(page).toContain('<h2>Background</h2>');
  });

  it('breaks a word that is wider than the paper wherever it stands', () => {
    const body = pageOf(TELEGRAM).match(/body \{[^}]*\}/)?.[0];
    expect(body).toContain('overflow-wrap: anywhere');
  });

  it('takes what is typed as words, never as code', () => {
    const attack = `"><script>alert('x')</script><img src=x onerror=alert(1)>&amp;`;
    const text = TELEGRAM.replace('on Monday.', attack)
      .replace('EXAMPLE\nBT', `${attack}\nBT`)
      .replace('LONG WAIT', attack)
      .replace('PGOV', attack);
    const page = pageOf(text);
    expect(page).not.toMatch(/<script|<img/);
    expect(page).toContain('&#60;script&#62;');
  });

  it('takes no code from the nonce', () => {
    expect(previewPage([], `x'; script-src *"><script>`)).not.toContain('<script');
  });

  it('has its only tags from us, whatever is in the file', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tags = pageOf(text).match(/<\/?[a-z!][a-z0-9]*/gi) ?? [];
        const ours =
          /^<\/?(?:!doctype|html|head|meta|title|style|body|main|article|p|h1|h2|table|tr|th|td|br|span)$/i;
        expect(tags.filter((tag) => !ours.test(tag))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('says so where there is no message', () => {
    expect(previewPage([], 'n')).toContain('There is no message');
  });
});
