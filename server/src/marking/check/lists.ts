import { nearest } from '../../text/spelling';
import { isSpokenCode, membersOf, releaseCodes } from '../../vocabulary/markings';
import { compareCodes } from '../order';
import type { Item, ListCode, Reading } from '../reading';
import { type CheckContext, isBefore, type Report } from './finding';
import { releaseText } from './forms';

/** The country and coalition codes of REL TO, DISPLAY ONLY, EYES ONLY, FGI, JOINT and //GBR. */
export function checkLists(context: CheckContext): Report[] {
  return [
    ...context.items.flatMap((item) => [
      ...checkMembers(item),
      ...checkCodeOrder(item),
      ...checkCodeSeparators(context, item),
      ...checkUsa(context, item),
    ]),
    ...checkOwnersReleased(context),
  ];
}

function codesOf(reading: Reading): readonly ListCode[] {
  switch (reading.type) {
    case 'list':
      return reading.codes;
    case 'fgi':
    case 'joint':
    case 'foreign':
      return reading.owners;
    default:
      return [];
  }
}

function clauseOf(reading: Reading): string {
  if (reading.type === 'list') {
    return reading.list === 'REL TO'
      ? 'CAPCO-2016 p. 151, DoDM E4-S10.d'
      : 'CAPCO-2016 pp. 157, 163';
  }
  return reading.type === 'fgi'
    ? 'CAPCO-2016 p. 124, DoDM E4-S9.d'
    : 'CAPCO-2016 p. 56, DoDM E4-S5.e';
}

function checkMembers({ reading }: Item): Report[] {
  const clause = clauseOf(reading);
  const foreign = reading.type === 'fgi' || reading.type === 'foreign';
  const seen = new Set<string>();
  return codesOf(reading).flatMap(({ code, text, span, known }): Report[] => {
    const repeated = seen.has(code);
    seen.add(code);
    if (!known) return [unknownCode(text, span, clause)];
    if (isSpokenCode(text)) {
      // That the USA does not belong there is told by itself.
      return foreign && code === 'USA' ? [] : [spokenCode(text, code, span, clause)];
    }
    if (repeated) {
      const message = `${code} stands a second time. Take it out.`;
      return [{ rule: 'repeated-code', level: 'warning', message, span, clause, mends: true }];
    }
    if (code === text || text === `AND ${code}`) return [];
    const message = `${text} is named in full. Write its code ${code}.`;
    return [{ rule: 'country-by-name', level: 'warning', message, span, clause, mends: true }];
  });
}

/** UK and US are what everybody says, and no codes. */
function spokenCode(text: string, code: string, span: ListCode['span'], clause: string): Report {
  const message = `${text} is no country or coalition code. Write ${code}.`;
  return {
    rule: 'unknown-code',
    level: 'error',
    message,
    span,
    clause: `${clause}, GENC`,
    mends: true,
  };
}

function unknownCode(text: string, span: ListCode['span'], clause: string): Report {
  const near = nearest(text, releaseCodes(), text.length < 4 ? 1 : 2).slice(0, 3);
  const names = near.map(({ word }) => word).join(' or ');
  const advice = names === '' ? 'Use a code of the country list.' : `Did you mean ${names}?`;
  const message = `${text} is no country or coalition code. ${advice}`;
  return { rule: 'unknown-code', level: 'error', message, span, clause: `${clause}, GENC` };
}

function checkCodeOrder({ reading }: Item): Report[] {
  const usaApart = reading.type === 'list' && reading.list !== 'DISPLAY ONLY';
  const codes = codesOf(reading).filter(({ code }) => !(usaApart && code === 'USA'));
  for (let index = 1; index < codes.length; index++) {
    const before = codes[index - 1] as ListCode;
    const code = codes[index] as ListCode;
    if (!before.known || !code.known || compareCodes(before.code, code.code) <= 0) continue;
    const message = `${code.code} comes before ${before.code}: countries A to Z, then coalitions A to Z. Change their places.`;
    const clause = clauseOf(reading);
    return [
      { rule: 'code-order', level: 'warning', message, span: code.span, clause, mends: true },
    ];
  }
  return [];
}

/** What belongs between two codes of a list. */
function separatorOf(reading: Reading): string {
  if (reading.type !== 'list') return ' ';
  return reading.list === 'EYES ONLY' ? '/' : ', ';
}

function checkCodeSeparators(context: CheckContext, { reading }: Item): Report[] {
  const wanted = separatorOf(reading);
  const codes = codesOf(reading);
  const name = wanted === ', ' ? 'a comma and a blank' : wanted === ' ' ? 'one blank' : 'one slash';
  return codes.slice(1).flatMap((code, index): Report[] => {
    const before = codes[index] as ListCode;
    const span = { start: before.span.end, end: code.span.start };
    const between =
      context.text.slice(span.start, span.end) + (code.text.startsWith('AND ') ? 'AND' : '');
    if (between === wanted) return [];
    const and = /AND/i.test(between);
    if (and && isBefore(context, '2005-07-01')) return [];
    const onlyBlanks = !and && between.trim() === wanted.trim();
    const message = and
      ? `AND stands between ${before.code} and ${code.code}. Write ${before.code}${wanted}${code.code}.`
      : `${before.code} and ${code.code} are to be parted by ${name}. Write ${before.code}${wanted}${code.code}.`;
    const level = onlyBlanks || and ? 'warning' : 'error';
    return [
      { rule: 'list-separator', level, message, span, clause: clauseOf(reading), mends: true },
    ];
  });
}

function checkUsa(context: CheckContext, item: Item): Report[] {
  const { reading } = item;
  const usa = codesOf(reading).find(({ code }) => code === 'USA');
  const clause = clauseOf(reading);
  const error = { level: 'error', clause, mends: true } as const;
  if (reading.type === 'list')
    return reading.list === 'DISPLAY ONLY'
      ? checkDisplay(item, usa)
      : checkRelease(context, item, usa);
  if (reading.type === 'joint') return checkJoint(context, item, usa);
  if (usa && (reading.type === 'fgi' || reading.type === 'foreign')) {
    const message = 'The USA is no foreign government. Take USA out of the list.';
    return [
      { ...error, rule: 'usa-in-list', message, span: usa.span, mends: reading.type === 'fgi' },
    ];
  }
  return [];
}

function checkDisplay({ reading, span }: Item, usa: ListCode | undefined): Report[] {
  const clause = clauseOf(reading);
  if (codesOf(reading).length === 0) {
    const message = 'DISPLAY ONLY names no country. Add the codes of those who may see it.';
    return [{ rule: 'empty-list', level: 'error', message, span, clause }];
  }
  if (!usa) return [];
  const message = 'DISPLAY ONLY lists foreign recipients. Take USA out of the list.';
  return [{ rule: 'usa-in-list', level: 'warning', message, span: usa.span, clause, mends: true }];
}

function checkRelease(context: CheckContext, item: Item, usa: ListCode | undefined): Report[] {
  const { span, text, reading } = item;
  const codes = codesOf(reading);
  const clause = clauseOf(reading);
  const first = codes[0];
  if (!first) return checkReference(context, item);
  const eyes = reading.type === 'list' && reading.list === 'EYES ONLY';
  const wanted = eyes ? `USA/${text}` : releaseText(codes);
  if (!usa) {
    const message = `${text} lacks the USA. Write ${wanted}.`;
    return [
      { rule: 'usa-missing', level: 'error', message, span: first.span, clause, mends: true },
    ];
  }
  if (codes.every(({ code }) => code === 'USA')) {
    const message = `${text} names nobody besides the USA. Add the countries, or write NOFORN.`;
    return [{ rule: 'rel-to-usa-alone', level: 'error', message, span, clause }];
  }
  if (first.code === 'USA') return [];
  const message = 'USA stands first in a release list. Move it to the head.';
  return [{ rule: 'usa-not-first', level: 'error', message, span: usa.span, clause, mends: true }];
}

/** REL and EYES stand for the banner's list, so there must be one. */
function checkReference(context: CheckContext, { reading, span, text }: Item): Report[] {
  const eyes = reading.type === 'list' && reading.list === 'EYES ONLY';
  const list = eyes ? context.banner?.eyesOnly : context.banner?.relTo;
  if (context.kind === 'portion' && (!context.banner || list)) return [];
  const message =
    context.kind === 'banner'
      ? `${text} names no country. Write the list in full: REL TO USA, GBR.`
      : `${text} points to the list of the banner, but the banner has none. Write the list in full.`;
  return [{ rule: 'rel-without-list', level: 'error', message, span, clause: 'CAPCO-2016 p. 150' }];
}

function checkJoint(
  context: CheckContext,
  { reading, span, text }: Item,
  usa: ListCode | undefined,
): Report[] {
  const clause = clauseOf(reading);
  if (codesOf(reading).length === 0) {
    if (context.kind === 'portion') return [];
    const message = `${text} names no owners. Add their codes A to Z, USA among them.`;
    return [{ rule: 'owners-missing', level: 'error', message, span, clause }];
  }
  if (!usa && context.practice !== 'dod') return [usaNoOwner(text, span, clause)];
  const owners = codesOf(reading);
  const several = owners.some(({ code, known }) => !known || code !== owners[0]?.code);
  if (several || !owners[0]?.known) return [];
  const message = `${text} names one owner alone. Add the codes of the others, A to Z.`;
  return [{ rule: 'owners-missing', level: 'error', message, span, clause }];
}

function usaNoOwner(text: string, span: Item['span'], clause: string): Report {
  const message = `${text} lacks the USA, which owns every joint text of its own. Add USA in its place of the alphabet.`;
  return { rule: 'usa-missing', level: 'error', message, span, clause };
}

/** A joint text is released to all its owners at least (CAPCO-2016 p. 57). */
function checkOwnersReleased(context: CheckContext): Report[] {
  const { marking, practice, items } = context;
  const { classification, relTo } = marking;
  if (practice !== 'ic' || classification.system !== 'joint' || !relTo || relTo === 'all')
    return [];
  const released = new Set(relTo.flatMap((code) => [code, ...(membersOf(code) ?? [])]));
  const missing = classification.owners.filter((code) => code !== 'USA' && !released.has(code));
  const list = items.find(({ reading }) => reading.type === 'list');
  if (missing.length === 0 || !list) return [];
  const message = `${missing.join(', ')} owns the text but is not in ${list.text}. Add the code.`;
  const clause = 'CAPCO-2016 p. 57';
  return [{ rule: 'owner-not-in-rel-to', level: 'error', message, span: list.span, clause }];
}
