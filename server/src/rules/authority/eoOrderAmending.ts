import { orderInForce, orderStanding } from '../../model/era';
import { replace, suggest } from '../fixes';
import { defineRule } from '../rule';
import { orderToWrite } from '../shared/eoLine';
import { sampleTelegram } from '../shared/sampleTelegram';

export const eoOrderAmending = defineRule({
  name: 'eo-order-amending',
  element: 'authority',
  summary: 'The line names the order that amends, not the order amended',
  why: 'E.O. 13292 of 2003 only changed the text of E.O. 12958, which stayed in force under its own number. Every telegram of its time cites 12958.',
  source: 'All telegrams of 2003-2010 that were read; IC marking register of 2008',
  ids: ['EO-03'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'safe',
  bad: sampleTelegram({ eo: 'E.O. 13292: DECL: 12/20/2016\n     ^^^^^' }),
  good: sampleTelegram(),
  check(cable, report) {
    const order = cable.authority.eo?.order;
    const { date } = cable;
    if (!order || !date || orderStanding(order.value, date) !== 'amending') return;
    const ruling = orderToWrite(date);
    if (!ruling) return;
    const amended = orderInForce(date)?.amendedBy === order.value;
    report({
      span: order.span,
      message: `E.O. ${order.value} only amends E.O. 12958. Write ${ruling.number}.`,
      fixes: () => [
        (amended ? replace : suggest)(`Write ${ruling.number}`, order.span, ruling.number),
      ],
    });
  },
});
