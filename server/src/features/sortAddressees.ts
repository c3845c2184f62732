import type { Address, Cable } from '../model/cable';
import type { TextEdit } from '../text/edits';
import { slice } from '../text/span';

/** The Department comes first, then collectives, then posts, then everybody else. */
const GROUPS = [
  /^SECSTATE\b/,
  /\bCOLLECTIVE\b|^AIG\b/,
  /^(?:AMEMBASSY|AMCONSUL|AMCONGEN|USMISSION|USLO|USINT|USOFFICE|EMBASSY|CONSULATE)\b/,
];
const KIND = /^\S+\s+/;
const POSTS = 2;

/**
 * Sorts the action addressees, the information addressees and the exempted ones, each list for
 * itself: the Department, collectives, then posts by their places and others by their names. What
 * stands with an addressee (indicator, precedence, number) moves with it; the prosigns and the
 * line breaks stay. No edits where the lists are in order, or where something in them is not
 * understood.
 */
export function sortAddressees(cable: Cable): TextEdit[] {
  const { action, info, exempt } = cable.addresses;
  return [action, info, exempt].flatMap((list) => sortList(cable, list));
}

function sortList(cable: Cable, list: readonly Address[]): TextEdit[] {
  if (list.some(({ plad, unknown }) => !plad || unknown.length > 0)) return [];
  const sorted = [...list].sort(
    (a, b) => groupOf(a) - groupOf(b) || compare(placeOf(a), placeOf(b)),
  );
  return sorted.flatMap((address, i) => {
    const place = list[i];
    if (!place || place === address) return [];
    return [{ span: place.span, newText: slice(cable.text, address.span) }];
  });
}

function groupOf(address: Address): number {
  const name = nameOf(address);
  const group = GROUPS.findIndex((form) => form.test(name));
  return group < 0 ? GROUPS.length : group;
}

/** Posts are known by their places. */
function placeOf(address: Address): string {
  const name = nameOf(address);
  return groupOf(address) === POSTS ? name.replace(KIND, '') : name;
}

/** The labelled layout has the kind of post behind its place: WASHDC, SECSTATE. */
function nameOf({ plad }: Address): string {
  const name = (plad?.value ?? '').toUpperCase().replace(/\s+/g, ' ');
  return name.replace(/^([^,]+), ?(.+)$/, '$2 $1');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
