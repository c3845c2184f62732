import { nearest } from '../../text/spelling';
import { CUI_BASIC, CUI_SPECIFIED } from '../../vocabulary/markings';
import { levelOf } from '../marking';
import { isStatusWord } from '../pieces';
import type { Item, Reading } from '../reading';
import type { CheckContext, Report } from './finding';

type CategoryReading = Extract<Reading, { type: 'cui-category' }>;

/** Controlled unclassified information: categories, their order, and its own controls. */
export function checkCui(context: CheckContext): Report[] {
  if (!context.marking.cui) return context.items.flatMap(checkStray);
  return [
    ...context.items.flatMap((item) =>
      item.reading.type === 'cui-category' ? checkCategory(item, item.reading) : [],
    ),
    ...context.items.flatMap(checkStatus),
    ...checkWithoutCui(context),
    ...checkCategoryOrder(context),
    ...context.items.flatMap((item) => checkControl(context, item)),
    ...checkUnclassified(context),
  ];
}

/** A category is one of CUI, and inside a classified mark the word CUI says so. */
function checkWithoutCui({ items, marking }: CheckContext): Report[] {
  const category = items.find(({ reading }) => reading.type === 'cui-category');
  if (!category || items.some(({ reading }) => reading.type === 'cui')) return [];
  // CUI takes the place of a level that is missing or UNCLASSIFIED, and each is told by itself.
  const { system } = marking.classification;
  if (system === 'cui' || (system === 'us' && levelOf(marking) === 'UNCLASSIFIED')) return [];
  const { text, span } = category;
  const message = `${text} is a category of CUI, and CUI does not stand before it. Write CUI//${text}.`;
  const clause = 'CUI-CFR 2002.20, CUI-HB';
  return [{ rule: 'cui-category-without-cui', level: 'error', message, span, clause, mends: true }];
}

/** FED ONLY and its like limit the dissemination of CUI and of nothing else. */
function checkStray({ reading, span, text }: Item): Report[] {
  if (reading.type !== 'control' || reading.control.category !== 'limited') return [];
  const message = `${text} limits CUI, and there is no CUI here. Write CUI before it, or take it out.`;
  return [
    {
      rule: 'limited-control-without-cui',
      level: 'error',
      message,
      span,
      clause: 'CUI-CFR 2002.16, CUI-HB',
    },
  ];
}

/** DRAFT says how far a document is, and no CUI marking says that (CUI-06). */
function checkStatus({ reading, span, text }: Item): Report[] {
  if (reading.type !== 'unknown' || !isStatusWord(text)) return [];
  const message = `${text} is no part of a CUI marking. Write it elsewhere in the document.`;
  return [{ rule: 'not-a-cui-marking', level: 'error', message, span, clause: 'CUI-HB' }];
}

function checkCategory({ span, text }: Item, { code, specified }: CategoryReading): Report[] {
  const here = specified ? CUI_SPECIFIED : CUI_BASIC;
  const other = specified ? CUI_BASIC : CUI_SPECIFIED;
  if (Object.hasOwn(here, code)) return [];
  const clause = 'CUI-HB, ISM CVEnumISMCUI';
  if (Object.hasOwn(other, code)) {
    const message = specified
      ? `${code} is a Basic category. Write ${code} without SP-.`
      : `${code} is a Specified category. Write SP-${code}.`;
    return [{ rule: 'cui-category-kind', level: 'warning', message, span, clause }];
  }
  const near = nearest(
    code,
    [...Object.keys(here), ...Object.keys(other)],
    code.length < 5 ? 1 : 2,
  )[0];
  const advice = near ? `Did you mean ${near.word}?` : 'Look it up in the CUI registry.';
  const message = `${text} is no category of CUI that is known here (July 2022). ${advice}`;
  return [{ rule: 'unknown-cui-category', level: 'warning', message, span, clause }];
}

function checkCategoryOrder(context: CheckContext): Report[] {
  return context.items.flatMap((item, index): Report[] => {
    const before = context.items[index - 1];
    if (item.reading.type !== 'cui-category' || before?.reading.type !== 'cui-category') return [];
    if (sortKey(before.reading) <= sortKey(item.reading)) return [];
    const message = `${item.text} comes before ${before.text}: Specified first, then Basic, each A to Z. Change their places.`;
    return [
      {
        rule: 'cui-category-order',
        level: 'warning',
        message,
        span: item.span,
        clause: 'CUI-HB',
        mends: true,
      },
    ];
  });
}

function sortKey({ code, specified }: CategoryReading): string {
  return `${specified ? 0 : 1}${code}`;
}

const LIMITED_LISTS = ['REL TO', 'DISPLAY ONLY'];

/** Where CUI stands for the level, only its own limited dissemination controls may follow. */
function checkControl(context: CheckContext, { reading, span, text }: Item): Report[] {
  if (context.marking.classification.system !== 'cui') return [];
  const allowed =
    reading.type === 'control'
      ? reading.control.category === 'limited' || reading.control.banner === 'NOFORN'
      : reading.type !== 'list' || LIMITED_LISTS.includes(reading.list);
  if (allowed) return [];
  const message = `${text} is no control of CUI. Use a limited dissemination control, or take it out.`;
  return [
    {
      rule: 'not-a-limited-control',
      level: 'error',
      message,
      span,
      clause: 'CUI-CFR 2002.16, CUI-HB',
    },
  ];
}

function checkUnclassified(context: CheckContext): Report[] {
  const [first, second] = context.items;
  if (first?.reading.type !== 'us' || first.reading.level !== 'UNCLASSIFIED' || !second) return [];
  const message = `CUI is unclassified by its nature. Leave ${first.text} out and begin with CUI.`;
  return [
    {
      rule: 'cui-behind-unclassified',
      level: 'warning',
      message,
      span: first.span,
      clause: 'CUI-CFR 2002.20, CUI-HB',
    },
  ];
}
