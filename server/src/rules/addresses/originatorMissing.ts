import { defineRule } from '../rule';
import { addressLists, listIsComplete } from '../shared/addressList';
import { contentOf } from '../shared/formatLines';
import { sampleFields } from '../shared/sampleFields';
import { sampleRecord, sampleTelegram } from '../shared/sampleTelegram';

export const originatorMissing = defineRule({
  name: 'originator-missing',
  element: 'addresses',
  summary: 'The message has addressees, but does not say who sends it',
  why: 'The FM line names the originator. Without it nobody can answer, and no number or filing time can be checked against the post.',
  source: 'ACP 127(G) Annex B; 5 FAH-2 H-230',
  ids: ['FL6-1'],
  level: { draft: 'error', archive: 'info' },
  fix: 'none',
  bad: [
    sampleTelegram({
      from: null,
      to: 'TO RUEHC/SECSTATE WASHDC PRIORITY 2008\n^^',
    }),
    sampleTelegram({ from: 'FM\n^^' }),
    sampleRecord({ from: null, to: 'TO NAVADMIN\n^^' }),
    sampleFields({ from: null, action: 'Action: WASHDC, SECSTATE ROUTINE\n^^^^^^^' }),
  ],
  good: [sampleTelegram(), sampleRecord(), sampleFields()],
  check(cable, report) {
    if (cable.addresses.from.length > 0 || cable.unknown.length > 0) return;
    const list = addressLists(cable)[0];
    const line = list?.find(({ kind }) => kind === 'from-line') ?? list?.[0];
    if (!line || !cable.dtgLine || !listIsComplete(cable)) return;
    const labelled = cable.layout === 'labelled';
    report({
      span: line.prosign?.span ?? contentOf(cable, line.node),
      message: `The originator is missing. Write ${labelled ? 'From: and' : 'FM and'} the PLAD of the post, as in ${labelled ? 'From: AMEMBASSY OSLO' : 'FM AMEMBASSY OSLO'}.`,
    });
  },
});
