import { type Level, rank } from '../../marking/level';
import type { Cable } from '../../model/cable';
import type { Span } from '../../text/span';
import { defineRule } from '../rule';
import { portionsOf } from '../shared/portions';
import { sampleTelegram, UNCLASSIFIED } from '../shared/sampleTelegram';

export const maximumClassificationExceeded = defineRule({
  name: 'maximum-classification-exceeded',
  element: 'classification',
  summary: 'The message is marked above the highest level that this machine may hold',
  why: 'A message on a machine that is not cleared for its level is a spill: the machine, its backups and whatever was sent have to be found and cleaned. Where you set the highest level that yours may hold, any mark above it is an error at the top of the message, wherever in the message it stands. Nothing is found while the setting is empty.',
  source:
    'The setting cable.maximumClassification; CNSSI 1001 and 32 CFR 2001.48 on what a spill brings about',
  ids: [],
  level: { draft: 'error', archive: 'error' },
  fix: 'none',
  bad: [
    {
      maximumClassification: 'UNCLASSIFIED',
      text: sampleTelegram({ start: 'VZCZCXYZ0008\n^^^^^^^^^^^^' }),
    },
    {
      maximumClassification: 'UNCLASSIFIED',
      text: sampleTelegram({ start: '\n  \nVZCZCXYZ0008\n^^^^^^^^^^^^' }),
    },
    {
      maximumClassification: 'CONFIDENTIAL',
      text: sampleTelegram({
        start: 'VZCZCXYZ0008\n^^^^^^^^^^^^',
        security: 'ZNY SSSSS ZZH',
        classification: 'S E C R E T HELSINKI 001837',
        text: '\n1. (U) The new city library opened.\n\n2. (S) The mayor came by bicycle.\n',
      }),
    },
  ],
  good: [
    { maximumClassification: 'CONFIDENTIAL', text: sampleTelegram() },
    { maximumClassification: 'UNCLASSIFIED', text: sampleTelegram(UNCLASSIFIED) },
  ],
  check(cable, report, { maximumClassification: most }) {
    if (!most) return;
    const [highest] = marksOf(cable).sort((a, b) => rank(b.level) - rank(a.level));
    if (!highest || rank(highest.level) <= rank(most)) return;
    report({
      span: firstLineOf(cable),
      message:
        `This message is marked ${highest.level}, and this machine may hold no more than ${most}. ` +
        'Stop, do not send or save it, and tell your security officer.',
      related: [{ span: highest.span, message: `${highest.level} stands here` }],
    });
  },
});

interface Marked {
  readonly level: Level;
  readonly span: Span;
}

const LEVEL_OF_LETTER: Readonly<Record<string, Level>> = {
  C: 'CONFIDENTIAL',
  S: 'SECRET',
  T: 'TOP SECRET',
};

/** Whatever in the message states a level, misspelt lines too, in the order in which a reader looks. */
function marksOf(cable: Cable): Marked[] {
  const marked = (level: Level | undefined, span: Span | undefined): Marked[] =>
    level && span ? [{ level, span }] : [];
  const { security, subject } = cable;
  return [
    ...cable.classifications.flatMap((line) => marked(line.level ?? line.meant, line.levelSpan)),
    ...portionsOf(cable).flatMap(({ level, mark }) => marked(level, mark.span)),
    ...marked(subject?.mark?.reading?.level, subject?.mark?.span),
    ...marked(LEVEL_OF_LETTER[security?.letter ?? ''], security?.letters?.span),
  ];
}

/** The first line of the message that is not blank. */
function firstLineOf({ tree: { lines }, span }: Cable): Span {
  let line = lines.lineAt(span.start);
  while (lines.content(line).trim() === '' && lines.next(line) < span.end) line++;
  return lines.span(line);
}
