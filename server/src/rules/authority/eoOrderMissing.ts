import { replace, suggest } from '../fixes';
import { defineRule } from '../rule';
import { needsDecl, orderToWrite } from '../shared/eoLine';
import { isUnfinished } from '../shared/heading';
import { labelled2026 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';

export const eoOrderMissing = defineRule({
  name: 'eo-order-missing',
  element: 'authority',
  summary: 'The E.O. line does not say which order',
  why: 'The number tells by which law the message was classified, and so how long it may stay so.',
  source: '1974 TAGS handbook; 5 FAH-3 H-010; EO-1',
  ids: ['EO-1'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'safe',
  bad: [
    sampleTelegram({ eo: 'E.O.: DECL: 12/20/2016\n^^^^^' }),
    labelled2026({ eo: 'E.O.:\n^^^^^' }),
  ],
  good: [sampleTelegram(), labelled2026()],
  check(cable, report) {
    const { eo } = cable.authority;
    if (!eo || eo.order || isUnfinished(cable, eo.span)) return;
    const { declassification: value, keyword, decl } = eo;
    const order = orderToWrite(cable.date);
    report({
      span: keyword,
      message: `The number of the order is missing.${order ? ` Write ${order.number}.` : ''}`,
      fixes: () => {
        if (!order) return [];
        const none = value.kind === 'none';
        const notApplicable = value.kind === 'not-applicable' && /^N.?A$/i.test(value.text);
        const end = none ? eo.span.end : notApplicable ? value.span.end : value.span.start;
        const number =
          cable.layout === 'labelled' ? `E.O.: ${order.number} ` : `E.O. ${order.number}: `;
        const behind = notApplicable ? 'N/A' : decl || needsDecl(cable, eo) ? 'DECL: ' : '';
        const text = none ? (number + behind).trimEnd() : number + behind;
        const certain = order.certain && (notApplicable || value.kind === 'date');
        const span = { start: keyword.start, end };
        return [(certain ? replace : suggest)(`Write ${order.number}`, span, text)];
      },
    });
  },
});
