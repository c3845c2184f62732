import type { Cable } from '../../model/cable';
import type { LeafKind, Node } from '../../syntax/tree';
import type { Span } from '../../text/span';
import { securityLetter } from '../../vocabulary/signals';
import { replace } from '../fixes';
import { defineRule, type Fix } from '../rule';
import { contentOf } from '../shared/formatLines';
import { headingNode, isUnfinished, leafOf, textAt } from '../shared/heading';
import { sampleRecord } from '../shared/sampleTelegram';
import { expectedLetter } from '../shared/security';

/** Letters of the second field: language and media at both ends, classification, content. */
const CODES = /^([A-Z]{2})([A-Z])([A-Z]{4})$/;

export const janapLineMalformed = defineRule({
  name: 'janap-line-malformed',
  element: 'transmission',
  summary: 'A field of the JANAP 128 line does not have its form',
  why: 'The line is read by machine, by the place of each character: precedence, media, classification, content, station and number, day and time, the classification four times, the stations called, a full stop.',
  source:
    'NAVEDTRA 14226 (JANAP 128): positions certain, values likely; 9 of 24 old copies lack the full stop, so of drafts alone it is asked',
  ids: ['FL2-J'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'safe',
  bad: [
    sampleRecord({
      routing: 'RTTUZYUW RUEWMCS0001 0031614-UUUC--RUCRNAD.\n                             ^^^^',
    }),
    sampleRecord({
      routing: 'RTTUZYUW RUEWMCS0001 0031614-UUU--RUCRNAD.\n                             ^^^',
    }),
    sampleRecord({ routing: 'RTTCZYUW RUEWMCS0001 0031614-UUUU--RUCRNAD.\n   ^' }),
    sampleRecord({ routing: 'RTTUZYU RUEWMCS0001 0031614-UUUU--RUCRNAD.\n ^^^^^^' }),
    sampleRecord({ routing: 'RT1UZYUW RUEWMCS0001 0031614-UUUU--RUCRNAD.\n ^^^^^^^' }),
    sampleRecord({ routing: 'XTTUZYUW RUEWMCS0001 0031614-UUUU--RUCRNAD.\n^' }),
    sampleRecord({ routing: 'RTTUZYUW RUEWMC0001 0031614-UUUU--RUCRNAD.\n         ^^^^^^' }),
    sampleRecord({ routing: 'RTTUZYUW RUEWMCS001 0031614-UUUU--RUCRNAD.\n                ^^^' }),
    sampleRecord({
      routing: 'RTTUZYUW RUEWMCS0001 031614-UUUU--RUCRNAD.\n                     ^^^^^^',
    }),
    sampleRecord({
      routing: 'RTTUZYUW RUEWMCS0001 0031614-UUUU-RUCRNAD.\n                                 ^',
    }),
    sampleRecord({
      routing:
        'RTTUZYUW RUEWMCS0001 0031614-UUUU--RUCRNAD\n                                   ^^^^^^^',
    }),
  ],
  good: [
    sampleRecord({ routing: 'RTTUZYUW RUEWMCS0001 0031614-UUUU--RUCRNAD.' }),
    sampleRecord({ routing: 'RTTUZYUW RUEWMCS0001 0031614-UUUU--RUCRNAD RUEHC\nRUCCBWF.' }),
    {
      text: sampleRecord({ routing: 'RTTUZYUW RUEWMCS0001 0031614-UUUU--RUCRNAD' }),
      profile: 'archive',
    },
  ],
  check(cable, report, { profile }) {
    const node = headingNode(cable, 'janap-line');
    if (!node) return;
    const defect =
      FIELDS.map((field) => field(cable, node)).find(Boolean) ??
      (profile === 'draft' ? stopDefect(cable, node) : undefined);
    if (!defect) return;
    const { span, message, fix } = defect;
    report({ span, message: `JANAP 128 line: ${message}`, fixes: () => (fix ? [fix] : []) });
  },
});

interface Defect {
  readonly span: Span;
  readonly message: string;
  /** Where nothing else can be meant. */
  readonly fix?: Fix;
}

/** What may be wrong with each field, from left to right: one slip makes one finding. */
const FIELDS: readonly ((cable: Cable, node: Node) => Defect | undefined)[] = [
  precedenceDefect,
  codesDefect,
  lengthOf('routing-indicator', 7, 'letters', 'Write the indicator of the station in seven.'),
  lengthOf('serial', 4, 'figures', 'Write the number of the station in four.'),
  lengthOf(
    'filing-time',
    7,
    'characters',
    'Write day of the year, hour and minute in seven figures.',
  ),
  lettersDefect,
  hyphensDefect,
  levelDefect,
  strayDefect,
];

function precedenceDefect(cable: Cable, node: Node): Defect | undefined {
  const precedence = leafOf(cable, node, 'precedence');
  return precedence && !/[ZOPRY]/.test(precedence.value)
    ? {
        span: precedence.span,
        message: `${precedence.value} is no precedence. Write Z, O, P, R or Y.`,
      }
    : undefined;
}

function codesDefect(cable: Cable, node: Node): Defect | undefined {
  const codes = leafOf(cable, node, 'text');
  if (!codes || CODES.test(codes.value)) return undefined;
  const { value, span } = codes;
  const wrong = /\d/.test(value)
    ? `${value} has a figure in it`
    : `${value} has ${value.length} letters behind the precedence`;
  return { span, message: `${wrong}. Write seven letters: media, classification, content.` };
}

/** A field that has a character too many or too few. */
function lengthOf(kind: LeafKind, length: number, characters: string, advice: string) {
  return (cable: Cable, node: Node): Defect | undefined => {
    const field = leafOf(cable, node, kind);
    if (!field || field.value.length === length) return undefined;
    const { value, span } = field;
    return { span, message: `${value} has ${value.length} ${characters}. ${advice}` };
  };
}

function lettersDefect(cable: Cable, node: Node): Defect | undefined {
  const letters = leafOf(cable, node, 'security-letters');
  const known = letters && securityLetter(letters.value.charAt(0));
  return letters && (!/^([A-Z])\1{3}$/.test(letters.value) || !known)
    ? {
        span: letters.span,
        message: `${letters.value} is not one classification letter four times. Write UUUU, CCCC, SSSS or TTTT.`,
      }
    : undefined;
}

/** One hyphen before the letters, two behind them. */
function hyphensDefect(cable: Cable, node: Node): Defect | undefined {
  const hyphens = node.leaves.filter(
    (leaf) => leaf.kind === 'separator' && textAt(cable, leaf).startsWith('-'),
  );
  const wrong = hyphens.findIndex((leaf, i) => textAt(cable, leaf) !== '-'.repeat(i + 1));
  const leaf = hyphens[wrong];
  if (!leaf) return undefined;
  const span = { start: leaf.start, end: leaf.end };
  const right = '-'.repeat(wrong + 1);
  const [place, count] =
    wrong === 0 ? ['before', 'One hyphen stands'] : ['behind', 'Two hyphens stand'];
  return {
    span,
    message: `${count} ${place} the letters of the classification. Write ${right}.`,
    fix: replace(`Write ${right}`, span, right),
  };
}

/** The letter of the second field is the one behind the hyphen. */
function levelDefect(cable: Cable, node: Node): Defect | undefined {
  const codes = leafOf(cable, node, 'text');
  const letters = leafOf(cable, node, 'security-letters');
  const here = CODES.exec(codes?.value ?? '')?.[2];
  if (!codes || !letters || !here || here === letters.value.charAt(0)) return undefined;
  // Where the first letter is that of the text, janap-level-differs tells of the other four.
  if (here === expectedLetter(cable)?.letter) return undefined;
  const start = codes.span.start + 2;
  return {
    span: { start, end: start + 1 },
    message: `classification ${here} here, but ${letters.value} behind the hyphen. Write the same letter.`,
  };
}

function strayDefect(_: Cable, node: Node): Defect | undefined {
  const stray = node.leaves.find(({ kind }) => kind === 'unknown');
  return (
    stray && {
      span: { start: stray.start, end: stray.end },
      message: 'what follows the hyphens must be routing indicators and a full stop.',
    }
  );
}

/** The full stop behind the last station. */
function stopDefect(cable: Cable, node: Node): Defect | undefined {
  const { end } = contentOf(cable, node);
  const last = node.leaves.filter(({ kind }) => kind === 'routing-indicator').at(-1);
  if (last?.end !== end || isUnfinished(cable, last)) return undefined;
  return {
    span: { start: last.start, end },
    message: 'a full stop ends the line. Write it behind the last station.',
    fix: replace('Write a full stop', { start: end, end }, '.'),
  };
}
