import { nearestOrder, ordersInForce } from '../../model/era';
import { replace, suggest } from '../fixes';
import { defineRule } from '../rule';
import { eoForm, hasFaults, isKnownOrder, orderToWrite } from '../shared/eoLine';
import { isUnfinished } from '../shared/heading';
import { telegram2026 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';

export const eoOrderUnknown = defineRule({
  name: 'eo-order-unknown',
  element: 'authority',
  summary: 'The number is not that of an order on classified information',
  why: 'A digit typed wrong makes the authority of the classification void, and nobody can tell from the line what was meant.',
  source: 'The executive orders on classified national security information since 1972',
  ids: ['EO-04'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'safe',
  bad: [
    sampleTelegram({ eo: 'E.O. 12985: DECL: 12/20/2016\n     ^^^^^' }),
    telegram2026({ eo: 'E.O. 12598: DECL: 12/20/2036\n     ^^^^^' }),
  ].flat(),
  good: [sampleTelegram(), telegram2026()],
  check(cable, report) {
    const { eo } = cable.authority;
    const order = eo?.order;
    if (!order || isKnownOrder(order.value) || isUnfinished(cable, order.span)) return;
    const { date } = cable;
    const ruling = orderToWrite(date)?.number;
    const meant = nearestOrder(order.value, date)?.number;
    const fits = date !== undefined && ordersInForce(date).some(({ number }) => number === meant);
    const numbers = fits || !ruling ? [meant] : [ruling, meant];
    const offered = [...new Set(numbers)].filter((number) => number !== undefined);
    report({
      span: order.span,
      message:
        `There is no order ${order.value} on classified information. ` +
        (offered.length > 0 ? `Write ${offered[0]}.` : 'Write the number of the one in force.') +
        (offered.length > 1 ? ` (${offered[1]} is nearer, but not in force on that date.)` : ''),
      fixes: () =>
        offered.map((number) => {
          const mend = fits ? replace : suggest;
          // What else is wrong with the line may be the same slip, and is mended with it.
          const form = eoForm(cable, eo, number);
          return form && hasFaults(cable, eo, form)
            ? mend(`Write "${form.canonical.trim()}"`, form.span, form.canonical)
            : mend(`Write ${number}`, order.span, number);
        }),
    });
  },
});
