import { nearest } from '../../text/spelling';
import {
  controlOf,
  controlWords,
  type Retired,
  releaseCode,
  retiredWord,
  SCI,
} from '../../vocabulary/markings';
import { isStatusWord } from '../pieces';
import type { Item } from '../reading';
import { controlForm } from '../render';
import { type CheckContext, isBefore, type Report } from './finding';

/** Words that no book knows, that are no longer used, or that belong to another line. */
export function checkWords(context: CheckContext): Report[] {
  return context.items.flatMap((item, index) => {
    const { reading } = item;
    if (reading.type === 'unknown') {
      const told = index === 0 || (context.marking.cui !== undefined && isStatusWord(item.text));
      return told ? [] : [unknownControl(context, item)];
    }
    if (reading.type === 'declassification') return declassification(context, item);
    return [...checkRetired(context, item), ...checkControlled(context, item)];
  });
}

function unknownControl(context: CheckContext, { text, span }: Item): Report {
  const code = releaseCode(text);
  if (code !== undefined) return strayCode(text, code, span);
  const candidates = [...controlWords(), ...SCI.map(({ name }) => name), 'RD', 'FRD', 'REL TO'];
  const near = nearest(text, candidates, text.length < 4 ? 1 : 2)[0]?.word;
  const name = near && controlOf(near)?.banner;
  const form = name && controlForm(name, context.kind, context.practice);
  const advice = near ? `Did you mean ${form ?? near}?` : 'Only registered markings may be used.';
  const message = `${text} is no known marking. ${advice}`;
  return { rule: 'unknown-control', level: 'error', message, span, clause: 'CAPCO-2016 G' };
}

/** A code says nothing by itself: whose information it is, or who may have it. */
function strayCode(text: string, code: string, span: Item['span']): Report {
  const lists = code === 'USA' ? 'REL TO USA, GBR' : `FGI ${code} or REL TO USA, ${code}`;
  const message = `${text} stands in no list. Write what it is for: ${lists}.`;
  return { rule: 'unknown-control', level: 'error', message, span, clause: 'CAPCO-2016 G' };
}

/** It was the custom until February 2008 (CAPCO-2016 Table 8). */
function declassification(context: CheckContext, { text, span }: Item): Report[] {
  if (isBefore(context, '2008-02-01')) return [];
  const message = `${text} is a declassification instruction. Write it on the Declassify On line, or on the E.O. line of a cable.`;
  const clause = 'CAPCO-2016 Table 8 (February 2008)';
  return [{ rule: 'declassification-in-marking', level: 'error', message, span, clause }];
}

function checkRetired(context: CheckContext, { reading, span, text }: Item): Report[] {
  const retired = retiredOf(reading);
  if (!retired || (context.date !== undefined && context.date < (retired.from ?? REGISTER)))
    return [];
  const since = retired.from ? ` since ${retired.from}` : '';
  const advice = retired.instead === '' ? 'Take it out.' : `Write ${retired.instead}.`;
  const message = `${text} is not used${since}. ${advice}`;
  return [{ rule: 'retired-marking', level: 'warning', message, span, clause: retired.clause }];
}

/** What the Register of that day calls invalid without saying since when. */
const REGISTER = '2016-12-31';

function retiredOf(reading: Item['reading']): Retired | undefined {
  if (reading.type === 'retired') return reading.retired;
  if (reading.type === 'control') return retiredWord(reading.control.banner);
  return reading.type === 'list' ? retiredWord(reading.list) : undefined;
}

const REPLACED_BY_CUI: ReadonlySet<string> = new Set([
  'FOUO',
  'SBU',
  'SBU NOFORN',
  'LES',
  'LES NOFORN',
]);

/** Once an agency has gone over to CUI, its older words are void (32 CFR 2002.20(a)(6)-(8)). */
function checkControlled(context: CheckContext, { reading, span, text }: Item): Report[] {
  const { controlledSince } = context;
  if (!controlledSince || isBefore(context, controlledSince)) return [];
  if (reading.type !== 'control' || !REPLACED_BY_CUI.has(reading.control.banner)) return [];
  const message = `${text} was replaced by CUI on ${controlledSince}. Write CUI and the category.`;
  const clause = 'CUI-CFR 2002.20(a)(6)-(8)';
  return [{ rule: 'retired-marking', level: 'warning', message, span, clause }];
}
