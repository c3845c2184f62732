import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { asWritten } from '../shared/addressList';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';
import { unknownPosts } from '../shared/unknownPosts';

export const postKindDiffers = defineRule({
  name: 'post-kind-differs',
  element: 'addresses',
  summary: 'The list has the post as an embassy where the message has a consulate, or the reverse',
  why: 'AMEMBASSY and AMCONSUL belong to the name of a post. Posts change their kind over the years and the list is of one year, so this is only a question.',
  source: 'ACP 117 CAN-US SUPP-1(O), 2011, Section II',
  ids: ['PLAD-1'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'suggested',
  bad: [
    sampleTelegram({
      routing: 'PP RUEHC RUEHBN',
      info: 'INFO RUEHBN/AMEMBASSY MELBOURNE PRIORITY 0549\n            ^^^^^^^^^^^^^^^^^^^',
    }),
    sampleFields({ info: 'Info: MELBOURNE, AMEMBASSY ROUTINE\n      ^^^^^^^^^^^^^^^^^^^^' }),
  ],
  good: sampleTelegram(),
  check(cable, report) {
    for (const { address, near, kind } of unknownPosts(cable)) {
      const [first] = near;
      if (kind !== 'kind' || !address.plad || !first) continue;
      const { span, value } = address.plad;
      const written = asWritten(cable, address, first);
      report({
        span,
        message: `${shown(value)} is ${written} in the list of posts. Check its kind.`,
        fixes: () => [suggest(`Write ${written}`, span, written)],
      });
    }
  },
});
