import type { Cable } from '../../model/cable';
import type { Spanned } from '../../text/span';
import { contentOf } from './formatLines';
import { headingNode, spanned } from './heading';
import { once } from './once';

/** A line whose characters are right and whose blanks are not. */
export interface Misparted {
  readonly line: Spanned<string>;
  /** The line with its blanks where they belong. */
  readonly meant: string;
}

/** Station, number of four figures, filing time of seven: nothing else can be meant. */
const ORIGIN = /^DE([QRU][A-Z]{3,7})(#?\d{4}(?:\/\d\d)?)(\d{7})$/;
const GOOD_ORIGIN = /^DE [A-Z]+ #\d{4}(?:\/\d\d)? \d{7}$/;
const SECURITY = /^(ZN[RY])(([CERSTU])\3{4})((?:Z[A-Z]{2}){0,3})$/;
const GOOD_SECURITY = /^ZN[RY] ([A-Z])\1{4}(?: Z[A-Z]{2})*$/;

/** Line 3, when a blank stands in the wrong place or is missing (FL3-1). */
export const mispartedOrigin = once((cable): Misparted | undefined => {
  return misparted(cable, 'origin-line', GOOD_ORIGIN, (text) => {
    const match = ORIGIN.exec(text);
    return match ? `DE ${match[1]} ${match[2]} ${match[3]}` : undefined;
  });
});

/** Line 4, when a blank stands in the wrong place or is missing (FL4-1). */
export const mispartedSecurity = once((cable): Misparted | undefined => {
  return misparted(cable, 'security-line', GOOD_SECURITY, (text) => {
    const match = SECURITY.exec(text);
    if (!match) return undefined;
    const signals = match[4]?.match(/.{3}/g) ?? [];
    return [match[1], match[2], ...signals].join(' ');
  });
});

function misparted(
  cable: Cable,
  kind: 'origin-line' | 'security-line',
  good: RegExp,
  parted: (text: string) => string | undefined,
): Misparted | undefined {
  const node = headingNode(cable, kind);
  if (!node || node.end - node.start > 80) return undefined;
  const line = spanned(cable, contentOf(cable, node));
  if (good.test(line.value)) return undefined;
  const meant = parted(line.value.replace(/\s+/g, ''));
  // Doubled blanks are told by the rules about layout.
  return meant && meant !== line.value.replace(/\s+/g, ' ') ? { line, meant } : undefined;
}
