import { defineRule } from '../rule';
import { addressLists, listIsComplete } from '../shared/addressList';
import { sampleFields } from '../shared/sampleFields';
import { sampleRecord, sampleTelegram } from '../shared/sampleTelegram';

export const actionAddresseeMissing = defineRule({
  name: 'action-addressee-missing',
  element: 'addresses',
  summary: 'The message has an originator and nobody to act on it',
  why: 'The TO line says who is to act. A message without one is delivered to nobody, or to those who were only to be informed.',
  source: 'ACP 127(G) Annex B; 5 FAH-2 H-230 (action before info)',
  ids: ['FL7-1'],
  level: { draft: 'error', archive: 'info' },
  fix: 'none',
  bad: [
    sampleTelegram({
      routing: 'PP RUEHNY',
      from: 'FM AMEMBASSY HELSINKI\n^^^^^^^^^^^^^^^^^^^^^',
      to: null,
    }),
    sampleTelegram({ routing: 'PP RUEHNY', to: 'TO\n^^' }),
    sampleRecord({ from: 'FM CNO WASHINGTON DC\n^^^^^^^^^^^^^^^^^^^^', to: null }),
    sampleFields({
      from: 'From: AMEMBASSY HELSINKI\n^^^^^^^^^^^^^^^^^^^^^^^^',
      action: null,
    }),
  ],
  good: [sampleTelegram(), sampleRecord(), sampleFields()],
  check(cable, report) {
    const { from, action, info } = cable.addresses;
    if (action.length > 0 || from.length === 0 || cable.unknown.length > 0) return;
    if (!cable.dtgLine || !listIsComplete(cable)) return;
    const lines = addressLists(cable).at(-1) ?? [];
    const empty = lines.find(({ kind }) => kind === 'to-line')?.prosign;
    const sender = lines.find(({ kind }) => kind === 'from-line');
    const place = empty?.span ?? lineOf(sender);
    if (!place) return;
    const [word, example] =
      cable.layout === 'labelled'
        ? ['an Action field', 'Action: WASHDC, SECSTATE ROUTINE']
        : ['a TO line', 'TO RUEHC/SECSTATE WASHDC'];
    report({
      span: place,
      message: `${info.length > 0 ? 'The message informs, but nobody is to act' : 'The message has no addressee'}. Write ${word}, such as ${example}.`,
    });
  },
});

type Line = ReturnType<typeof addressLists>[number][number];

/** From the prosign to the end of the originator. */
function lineOf(line: Line | undefined): { start: number; end: number } | undefined {
  const address = line?.addresses[0];
  if (!line || !address) return undefined;
  return { start: line.prosign?.span.start ?? address.span.start, end: address.span.end };
}
