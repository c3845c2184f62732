import type { Reference } from '../../model/cable';
import { replace } from '../fixes';
import { defineRule } from '../rule';
import { OTHER_SOURCES } from '../shared/referenceWords';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';

const LINE = 'SUBJECT: CITY LIBRARY OPENS\n\nREF: ';

export const referenceForm = defineRule({
  name: 'reference-form',
  element: 'references',
  summary: 'A reference has its year, post and number, but not in the form YY POST NNNN',
  why: 'Telegrams are found by year, post and number, in this order and with a blank between them. Run together or turned round they are not found.',
  source:
    'Read in real telegrams (76 % of the references of 1973-79 have the form); no rule quoted',
  ids: ['REF-2'],
  level: { draft: 'info', archive: 'hint' },
  fix: 'safe',
  bad: [
    sampleTelegram({ subject: `${LINE}06HELSINKI1753\n     ^^^^^^^^^^^^^^` }),
    sampleTelegram({
      subject: `${LINE}A. HELSINKI-1753\n        ^^^^^^^^^^^^^\n     B. OSLO 06 1754\n        ^^^^^^^^^^^^`,
    }),
    sampleFields({ reference: 'Reference: 06HELSINKI 1753\n           ^^^^^^^^^^^^^^^' }),
  ],
  good: [
    sampleTelegram({ subject: `${LINE}06 HELSINKI 1753` }),
    sampleTelegram({ subject: `${LINE}HELSINKI 1753 (NOTAL)` }),
    sampleFields({ reference: 'Reference: 06 HELSINKI 1753' }),
  ],
  check(cable, report) {
    if (cable.layout === 'record') return;
    for (const reference of cable.references?.references ?? []) {
      const right = rightForm(reference);
      if (!right) continue;
      const { span } = reference.text;
      report({
        span,
        message: `${shown(reference.text.value)} is not in the form year, post, number. Write ${right}.`,
        fixes: () => [replace(`Write ${right}`, span, right)],
      });
    }
  },
});

/** The post's name, with or without blanks in it. */
const GLUED = /^(\d{2}|\d{4})?([ -]?)([A-Z](?:[A-Z .']*[A-Z])?)([ /-]?)(?:#|NO\.? ?)?(\d{1,7})$/i;
const YEAR_INSIDE = /^([A-Z][A-Z .']*[A-Z]) (\d{2})[ /-](\d{3,7})$/i;

/** The reference in its right form; undefined when it has it, or is no telegram. */
function rightForm({ text }: Reference): string | undefined {
  const value = text.value.replace(/\s+/g, ' ').trim();
  if (value.length > 40 || OTHER_SOURCES.test(value)) return undefined;
  const inside = YEAR_INSIDE.exec(value);
  const glued = inside ? undefined : GLUED.exec(value);
  const parts = inside ? [inside[2], inside[1], inside[3]] : [glued?.[1], glued?.[3], glued?.[5]];
  if (!parts[1] || !parts[2] || parts[1].length < 3) return undefined;
  const right = parts.filter((part) => part !== undefined).join(' ');
  return right.toUpperCase() === value.toUpperCase() ? undefined : right;
}
