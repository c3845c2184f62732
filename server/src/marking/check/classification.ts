import { unspaced } from '../levels';
import { STANDS_ALONE } from '../parse';
import { readPortion } from '../portion';
import { categoryOf, type Item } from '../reading';
import { controlForm, render } from '../render';
import { type CheckContext, isBefore, type Report } from './finding';
import { formsOf, NATO_TOP_SECRET } from './forms';

/** The first piece: a level there must be, one only, and with `//` before it when it is foreign. */
export function checkClassification(context: CheckContext): Report[] {
  const first = context.items[0];
  if (!first) return [empty(context)];
  return [
    ...checkFirst(context, first),
    ...checkSlashes(context, first),
    ...checkSecond(context),
    ...checkForeignLevel(context, first),
  ];
}

function empty(context: CheckContext): Report {
  return {
    rule: 'not-a-marking',
    level: 'error',
    message: 'There is no marking here. Begin with the level of classification.',
    span: { start: 0, end: context.text.length },
    clause: 'CAPCO-2016 A.6',
  };
}

function checkFirst(context: CheckContext, first: Item): Report[] {
  const { reading, span, text } = first;
  const clause = 'CAPCO-2016 p. 46, CFR 2001.20';
  if (reading.type === 'unknown-level') {
    return [{ rule: 'unknown-level', level: 'error', message: levelMessage(first), span, clause }];
  }
  if (reading.type === 'unknown') {
    const known = wrongBrackets(context);
    if (known) return [known];
    const message = `${shortened(text)} is no level of classification. Begin with the level.`;
    return [{ rule: 'not-a-marking', level: 'error', message, span, clause }];
  }
  if (categoryOf(reading) === 'classification' || reading.type === 'cui') return [];
  return missingLevel(context, first);
}

/** `(C - ENTIRE TEXT)` stood for the marks of all paragraphs until portions had to be marked (POR-08). */
export function entireTextMark(context: CheckContext, meant: string): Report {
  return {
    rule: 'retired-marking',
    level: isBefore(context, '1995-10-14') ? 'info' : 'warning',
    message: `One mark for the entire text is an older practice. Write (${meant}), and a mark before each further portion.`,
    span: { start: 0, end: context.text.length },
    clause: 'CFR 2001.21(c)',
  };
}

/** `[S]`, `(S`: a mark that only its brackets spoil. */
function wrongBrackets({ kind, text }: CheckContext): Report | undefined {
  const typed = text.trim().slice(0, LONGEST_MARK);
  const inner = typed.replace(/^[([{<]/, '').replace(/[)\]}>]$/, '');
  const meant = inner === typed ? undefined : readPortion(inner)?.corrected;
  if (kind !== 'portion' || !meant) return undefined;
  return {
    rule: 'not-a-marking',
    level: 'error',
    message: `${typed} does not stand between a pair of round brackets. Write (${meant}).`,
    span: { start: 0, end: text.length },
    clause: 'CAPCO-2016 C',
  };
}

/** A mark with its brackets; the longest are lists of countries, which are judged by their pieces. */
const LONGEST_MARK = 60;

function levelMessage({ reading, text }: Item): string {
  if (reading.type !== 'unknown-level' || reading.word === '') {
    return `${text} is no level of the United States. Use CONFIDENTIAL, or name the owner: //GBR ${text}.`;
  }
  const solid = unspaced(text);
  return `${solid} is no level of classification. Write ${reading.word}.`;
}

/** A message quotes no more of the text than a marking can be. */
function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}...` : text;
}

/** State's telegrams print (SBU) and LIMITED OFFICIAL USE without a level; nobody else does. */
function missingLevel(context: CheckContext, { reading, span, text }: Item): Report[] {
  const { kind, practice, marking } = context;
  const name = reading.type === 'control' ? reading.control.banner : '';
  const state = practice === 'state';
  const alone = STANDS_ALONE.has(name);
  const form = controlForm(name, kind, practice);
  if (state && alone && kind === 'portion' && render(marking, kind, practice) === form) return [];
  if (state && name === 'LIMITED OFFICIAL USE') return [];
  const wanted = alone ? ` Write ${render(marking, kind, 'ic')}.` : ' Begin with the level.';
  return [
    {
      rule: 'level-missing',
      level: alone && state ? 'warning' : 'error',
      message: `${text} is no level of classification.${wanted}`,
      span,
      clause: 'CAPCO-2016 A.6',
      mends: alone,
    },
  ];
}

/** Slashes that say that a level is another government's, before one that is not. */
export function hasForeignSlashes({ reading, lead }: Item): boolean {
  return lead.trim() !== '' && !isForeign(reading);
}

function isForeign({ type }: Item['reading']): boolean {
  return type === 'foreign' || type === 'nato' || type === 'joint';
}

function checkSlashes({ kind, practice }: CheckContext, item: Item): Report[] {
  const { reading, lead, leadSpan, span, text } = item;
  const slashes = lead.trim() !== '';
  const foreign = isForeign(reading);
  const cfrForm = reading.type === 'foreign' && reading.hyphen;
  if (foreign && !slashes && !cfrForm) {
    const usual = formsOf(item, kind, practice)?.[0] ?? text;
    const message = `${text} is not a level of the United States alone. Write //${usual}.`;
    return [
      {
        rule: 'slashes-missing',
        level: 'error',
        message,
        span,
        clause: 'CAPCO-2016 A.6',
        mends: true,
      },
    ];
  }
  if (!hasForeignSlashes(item)) return [];
  const message = `Slashes at the head say that the text is not the United States' alone. Take them out, or name the owner: //GBR ${text}.`;
  return [
    {
      rule: 'slashes-before-us-level',
      level: 'error',
      message,
      span: leadSpan,
      clause: 'DoDM E4-S3.b, CAPCO-2016 A.6',
    },
  ];
}

/** US, foreign, NATO and joint levels exclude each other, and there is one of them. */
function checkSecond(context: CheckContext): Report[] {
  const [, ...others] = context.items.filter(
    ({ reading }) => categoryOf(reading) === 'classification',
  );
  const first = context.items[0]?.text;
  return others.map(({ text, span }) => ({
    rule: 'two-levels',
    level: 'error',
    message: `${text} is a second classification beside ${first}. Keep one; foreign information inside a US document is marked FGI.`,
    span,
    clause: 'CAPCO-2016 p. 46, DoDM E4-S1.d',
  }));
}

function checkForeignLevel(context: CheckContext, { reading, span, text }: Item): Report[] {
  const error = { level: 'error', span } as const;
  if (reading.type === 'nato' && NATO_TOP_SECRET.test(text)) {
    const wanted = context.kind === 'banner' ? '//COSMIC TOP SECRET' : '//CTS';
    const message = `NATO's top level is called COSMIC TOP SECRET. Write ${wanted}.`;
    const clause = 'DoDM E4-S4.b.2.a';
    return [{ ...error, rule: 'nato-top-secret', message, clause, mends: true }];
  }
  if (reading.type !== 'joint') return [];
  const foreignOnly =
    reading.owners.length > 0 && !reading.owners.some(({ code }) => code === 'USA');
  if (reading.level === 'RESTRICTED' && !(foreignOnly && context.practice === 'dod')) {
    const message =
      'RESTRICTED is no level of the United States and cannot be theirs jointly. Use CONFIDENTIAL.';
    return [{ ...error, rule: 'joint-restricted', message, clause: 'CAPCO-2016 p. 56' }];
  }
  return [];
}
