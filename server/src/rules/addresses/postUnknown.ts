import { defineRule } from '../rule';
import { sampleTelegram } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';
import { unknownPosts } from '../shared/unknownPosts';

export const postUnknown = defineRule({
  name: 'post-unknown',
  element: 'addresses',
  summary: 'A post is not in the list, and no name is like it',
  why: 'The name follows the form of a State post, but no post of that name is known. The list is of one year and posts open and close, so this is only a question, and none is asked of old messages.',
  source: 'ACP 117 CAN-US SUPP-1, Section II; 5 FAH-2 H-230',
  ids: ['PLAD-1'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'none',
  bad: sampleTelegram({
    routing: 'PP RUEHC',
    info: 'INFO ZEN/AMEMBASSY LIBRARYTOWN\n         ^^^^^^^^^^^^^^^^^^^^^',
  }),
  good: sampleTelegram(),
  check(cable, report) {
    for (const { address, kind } of unknownPosts(cable)) {
      if (kind !== 'unknown' || !address.plad) continue;
      const { span, value } = address.plad;
      report({ span, message: `${shown(value)} is in no list of posts. Check its name.` });
    }
  },
});
