import { defineRule } from '../rule';
import { hasStrayLine, hasText, setNamed } from '../shared/recordSets';
import { sampleSets } from '../shared/sampleSets';

export const setMissing = defineRule({
  name: 'set-missing',
  element: 'sets',
  summary: 'A record message has no MSGID or no SUBJ',
  why: 'MSGID names the kind of message and its originator, SUBJ what it is about. A program that sorts messages has nothing else to go by.',
  source:
    'US Navy training manual NAVEDTRA 14292; 84 % of 1,500 NAVADMIN messages have MSGID, all but 0.6 % a subject',
  ids: ['GEN-4', 'ORD-4'],
  level: { draft: 'warning', archive: 'off' },
  fix: 'none',
  bad: [
    sampleSets({ msgid: null, subj: 'SUBJ/LIBRARY HOURS//\n^^^^' }),
    sampleSets({ subj: null, msgid: 'MSGID/GENADMIN/CNO WASHINGTON DC/N1/JAN//\n^^^^^' }),
  ],
  good: sampleSets(),
  check(cable, report) {
    if (!hasText(cable) || hasStrayLine(cable)) return;
    const id = setNamed(cable, 'MSGID');
    const subject = setNamed(cable, 'SUBJ');
    if (subject && !id) {
      report({
        span: subject.name.span,
        message: 'There is no MSGID. Write MSGID/GENADMIN/<originator>/<serial>/<month>// above.',
      });
    }
    if (id && !cable.subject) {
      report({
        span: id.name.span,
        message: 'There is no SUBJ. Write SUBJ/<subject>// below MSGID.',
      });
    }
  },
});
