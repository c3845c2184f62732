import { categoryOf, type Item, type Reading } from '../reading';
import { isSingle, isWrongBefore, separatorBefore } from '../separators';
import { type CheckContext, isBefore, place, type Report } from './finding';
import { formsOf } from './forms';

/** Slashes, blanks, capitals, and the short and long forms of the pieces. */
export function checkForm(context: CheckContext): Report[] {
  const reports = context.items.flatMap((item, index) =>
    isSecondLevel(item, index)
      ? []
      : [...checkLead(context, item, index), ...checkWords(context, item)],
  );
  reports.push(...checkCapitals(context), ...checkPadding(context));
  if (context.trailing) {
    const last = context.items.at(-1)?.text;
    reports.push({
      rule: 'empty-category',
      level: 'error',
      message: `Nothing follows the slashes behind ${last}. Take them out.`,
      span: context.trailing,
      clause: 'CAPCO-2016 A.6',
      mends: true,
    });
  }
  return reports;
}

function checkLead(context: CheckContext, item: Item, index: number): Report[] {
  if (index === 0) return stray(item, item.lead);
  const wanted = separatorBefore(context.items, index);
  const { lead, leadSpan, text } = item;
  const before = context.items[index - 1]?.text;
  if (!isSingle(lead)) {
    const message = `There is an empty category between ${before} and ${text}. Write ${before}${wanted}${text}.`;
    const clause = 'CAPCO-2016 A.6';
    return [
      { rule: 'empty-category', level: 'error', message, span: leadSpan, clause, mends: true },
    ];
  }
  if (!isWrongBefore(context.items, index)) return stray(item, lead);
  if (context.practice === 'state' && isOfFirstLine(item)) return [];
  if (lead.trim() === ',' && isBefore(context, '2005-07-01')) return [];
  const oldForm = context.practice === 'state' && context.kind === 'portion' && wanted === '//';
  return [
    {
      rule: 'wrong-separator',
      level: oldForm ? 'warning' : 'error',
      message: `${separatorName(lead)} stands between ${before} and ${text}. Write ${wanted} there.`,
      span: leadSpan,
      clause: 'CAPCO-2016 A.6, DoDM E4-S1.b.1',
      mends: true,
    },
  ];
}

/** `UNCLAS E F T O` is one designation of a telegram's first line (5 FAH-2 H-222), `UNCLAS SENSITIVE` nearly one. */
function isOfFirstLine(item: Item): boolean {
  const { reading, lead } = item;
  const efto = reading.type === 'control' && reading.control.banner === 'EFTO';
  return lead.trim() === '' && (efto || isCaption(item));
}

function isCaption({ reading, text }: Item): boolean {
  return reading.type === 'control' && reading.control.caption === text;
}

function separatorName(lead: string): string {
  const typed = lead.trim();
  if (typed === '') return 'Only a blank';
  if (typed === '/') return 'One slash';
  if (typed === '//') return 'A pair of slashes';
  return typed === ',' ? 'A comma' : typed === '-' ? 'A hyphen' : `“${typed}”`;
}

function stray({ leadSpan, text }: Item, lead: string): Report[] {
  if (!/\s/.test(lead) || lead.trim() === '') return [];
  const message = `Blanks stand beside the slashes before ${text}. Take them out.`;
  const clause = 'CAPCO-2016 A.6';
  return [{ rule: 'stray-blank', level: 'warning', message, span: leadSpan, clause, mends: true }];
}

/** A second level is wrong whatever its form. */
function isSecondLevel({ reading }: Item, index: number): boolean {
  return index > 0 && categoryOf(reading) === 'classification';
}

/** One finding from the first small letter's piece to the last one's; the `and` of old lists apart. */
function checkCapitals(context: CheckContext): Report[] {
  const small = context.items.filter(({ typed, reading }) => {
    if (isPrintedSmall(context, typed, reading)) return false;
    const rest = typed.replace(/ and /g, ' ');
    return rest !== rest.toUpperCase();
  });
  const first = small[0];
  const last = small.at(-1);
  if (!first || !last) return [];
  const span = { start: first.span.start, end: last.span.end };
  const typed = context.text.slice(span.start, span.end);
  return [
    {
      rule: 'not-in-capitals',
      level: 'warning',
      message: `${typed} stands in small letters. Write ${typed.toUpperCase()}.`,
      span,
      clause: 'CAPCO-2016 C.1 and D.1',
      mends: true,
    },
  ];
}

/** `Attorney-Client` is what the books print in a banner. */
function isPrintedSmall({ kind }: CheckContext, typed: string, reading: Reading): boolean {
  return kind === 'banner' && reading.type === 'control' && reading.control.printed === typed;
}

function checkPadding({ kind, text, items }: CheckContext): Report[] {
  const mark = text.trim();
  if (kind !== 'portion' || !mark.startsWith('(') || !mark.endsWith(')')) return [];
  const inner = mark.slice(1, -1);
  if (items.length === 0 || inner === inner.trim()) return [];
  const start = text.indexOf('(');
  return [
    {
      rule: 'stray-blank',
      level: 'warning',
      message: `A blank stands inside the brackets. Write (${inner.trim()}).`,
      span: { start, end: start + mark.length },
      clause: 'CAPCO-2016 A.6',
      mends: true,
    },
  ];
}

function checkWords(context: CheckContext, item: Item): Report[] {
  const forms = formsOf(item, context.kind, context.practice);
  const { reading, span, text } = item;
  if (!forms || forms.includes(text)) return hungControls(context, item);
  if (context.practice === 'state' && context.kind === 'banner' && isCaption(item)) {
    const message = `${text} is a caption of a telegram. Write it on a line below the level.`;
    return [{ rule: 'unusual-form', level: 'info', message, span, clause: 'STATE 018029' }];
  }
  const wanted = forms[0] ?? '';
  const other = context.kind === 'banner' ? 'portion' : 'banner';
  const elsewhere = formsOf(item, other, context.practice)?.includes(text) === true;
  const message = `${text} is written ${wanted} in ${place(context.kind)}. Write ${wanted}.`;
  const base = { span, message, mends: true } as const;
  if (elsewhere && context.kind === 'banner') {
    const clause = 'CAPCO-2016 D.1, DoDM E4-S1.b.2';
    return [{ ...base, rule: 'portion-form-in-banner', level: 'error', clause }];
  }
  if (elsewhere) {
    const level = context.practice === 'state' ? 'warning' : 'error';
    return [{ ...base, rule: 'banner-form-in-portion', level, clause: 'CAPCO-2016 C' }];
  }
  if (reading.type === 'control' && /^(SBU|LES)[/ ]/.test(text) && text.length < 8) {
    return [{ ...base, rule: 'wrong-separator', level: 'warning', clause: 'CAPCO-2016 A.6' }];
  }
  if (reading.type === 'sci') {
    return [{ ...base, rule: 'wrong-separator', level: 'error', clause: 'CAPCO-2016 A.6' }];
  }
  return [{ ...base, rule: 'unusual-form', level: 'warning', clause: 'CAPCO-2016 G Table 4' }];
}

/** BOHEMIA and ATOMAL inside the level: DoDM writes them so, the Register makes a part of its own. */
function hungControls(context: CheckContext, { reading, span, text }: Item): Report[] {
  if (reading.type !== 'nato' || reading.controls.length === 0 || context.practice !== 'ic')
    return [];
  const name = reading.controls[0];
  const message = `${name} is a part of its own in the Register, but hangs on the level in ${text}. Write //${name} behind the level.`;
  const clause = 'CAPCO-2016 Table 8 (December 2010)';
  return [{ rule: 'unusual-form', level: 'info', message, span, clause, mends: true }];
}
