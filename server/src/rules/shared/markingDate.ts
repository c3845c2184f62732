import type { Cable } from '../../model/cable';
import { formatIsoDate } from '../../model/calendar';

/** The day by whose books the marks of a message are judged: its own; none where it has no date. */
export function markingDate({ date }: Pick<Cable, 'date'>): { readonly date?: string } {
  return date ? { date: formatIsoDate(date) } : {};
}
