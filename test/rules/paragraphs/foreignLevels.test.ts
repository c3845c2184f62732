import { expect, it } from 'vitest';
import { sampleTelegram, UNCLASSIFIED } from '../../../server/src/rules/shared/sampleTelegram';
import { findingsOf } from '../../helpers/judge';

/** What the rules about levels say of two paragraphs. */
function judge(first: string, message = {}): string[] {
  const text = `\n1. ${first} The library opened.\n\n2. (U) Many came.\n`;
  return findingsOf(sampleTelegram({ ...message, text }))
    .filter(({ rule }) => /^(overall-below|classified)-portion/.test(rule.name))
    .map(({ message: said }) => said);
}

// RESTRICTED is guarded as CONFIDENTIAL, but the mark does not say that (32 CFR 2001.54).
it.each([
  ['(//GBR R)', '(//GBR R)'],
  ['(//NR)', '(//NR)'],
  ['(//GBR C)', '(//GBR C)'],
  ['(C)', 'CONFIDENTIAL'],
])('%s in an unclassified message is called %s', (mark, named) => {
  expect(judge(mark, UNCLASSIFIED)).toEqual([
    `Paragraph 1 is marked ${named} in an unclassified message. Correct the mark, take the paragraph out, or classify the message.`,
  ]);
});

it.each([
  ['(//GBR S)', '(//GBR S)'],
  ['(S)', 'SECRET'],
])('%s in a confidential message is called %s', (mark, named) => {
  expect(judge(mark)).toEqual([
    `Paragraph 1 is marked ${named}, but the message is CONFIDENTIAL. Raise the message to SECRET, or lower the mark.`,
  ]);
});
