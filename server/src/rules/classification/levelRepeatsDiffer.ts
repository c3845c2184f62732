import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { outvotedLevel } from '../shared/levelVote';
import { levelWords, overallOf, restate } from '../shared/overall';
import { sampleTelegram } from '../shared/sampleTelegram';

const MESSAGE = (end: string, top = 'CONFIDENTIAL'): string => `
${top}

MRN: 17 HELSINKI 123
Date/DTG: Jan 25, 2017 / 250150Z JAN 17
From: AMEMBASSY HELSINKI
Action: WASHDC, SECSTATE ROUTINE
E.O.: 13526
TAGS: PREL, SCUL, FI
Captions: SIPDIS
Subject: City Library Opens
Classified By: Jane Example, Ambassador
Reason: 1.4 (b) and (d)
Declassify On: 20270125

1. (C) The librarian keeps the title of the first book on loan to herself.

2. (U) The library opened with a seminar on road safety.

Signature: EXAMPLE

${end}
`;

export const levelRepeatsDiffer = defineRule({
  name: 'level-repeats-differ',
  element: 'classification',
  summary: 'The level is repeated, and the repetition says another level',
  why: 'The level at the top, at the foot and on the classification line is one and the same. Where they differ, somebody will go by the lower one.',
  source: '32 CFR 2001.21(b); all State cables and record messages that repeat the level agree',
  ids: ['BAN-03', 'X-06'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'suggested',
  bad: [
    { text: MESSAGE('UNCLASSIFIED\n^^^^^^^^^^^^'), today: '2017-06-01' },
    { text: MESSAGE('CONFIDENTIAL', 'UNCLASSIFIED\n^^^^^^^^^^^^'), today: '2017-06-01' },
    { text: MESSAGE('CONFIDENTIAL', 'SECRET\n^^^^^^'), today: '2017-06-01' },
    sampleTelegram({ classification: 'S E C R E T HELSINKI 001837\n^^^^^^^^^^^' }),
    sampleTelegram({ captions: '\nSIPDIS\nS E C R E T\n^^^^^^^^^^^\n' }),
  ],
  good: { text: MESSAGE('CONFIDENTIAL'), today: '2017-06-01' },
  check(cable, report) {
    const overall = overallOf(cable);
    if (!overall) return;
    const outvoted = outvotedLevel(cable);
    if (outvoted) {
      const { level, repeat } = outvoted;
      report({
        span: overall.line.levelSpan,
        message: `This line says ${overall.line.levelText}, but the level is repeated as ${level}, and nothing in the message is marked higher. Write ${level}.`,
        related: [{ span: repeat, message: `Here it is ${level}` }],
        fixes: () => [restate(cable, overall, level)],
      });
      return;
    }
    for (const line of cable.classifications) {
      // Lines of sections are compared with each other.
      if (line === overall.line || line.section || !line.level || line.level === overall.level) {
        continue;
      }
      const words = levelWords(overall.level, line.spacing === 'spaced' ? 'telegram' : 'labelled');
      report({
        span: line.levelSpan,
        message: `This line says ${line.level}, but the message is ${overall.level}. Write the same level on both.`,
        related: [{ span: overall.line.levelSpan, message: `The message is ${overall.level}` }],
        fixes: () => [suggest(`Write ${words}`, line.levelSpan, words)],
      });
    }
  },
});
