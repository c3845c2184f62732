import { CONSTRAINTS, type Constraint } from '../../vocabulary/markings';
import { foreignRank, LEVEL_LETTERS, levelOf, type Marking, usLevel } from '../marking';
import { sortControls } from '../parse';
import type { Item, Reading } from '../reading';
import { controlForm } from '../render';
import { type CheckContext, place, type Report } from './finding';

/** Names in the table of constraints, and the pieces that they stand for. */
type Keys = ReadonlyMap<string, Item>;

/**
 * Judges the marking by the table of constraints: levels, companions, exclusions and what makes
 * what needless.
 */
export function checkConstraints(context: CheckContext): Report[] {
  const keys = keysOf(context.items);
  const reported = new Set<string>();
  return CONSTRAINTS.flatMap((row) => {
    const item = keys.get(row.of);
    if (!item || !applies(row, context)) return [];
    return [
      ...checkLevel(row, item, context),
      ...checkRequired(row, item, keys),
      ...checkExcluded(row, item, keys, reported),
      ...checkSuperseded(row, item, keys, context),
    ];
  });
}

/**
 * The names of a piece: `SI-G ABCD` is SCI, SI, SI-*, SI-G and `SI-G *`; `RD-CNWDI` is RD too;
 * controls and lists have their banner names; levels that are not the United States' alone are
 * FOREIGN, NATO and JOINT.
 */
export function keysOf(items: readonly Item[]): Keys {
  const keys = new Map<string, Item>();
  for (const item of items) {
    for (const name of namesOf(item.reading)) if (!keys.has(name)) keys.set(name, item);
  }
  return keys;
}

function namesOf(reading: Reading): readonly string[] {
  switch (reading.type) {
    case 'sci': {
      const { name, compartments } = reading.program;
      const inner = compartments.flatMap((entry) => [
        `${name}-*`,
        `${name}-${entry.name}`,
        ...(entry.subs.length > 0 ? [`${name}-${entry.name} *`] : []),
      ]);
      return ['SCI', name, ...inner];
    }
    case 'sap':
      return ['SAR'];
    case 'aea': {
      const { name, cnwdi, sigmas } = reading.aea;
      return [
        name,
        ...(cnwdi ? [`${name}-CNWDI`] : []),
        ...(sigmas.length > 0 ? [`${name}-SIGMA`] : []),
      ];
    }
    case 'nato-control':
      return [reading.name];
    case 'fgi':
      return ['FGI'];
    case 'cui':
      return ['CUI'];
    case 'control':
      return [reading.control.banner];
    case 'list':
      return [reading.list];
    case 'nato':
      return ['NATO', ...reading.controls];
    case 'foreign':
      return ['FOREIGN'];
    case 'joint':
      return ['JOINT'];
    default:
      return [];
  }
}

function applies(row: Constraint, context: CheckContext): boolean {
  if (row.practice && !row.practice.split(' ').includes(context.practice)) return false;
  if (row.kind && row.kind !== context.kind) return false;
  return row.at === undefined || row.at === levelLetter(context);
}

function levelLetter({ marking }: CheckContext): string {
  return LEVEL_LETTERS[usLevel(levelOf(marking))];
}

function checkLevel(row: Constraint, item: Item, context: CheckContext): Report[] {
  const allowed = row.levels?.split(' ');
  const { classification } = context.marking;
  if (!allowed || classification.system === 'none') return [];
  const level = levelOf(context.marking);
  // Beside what NATO calls RESTRICTED nothing stands that needs a classified text of its own.
  const natoRestricted = classification.system === 'nato' && level === 'RESTRICTED';
  if (allowed.includes(levelLetter(context)) && !(natoRestricted && !allowed.includes('U')))
    return [];
  const names = levelNames(allowed);
  const guarded = foreignRank(level) > 0 && row.levels === 'U';
  const advice = guarded
    ? guardedAdvice(row, item, context)
    : `Raise the level, or take ${item.text} out.`;
  return [
    {
      rule: 'control-at-wrong-level',
      level: row.severity === 'warning' ? 'warning' : 'error',
      message: `${item.text} stands only with ${names}, and this is ${level}. ${advice}`,
      span: item.span,
      clause: row.clause,
      mends: guarded && row.leaves !== undefined && !namesAudience(context.marking),
    },
  ];
}

function guardedAdvice(row: Constraint, item: Item, { kind, practice }: CheckContext): string {
  if (!row.leaves) return `The level guards it: leave ${item.text} out.`;
  const left = row.leaves.map((name) => controlForm(name, kind, practice)).join(' and ');
  return `Write ${left} in its place.`;
}

/** A list or RELIDO, which NOFORN contradicts: which of the two holds, nobody but the drafter knows. */
function namesAudience({ relTo, displayOnly, eyesOnly, controls }: Marking): boolean {
  return (relTo ?? displayOnly ?? eyesOnly) !== undefined || controls.includes('RELIDO');
}

/** The marking with what a classified level leaves of its controls: NOFORN for SBU NOFORN (ROL-04). */
export function withLeftControls(marking: Marking): Marking {
  if (foreignRank(levelOf(marking)) === 0) return marking;
  const controls = marking.controls.flatMap((name) => LEAVES.get(name) ?? [name]);
  return { ...marking, controls: sortControls(controls) };
}

const LEAVES: ReadonlyMap<string, readonly string[]> = new Map(
  CONSTRAINTS.flatMap(({ of, leaves }) => (leaves ? [[of, leaves] as const] : [])),
);

function levelNames(letters: readonly string[]): string {
  return orList(
    Object.entries(LEVEL_LETTERS)
      .filter(([, letter]) => letters.includes(letter))
      .map(([name]) => name),
  );
}

function checkRequired(row: Constraint, item: Item, keys: Keys): Report[] {
  return (row.requires ?? []).flatMap((companion): Report[] => {
    const choices = companion.split('|');
    if (choices.some((name) => keys.has(name))) return [];
    return [
      {
        rule: 'companion-missing',
        level: row.severity ?? 'error',
        message: companionMessage(item.text, choices, row.severity === 'info'),
        span: item.span,
        clause: row.clause,
      },
    ];
  });
}

function companionMessage(text: string, choices: readonly string[], usual: boolean): string {
  const names = orList(choices);
  return usual
    ? `${text} normally stands with ${names}, which is not here. Add it where it applies.`
    : `${text} does not stand without ${names}. Add ${choices[0]}.`;
}

function orList(names: readonly string[]): string {
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

function checkExcluded(row: Constraint, item: Item, keys: Keys, reported: Set<string>): Report[] {
  return (row.excludes ?? []).flatMap((name): Report[] => {
    const other = keys.get(name);
    const pair = [row.of, name].sort().join(' ');
    if (!other || reported.has(pair)) return [];
    reported.add(pair);
    const later = other.span.start > item.span.start ? other : item;
    return [
      {
        rule: 'controls-exclude-each-other',
        level: 'error',
        message: `${item.text} and ${other.text} exclude each other. Keep one of them.`,
        span: later.span,
        clause: row.clause,
      },
    ];
  });
}

function checkSuperseded(row: Constraint, item: Item, keys: Keys, context: CheckContext): Report[] {
  return (row.supersedes ?? []).flatMap((name): Report[] => {
    const other = keys.get(name);
    if (!other) return [];
    return [
      {
        rule: 'control-superseded',
        level: 'warning',
        message: `${item.text} takes the place of ${other.text} in ${place(context.kind)}. Take ${other.text} out.`,
        span: other.span,
        clause: row.clause,
      },
    ];
  });
}
