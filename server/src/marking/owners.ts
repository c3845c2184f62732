import { type Classification, foreignRank, higherForeign, type Marking, usLevel } from './marking';
import { sortCodes } from './order';

/** Whose a document is: its classification, and the foreign information in it. */
export interface Ownership {
  readonly classification: Classification;
  readonly fgi?: { readonly owners: readonly string[] };
}

/**
 * A portion whose foreign owner is concealed makes the document a US one (CAPCO-2016 D.2). CUI is
 * unclassified US text until `rollUp` finds nothing else beside it.
 */
export function ownershipOf(marking: Marking): Ownership {
  const { classification, fgi } = marking;
  const concealed = classification.system === 'foreign' && classification.owners.length === 0;
  const own: Ownership = { classification, ...(fgi ? { fgi } : {}) };
  return concealed || classification.system === 'cui' ? asUs(own) : own;
}

/**
 * Puts two together. What is all of one foreign owner, of NATO, or of the same joint owners stays
 * so; anything else becomes a US document with FGI (CAPCO-2016 pp. 57, 59; DoDM E4-S5.g, S9.j).
 */
export function joinOwnerships(a: Ownership, b: Ownership): Ownership {
  const alike = joinAlike(a.classification, b.classification);
  if (alike) return withFgi({ classification: alike }, joinFgi(a.fgi, b.fgi));
  const [left, right] = [asUs(a), asUs(b)];
  const level = higherForeign(levelOf(left.classification), levelOf(right.classification));
  const classification = { system: 'us', level: usLevel(level) } as const;
  return withFgi({ classification }, joinFgi(left.fgi, right.fgi));
}

function withFgi(ownership: Ownership, fgi: Ownership['fgi']): Ownership {
  return fgi ? { ...ownership, fgi } : ownership;
}

function levelOf(classification: Classification) {
  return 'level' in classification ? classification.level : 'UNCLASSIFIED';
}

/** One classification for both, or undefined where two systems meet. */
function joinAlike(a: Classification, b: Classification): Classification | undefined {
  if (a.system === 'none') return b;
  if (b.system === 'none') return a;
  if (a.system === 'us' && b.system === 'us') {
    return foreignRank(a.level) >= foreignRank(b.level) ? a : b;
  }
  if (!('level' in a) || !('level' in b)) return undefined;
  const level = higherForeign(a.level, b.level);
  if (a.system === 'foreign' && b.system === 'foreign' && same(a.owners, b.owners))
    return { ...a, level };
  if (a.system === 'nato' && b.system === 'nato' && a.activity === b.activity)
    return { ...a, level };
  return a.system === 'joint' && b.system === 'joint' ? joinJoint(a, b, level) : undefined;
}

type Joint = Extract<Classification, { system: 'joint' }>;

/** A portion without owners points to those of the banner. */
function joinJoint(a: Joint, b: Joint, level: Joint['level']): Joint | undefined {
  if (a.owners.length === 0) return { ...b, level };
  if (b.owners.length === 0 || same(a.owners, b.owners)) return { ...a, level };
  return undefined;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.join(' ') === b.join(' ');
}

/** The same as a US classification, its foreign owners named as FGI. */
function asUs({ classification, fgi }: Ownership): Ownership {
  const level = usLevel(levelOf(classification));
  return withFgi(
    { classification: { system: 'us', level } },
    joinFgi(fgi, ownersAsFgi(classification)),
  );
}

function ownersAsFgi(classification: Classification): Ownership['fgi'] {
  switch (classification.system) {
    case 'foreign':
      return { owners: classification.owners };
    case 'nato':
      return {
        owners: sortCodes(['NATO', ...(classification.activity ? [classification.activity] : [])]),
      };
    case 'joint': {
      const owners = classification.owners.filter((code) => code !== 'USA');
      return owners.length > 0 ? { owners } : undefined;
    }
    default:
      return undefined;
  }
}

/** All owners; none once one of them is concealed (CAPCO-2016 D.2). */
function joinFgi(a: Ownership['fgi'], b: Ownership['fgi']): Ownership['fgi'] {
  if (!a || !b) return a ?? b;
  if (a.owners.length === 0 || b.owners.length === 0) return { owners: [] };
  return { owners: sortCodes([...a.owners, ...b.owners]) };
}
