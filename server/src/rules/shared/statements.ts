import type { Cable } from '../../model/cable';
import { type CalendarDate, compareDates, parseIsoDate } from '../../model/calendar';
import type { Span } from '../../text/span';
import { settledClassified } from './levelVote';
import type { Overall } from './overall';

/** E.O. 12958 asks every classified message to say by whom and why (domain/real-messages.md section 5). */
const SINCE = parseIsoDate('1995-10-14') as CalendarDate;
const ORDERS = new Set(['12958', '13292', '13526']);

/** The level, when this message has to say who classified it and why; undefined when it need not. */
export function needsAuthority(cable: Cable): Overall | undefined {
  if (cable.layout === 'record') return undefined;
  const order = cable.authority.eo?.order?.value ?? '';
  const due = cable.date ? compareDates(cable.date, SINCE) >= 0 : ORDERS.has(order);
  return due ? settledClassified(cable) : undefined;
}

/** Where the text begins, which is where a missing statement belongs in front of. */
export function firstParagraph({ paragraphs }: Cable): Span | undefined {
  const [first] = paragraphs;
  if (!first) return undefined;
  const start = first.number?.span.start ?? first.body[0]?.start ?? first.span.start;
  return { start, end: first.number?.span.end ?? start + 1 };
}

/** Words of a position, and letters that stand for one. */
const POSITION =
  /\b(?:AMB(?:ASSADOR)?|CHARG[EÉ]|CHIEF|COUNSEL(?:L)?OR|CONSUL|CG|DCM|A?DCM|CDA|DIRECTOR|DEPUTY|ACTING|OFFICER|SECRETARY|MINISTER|ATTACH[EÉ]|HEAD|COORDINATOR|ADVISER|ADVISOR|ASSISTANT|REPRESENTATIVE|REP|COMMISSIONER|ADMINISTRATOR|MANAGER|LEADER|CHAIR(?:MAN)?|PRINCIPAL|PO|POL|ECON|POLOFF|ECONOFF|CONOFF|RSO|DAS|PDAS|A\/S|U\/S|A\/DCM|GENERAL|COLONEL|CAPTAIN|COMMANDER|INSPECTOR|DIVISION|OFFICE|SECTION|DESK|ENVOY|DELEGATION|VICE|SPECIAL|EXECUTIVE)\b/i;

/** The statement names a position, or has room for one: a comma, or letters that may stand for it. */
export function mayNamePosition(who: string): boolean {
  const letters =
    who === who.toUpperCase() ? [] : (who.match(/(?:^|[\s,])[A-Z/]{2,}(?=[\s,.;:]|$)/g) ?? []);
  return POSITION.test(who) || /[,;/(–-]|\d/.test(who) || letters.length > 0;
}
