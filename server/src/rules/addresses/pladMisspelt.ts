import { editDistance } from '../../text/spelling';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { asWritten } from '../shared/addressList';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';
import { unknownPosts } from '../shared/unknownPosts';

export const pladMisspelt = defineRule({
  name: 'plad-misspelt',
  element: 'addresses',
  summary: 'The name of a post is not in the list, and a name very like it is',
  why: 'Message systems find the addressee by his exact plain-language address designator. One wrong letter, and the message waits for somebody to correct it by hand.',
  source: 'ACP 117 CAN-US SUPP-1, Section II; 5 FAH-2 H-230',
  ids: ['PLAD-1'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: [
    sampleTelegram({
      info: 'INFO RUEHNY/AMEMBASSY OSLLO PRIORITY 0549\n            ^^^^^^^^^^^^^^^',
    }),
    sampleTelegram({ to: 'TO RUEHC/SECSTAET WASHDC PRIORITY 2008\n         ^^^^^^^^^^^^^^^' }),
    sampleFields({ info: 'Info: OSLLO, AMEMBASSY ROUTINE\n      ^^^^^^^^^^^^^^^^' }),
    sampleFields({ from: 'From: AMEMBASSY HELSNIKI\n      ^^^^^^^^^^^^^^^^^^' }),
  ],
  good: [sampleTelegram(), sampleFields()],
  check(cable, report) {
    for (const { address, plad, near, kind } of unknownPosts(cable)) {
      if (kind !== 'misspelt' || !address.plad) continue;
      const { span, value } = address.plad;
      const closest = near.filter((name) => editDistance(plad, name, 2) <= 2);
      report({
        span,
        message: `${shown(value)} is not in the list of posts. Did you mean ${closest.map((name) => asWritten(cable, address, name)).join(' or ')}?`,
        fixes: () =>
          closest.map((name) => {
            const written = asWritten(cable, address, name);
            return suggest(`Write ${written}`, span, written);
          }),
      });
    }
  },
});
