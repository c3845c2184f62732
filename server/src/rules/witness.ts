import type { Cable } from '../model/cable';
import type { Change } from '../text/change';

/** What every edit changes: whoever reads one of these is asked again. */
const PASSING: readonly (keyof Cable)[] = [
  'text',
  'tree',
  'span',
  'nodes',
  'moving',
  'background',
  'noted',
];
/** The facts of a cable that may outlive an edit, each with a bit of its own. */
const LASTING = [
  'layout',
  'headers',
  'start',
  'routing',
  'janap',
  'origin',
  'security',
  'dtgLine',
  'furtherDtgLines',
  'addresses',
  'breaks',
  'endNumber',
  'end',
  'classification',
  'classifications',
  'reference',
  'captions',
  'passing',
  'authority',
  'tags',
  'subject',
  'references',
  'paragraphs',
  'signature',
  'sets',
  'unknown',
  'damage',
  'date',
  'dated',
] as const satisfies readonly (keyof Cable)[];

const BITS = Object.fromEntries([
  ...LASTING.map((fact, index) => [fact, 1 << index]),
  ...PASSING.map((fact) => [fact, 1 << LASTING.length]),
]) as Readonly<Record<keyof Cable, number>>;

/** The bit of the paragraphs, which most edits do nothing to but move them. */
export const PARAGRAPHS = BITS.paragraphs;

/** The mask of somebody who may have read every fact. */
export const EVERYTHING = -1;

/** The facts that are not the same objects in two cables, as a mask. */
function changedBetween(a: Cable, b: Cable): number {
  if (a === b) return 0;
  let changed = BITS.text;
  for (const fact of LASTING) {
    if (a[fact] !== b[fact]) changed |= BITS[fact];
  }
  return changed;
}

/**
 * A cable that notes which of its facts are read. When the cable behind it is exchanged for the one
 * after an edit, what was worked out from facts that are the same still holds; and what a finding
 * works out later, its fixes, is worked out from the cable of today.
 */
export class Witness implements Cable {
  /** One bit for each lasting fact that was read, and one for all the others. */
  read = 0;
  /** The cable before the last exchange. */
  before: Cable | undefined;
  /** The facts that the last exchange changed. */
  changed = EVERYTHING;
  /** What it did to the paragraphs, when that was to move them and nothing else. */
  movedBy: Change | undefined;
  /** What was worked out from the message, as it was when somebody last asked for it. */
  readonly noted: unknown[] = [];

  constructor(public cable: Cable) {}

  /** The cable after an edit takes the place of the one before it. */
  turnTo(cable: Cable): void {
    this.before = this.cable;
    this.changed = changedBetween(this.cable, cable);
    const { moving } = cable;
    this.movedBy = moving?.from === this.cable.paragraphs ? moving.change : undefined;
    this.cable = cable;
  }

  get text() {
    this.read |= BITS.text;
    return this.cable.text;
  }
  get tree() {
    this.read |= BITS.tree;
    return this.cable.tree;
  }
  get span() {
    this.read |= BITS.span;
    return this.cable.span;
  }
  get nodes() {
    this.read |= BITS.nodes;
    return this.cable.nodes;
  }
  get layout() {
    this.read |= BITS.layout;
    return this.cable.layout;
  }
  get headers() {
    this.read |= BITS.headers;
    return this.cable.headers;
  }
  get start() {
    this.read |= BITS.start;
    return this.cable.start;
  }
  get routing() {
    this.read |= BITS.routing;
    return this.cable.routing;
  }
  get janap() {
    this.read |= BITS.janap;
    return this.cable.janap;
  }
  get origin() {
    this.read |= BITS.origin;
    return this.cable.origin;
  }
  get security() {
    this.read |= BITS.security;
    return this.cable.security;
  }
  get dtgLine() {
    this.read |= BITS.dtgLine;
    return this.cable.dtgLine;
  }
  get furtherDtgLines() {
    this.read |= BITS.furtherDtgLines;
    return this.cable.furtherDtgLines;
  }
  get addresses() {
    this.read |= BITS.addresses;
    return this.cable.addresses;
  }
  get breaks() {
    this.read |= BITS.breaks;
    return this.cable.breaks;
  }
  get endNumber() {
    this.read |= BITS.endNumber;
    return this.cable.endNumber;
  }
  get end() {
    this.read |= BITS.end;
    return this.cable.end;
  }
  get classification() {
    this.read |= BITS.classification;
    return this.cable.classification;
  }
  get classifications() {
    this.read |= BITS.classifications;
    return this.cable.classifications;
  }
  get reference() {
    this.read |= BITS.reference;
    return this.cable.reference;
  }
  get captions() {
    this.read |= BITS.captions;
    return this.cable.captions;
  }
  get passing() {
    this.read |= BITS.passing;
    return this.cable.passing;
  }
  get authority() {
    this.read |= BITS.authority;
    return this.cable.authority;
  }
  get tags() {
    this.read |= BITS.tags;
    return this.cable.tags;
  }
  get subject() {
    this.read |= BITS.subject;
    return this.cable.subject;
  }
  get references() {
    this.read |= BITS.references;
    return this.cable.references;
  }
  get paragraphs() {
    this.read |= BITS.paragraphs;
    return this.cable.paragraphs;
  }
  get signature() {
    this.read |= BITS.signature;
    return this.cable.signature;
  }
  get sets() {
    this.read |= BITS.sets;
    return this.cable.sets;
  }
  get unknown() {
    this.read |= BITS.unknown;
    return this.cable.unknown;
  }
  get damage() {
    this.read |= BITS.damage;
    return this.cable.damage;
  }
  get date() {
    this.read |= BITS.date;
    return this.cable.date;
  }
  get dated() {
    this.read |= BITS.dated;
    return this.cable.dated;
  }
  get moving() {
    this.read |= BITS.moving;
    return this.cable.moving;
  }
  get background() {
    this.read |= BITS.background;
    return this.cable.background;
  }
}
