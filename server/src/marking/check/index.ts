import { interpret } from '../interpret';
import { markingOf, parseMarking } from '../parse';
import { categoryOf, type Item, type ListCode } from '../reading';
import { render } from '../render';
import { checkClassification, entireTextMark, hasForeignSlashes } from './classification';
import { checkConstraints, withLeftControls } from './constraints';
import { checkCui } from './cui';
import type { CheckContext, CheckMarkingOptions, MarkingFinding, Report } from './finding';
import { checkForm } from './form';
import { checkLists } from './lists';
import { checkOrder } from './order';
import { checkPrograms } from './programs';
import { checkWords } from './words';

const CHECKS = [
  checkClassification,
  checkForm,
  checkOrder,
  checkWords,
  checkLists,
  checkPrograms,
  checkCui,
  checkConstraints,
];

/**
 * Judges one banner (`SECRET//NOFORN`) or one portion mark (`(S//NF)`, `S//NF`) by the books of a
 * practice on a date. Findings come in the order of their places. Never throws.
 */
export function checkMarking(text: string, options: CheckMarkingOptions): MarkingFinding[] {
  const { items, trailing, entireText } = interpret(text, options.kind);
  const context: CheckContext = {
    text,
    kind: options.kind,
    practice: options.practice ?? 'state',
    date: options.date,
    banner:
      options.banner === undefined ? undefined : parseMarking(options.banner, { kind: 'banner' }),
    controlledSince: options.controlledSince,
    items,
    trailing,
    marking: markingOf(items),
  };
  const corrected = correctedForm(context);
  const reports =
    entireText && corrected !== undefined
      ? [entireTextMark(context, corrected)]
      : CHECKS.flatMap((check) => check(context));
  return withoutFollowers(reports)
    .map((report) => finding(report, corrected))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Where a piece must go, its order does not matter. */
function withoutFollowers(reports: readonly Report[]): Report[] {
  const doomed = new Set(
    reports.filter(({ rule }) => DOOMS.has(rule)).map(({ span }) => span.start),
  );
  return reports.filter(({ rule, level, span }) => {
    const follows = FOLLOWS.has(rule) || (rule === 'companion-missing' && level === 'info');
    return !follows || !doomed.has(span.start);
  });
}

const DOOMS: ReadonlySet<string> = new Set([
  'controls-exclude-each-other',
  'control-at-wrong-level',
  'control-superseded',
  'not-a-limited-control',
]);
const FOLLOWS: ReadonlySet<string> = new Set(['control-order', 'category-order']);

function finding({ mends, ...report }: Report, corrected: string | undefined): MarkingFinding {
  return mends && corrected ? { ...report, corrected } : report;
}

/**
 * The marking put right; undefined where a piece is not understood, where two levels stand, or where
 * slashes before a level leave open whose it is.
 */
function correctedForm(context: CheckContext): string | undefined {
  const { marking, items, kind, practice } = context;
  if (marking.unknown.length > 0 || marking.classification.system === 'none') return undefined;
  if (items.filter(isLevel).length > 1 || hasUnknownCode(items)) return undefined;
  if (items[0] && hasForeignSlashes(items[0])) return undefined;
  if (items.some(isEmptied)) return undefined;
  if (marking.classification.system === 'cui' && items.some(isOutsideCui)) return undefined;
  return render(withLeftControls(marking), kind, practice);
}

/** A list of foreigners that names the USA alone, which nothing would be left of. */
function isEmptied({ reading }: Item): boolean {
  if (reading.type === 'fgi') return onlyUsa(reading.owners);
  return reading.type === 'list' && reading.list === 'DISPLAY ONLY' && onlyUsa(reading.codes);
}

function onlyUsa(codes: readonly ListCode[]): boolean {
  return codes.length > 0 && codes.every(({ code }) => code === 'USA');
}

/** What the books do not foresee behind a CUI that stands for the level. */
function isOutsideCui({ reading }: Item): boolean {
  const category = categoryOf(reading);
  return category === 'SCI' || category === 'SAP' || category === 'AEA' || category === 'FGI';
}

function isLevel({ reading }: Item): boolean {
  return ['us', 'foreign', 'nato', 'joint'].includes(reading.type);
}

function hasUnknownCode(items: readonly Item[]): boolean {
  return items.some(({ reading }) => {
    const codes =
      reading.type === 'list' ? reading.codes : 'owners' in reading ? reading.owners : [];
    return codes.some(({ known }) => !known);
  });
}
