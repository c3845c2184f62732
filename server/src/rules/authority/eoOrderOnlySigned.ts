import { formatDate, parseIsoDate } from '../../model/calendar';
import { findOrder, orderStanding } from '../../model/era';
import { replace } from '../fixes';
import { defineRule } from '../rule';
import { orderToWrite } from '../shared/eoLine';
import { sampleTelegram } from '../shared/sampleTelegram';

export const eoOrderOnlySigned = defineRule({
  name: 'eo-order-only-signed',
  element: 'authority',
  summary: 'The order was signed, but not yet in force',
  why: 'Between signing and effect the old order still governs. E.O. 13526 was signed on 29 December 2009 and governs messages from 27 June 2010.',
  source: '32 CFR part 2001, preamble; E.O. 13526 section 6.3',
  ids: ['EO-02'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'safe',
  bad: {
    today: '2010-03-05',
    text: sampleTelegram({
      origin: 'DE RUEHHE #1837 0601145',
      dtg: 'P 011145Z MAR 10',
      eo: 'E.O. 13526: DECL: 03/01/2020\n     ^^^^^',
    }),
  },
  good: {
    today: '2010-06-25',
    text: sampleTelegram({
      origin: 'DE RUEHHE #1837 1711145',
      dtg: 'P 201145Z JUN 10',
      eo: 'E.O. 13526: DECL: 06/20/2020',
    }),
  },
  check(cable, report) {
    const order = cable.authority.eo?.order;
    const { date } = cable;
    if (!order || !date || orderStanding(order.value, date) !== 'signed') return;
    const ruling = orderToWrite(date);
    const since = parseIsoDate(findOrder(order.value, date)?.effective ?? '');
    report({
      span: order.span,
      message:
        `E.O. ${order.value} takes effect ${since ? `on ${formatDate(since)}` : 'later'}.` +
        (ruling ? ` Until then write ${ruling.number}.` : ''),
      fixes: () => (ruling ? [replace(`Write ${ruling.number}`, order.span, ruling.number)] : []),
    });
  },
});
