import type { Cable } from '../../model/cable';
import { isMessage } from './evidence';
import { headingNodes } from './heading';
import { once } from './once';

/**
 * The message goes over the telegraph: a telegram or a record message. Today's labelled layout is
 * read in a mail program and has no such limits.
 */
export function isTelegraphic(cable: Cable): boolean {
  return cable.layout !== 'labelled' && isMessage(cable);
}

/** The offset behind the last line of the heading; 0 where there is none. */
export const headingEnd = once((cable: Cable): number => {
  const last = headingNodes(cable).at(-1);
  return last?.end ?? 0;
});
