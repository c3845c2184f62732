import { controlOrder } from '../../vocabulary/markings';
import type { Compartment, Program } from '../marking';
import { compareNames } from '../order';
import { CATEGORIES, categoryOf, type Item, type Reading } from '../reading';
import { controlForm, writeProgram } from '../render';
import { type CheckContext, isBefore, type Report } from './finding';

/** Order of the categories, of the pieces inside one, and pieces that stand twice. */
export function checkOrder(context: CheckContext): Report[] {
  return [
    ...checkCategories(context),
    ...checkControls(context),
    ...checkPrograms(context),
    ...checkRepeats(context),
  ];
}

function checkCategories(context: CheckContext): Report[] {
  const oldAea = isBefore(context, '2010-12-01');
  let highest = 0;
  let highestItem: Item | undefined;
  const reports: Report[] = [];
  for (const item of context.items) {
    const category = categoryOf(item.reading);
    if (!category || category === 'classification' || (oldAea && category === 'AEA')) continue;
    const rank = CATEGORIES.indexOf(category);
    if (rank >= highest) {
      highest = rank;
      highestItem = item;
      continue;
    }
    reports.push({
      rule: 'category-order',
      level: 'error',
      message: `${item.text} (${category}) stands behind ${highestItem?.text} (${CATEGORIES[highest]}). Write it before ${highestItem?.text}.`,
      span: item.span,
      clause: 'CAPCO-2016 A.6 and G, DoDM figure 25',
      mends: true,
    });
  }
  return reports;
}

/** The place of a dissemination control: register order; A to Z where CUI stands for the level. */
function checkControls(context: CheckContext): Report[] {
  const { kind, practice, marking } = context;
  const cui = marking.classification.system === 'cui';
  const reports: Report[] = [];
  for (const [index, item] of context.items.entries()) {
    const before = context.items[index - 1];
    const name = controlName(item.reading);
    const previous = before && controlName(before.reading);
    if (!before || !name || !previous || categoryOf(item.reading) !== categoryOf(before.reading))
      continue;
    const late = cui
      ? controlForm(previous, kind, practice) > controlForm(name, kind, practice)
      : controlOrder(previous) > controlOrder(name);
    if (!late) continue;
    reports.push({
      rule: 'control-order',
      level: 'warning',
      message: `${item.text} comes before ${before.text} ${cui ? 'in the alphabet' : 'in the Register'}. Change their places.`,
      span: item.span,
      clause: cui ? 'CUI-HB' : 'CAPCO-2016 G Table 4',
      mends: true,
    });
  }
  return reports;
}

function controlName(reading: Reading): string | undefined {
  if (reading.type === 'control') return reading.control.banner;
  return reading.type === 'list' ? reading.list : undefined;
}

function checkPrograms(context: CheckContext): Report[] {
  const reports: Report[] = [];
  for (const [index, item] of context.items.entries()) {
    const program = programOf(item.reading);
    if (!program) continue;
    const before = context.items[index - 1];
    const previous =
      before?.reading.type === item.reading.type ? programOf(before.reading) : undefined;
    if (previous && compareNames(previous.name, program.name) > 0) {
      reports.push(outOfOrder(item, program.name, previous.name));
    }
    const pair = firstUnordered(program);
    if (pair) reports.push(outOfOrder(item, pair[1], pair[0]));
  }
  return reports;
}

function programOf(reading: Reading): Program | undefined {
  return reading.type === 'sci' || reading.type === 'sap' ? reading.program : undefined;
}

/** Two neighbouring compartments, or sub-compartments of one, that stand the wrong way round. */
function firstUnordered({ compartments }: Program): readonly [string, string] | undefined {
  for (const [index, compartment] of compartments.entries()) {
    const pair = wrongPair(compartment.subs);
    if (pair) return pair;
    const before: Compartment | undefined = compartments[index - 1];
    if (before && compareNames(before.name, compartment.name) > 0) {
      return [before.name, compartment.name];
    }
  }
  return undefined;
}

function wrongPair(names: readonly string[]): readonly [string, string] | undefined {
  for (let index = 1; index < names.length; index++) {
    const [before = '', name = ''] = [names[index - 1], names[index]];
    if (compareNames(before, name) > 0) return [before, name];
  }
  return undefined;
}

function outOfOrder({ span }: Item, name: string, before: string): Report {
  return {
    rule: 'program-order',
    level: 'warning',
    message: `${name} comes before ${before}: digits first, then A to Z. Change their places.`,
    span,
    clause: 'CAPCO-2016 A.6',
    mends: true,
  };
}

function checkRepeats(context: CheckContext): Report[] {
  const seen = new Set<string>();
  const reports: Report[] = [];
  for (const { reading, span, text } of context.items) {
    const name = repeatName(reading);
    if (name !== undefined && seen.has(name)) {
      reports.push({
        rule: 'repeated-piece',
        level: 'warning',
        message: `${text} stands a second time. Take it out.`,
        span,
        clause: 'CAPCO-2016 p. 61 and D.2',
        mends: true,
      });
    }
    if (name !== undefined) seen.add(name);
  }
  return reports;
}

function repeatName(reading: Reading): string | undefined {
  const program = programOf(reading);
  if (program) return `${reading.type} ${writeProgram(program)}`;
  if (reading.type === 'aea') return `aea ${reading.aea.name} ${reading.aea.sigmas.join()}`;
  if (reading.type === 'fgi' || reading.type === 'cui') return reading.type;
  return controlName(reading);
}
