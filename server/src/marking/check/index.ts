import { interpret } from '../interpret';
import { markingOf, parseMarking } from '../parse';
import type { Item } from '../reading';
import { render } from '../render';
import { checkClassification } from './classification';
import { checkConstraints } from './constraints';
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
  const { items, trailing } = interpret(text, options.kind);
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
  return CHECKS.flatMap((check) => check(context))
    .map((report) => finding(report, corrected))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function finding({ mends, ...report }: Report, corrected: string | undefined): MarkingFinding {
  return mends && corrected ? { ...report, corrected } : report;
}

/** The marking put right; undefined where a piece is not understood or two levels stand. */
function correctedForm(context: CheckContext): string | undefined {
  const { marking, items, kind, practice } = context;
  if (marking.unknown.length > 0 || marking.classification.system === 'none') return undefined;
  if (items.filter(isLevel).length > 1 || hasUnknownCode(items)) return undefined;
  return render(marking, kind, practice);
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
