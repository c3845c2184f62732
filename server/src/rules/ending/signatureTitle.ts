import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { isMessage } from '../shared/evidence';
import { sampleTelegram } from '../shared/sampleTelegram';

const TITLE =
  /^(?:AMBASSADOR|AMB\.?|CHARGE(?: D'AFFAIRES)?|MR\.?|MRS\.?|MS\.?|DR\.?|SECRETARY|CONSUL(?: GENERAL)?|DCM)\s+(?=\S)/i;

export const signatureTitle = defineRule({
  name: 'signature-title',
  element: 'ending',
  summary: 'A title stands before the name in the signature',
  why: 'The signature is the surname alone. Whose it is, the post tells.',
  source: 'Inference from 1,079 State telegrams, none of which has a title there',
  ids: ['SIG-1'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'suggested',
  bad: sampleTelegram({ signature: 'AMBASSADOR EXAMPLE\n^^^^^^^^^^' }),
  good: sampleTelegram(),
  check(cable, report) {
    const { layout, signature } = cable;
    const title = layout === 'telegram' ? TITLE.exec(signature?.value ?? '')?.[0] : undefined;
    if (!title || !signature || !isMessage(cable)) return;
    const { start } = signature.span;
    report({
      span: { start, end: start + title.trimEnd().length },
      message: `${title.trim()} is a title. Write the surname alone.`,
      fixes: () => [suggest('Take the title out', { start, end: start + title.length }, '')],
    });
  },
});
