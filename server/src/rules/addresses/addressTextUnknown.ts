import type { Span } from '../../text/span';
import { replace } from '../fixes';
import { defineRule } from '../rule';
import { spanned } from '../shared/heading';
import { sampleTelegram } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';

export const addressTextUnknown = defineRule({
  name: 'address-text-unknown',
  element: 'addresses',
  summary: 'Behind an addressee stands what is neither precedence nor number',
  why: 'A name may be followed by its precedence and the number of the message to it, each after a blank. Anything else is taken for a part of the name or lost.',
  source: 'Form read in real telegrams; 5 FAH-2 H-320 for the number',
  ids: ['FL7-4', 'FL7-5'],
  level: { draft: 'hint', archive: 'hint' },
  fix: 'safe',
  bad: [
    sampleTelegram({
      to: 'TO RUEHC/SECSTATE WASHDC PRIORITY 2008 LIBRARY\n                                       ^^^^^^^',
    }),
    sampleTelegram({ to: 'TO RUEHC/SECSTATE WASHDC2008\n                        ^^^^' }),
  ],
  good: sampleTelegram(),
  check(cable, report) {
    if (cable.layout === 'labelled') return;
    for (const list of [cable.addresses.action, cable.addresses.info, cable.addresses.exempt]) {
      for (const { span, plad, unknown } of list) {
        const behind = unknown.filter(({ start }) => start > span.start);
        const first = behind[0];
        if (first) {
          const all = { start: first.start, end: (behind.at(-1) as Span).end };
          const { value } = spanned(cable, all);
          report({
            span: all,
            message: `${shown(value)} is neither a precedence nor a number. Take it out of the address.`,
          });
        }
        const stuck = plad && /[A-Z]{2}(\d{3,8})$/.exec(plad.value)?.[1];
        if (!plad || !stuck) continue;
        const place = { start: plad.span.end - stuck.length, end: plad.span.end };
        report({
          span: place,
          message: `${stuck} is stuck to the name. Write a blank before it.`,
          fixes: () => [replace('Write a blank before it', place, ` ${stuck}`)],
        });
      }
    }
  },
});
