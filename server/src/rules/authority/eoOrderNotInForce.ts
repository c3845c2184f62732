import { formatDate, parseIsoDate } from '../../model/calendar';
import { findOrder, orderStanding } from '../../model/era';
import { replace, suggest } from '../fixes';
import { defineRule } from '../rule';
import { orderToWrite } from '../shared/eoLine';
import { telegram2026 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';

export const eoOrderNotInForce = defineRule({
  name: 'eo-order-not-in-force',
  element: 'authority',
  summary: 'The order was not in force on the date of the message',
  why: 'Only the order in force can classify. An older number is usually left over from the message that served as a pattern; a younger one means that the date is wrong.',
  source: 'Effective dates of the orders; sixty days of grace on either side, as habits lag (EO-0)',
  ids: ['EO-01', 'EO-0', 'X-13'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'safe',
  bad: [
    telegram2026({ eo: 'E.O. 12958: DECL: 12/20/2036\n     ^^^^^' }),
    sampleTelegram({ eo: 'E.O. 13526: DECL: 12/20/2016\n     ^^^^^' }),
  ].flat(),
  good: [sampleTelegram(), telegram2026()],
  check(cable, report) {
    const order = cable.authority.eo?.order;
    const { date } = cable;
    if (!order || !date) return;
    const standing = orderStanding(order.value, date);
    if (standing !== 'replaced' && standing !== 'not-yet') return;
    const ruling = orderToWrite(date);
    const known = findOrder(order.value, date);
    const what =
      standing === 'replaced'
        ? `E.O. ${order.value} ended on ${inWords(known?.until)}`
        : `E.O. ${order.value} takes effect only on ${inWords(known?.effective)}`;
    report({
      span: order.span,
      message: `${what}; this message is of ${formatDate(date)}.${ruling ? ` Write ${ruling.number}.` : ''}`,
      ...(cable.dtgLine?.dtg
        ? { related: [{ span: cable.dtgLine.dtg.span, message: 'The date of the message' }] }
        : {}),
      fixes: () => {
        if (!ruling) return [];
        const mend = standing === 'replaced' ? replace : suggest;
        return [mend(`Write ${ruling.number}`, order.span, ruling.number)];
      },
    });
  },
});

/** `26 June 2010` for `2010-06-26`. */
function inWords(day = ''): string {
  const date = parseIsoDate(day);
  return date ? formatDate(date) : 'another day';
}
