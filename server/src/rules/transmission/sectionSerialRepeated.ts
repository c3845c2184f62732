import { defineRule } from '../rule';
import { sampleSections } from '../shared/sampleSections';
import { previousOrigin } from '../shared/sectionOrigins';

export const sectionSerialRepeated = defineRule({
  name: 'section-serial-repeated',
  element: 'transmission',
  summary: 'Two sections have the same station serial number',
  why: 'Each section is a transmission of its own and has its own number, so that a lost one can be asked for. Some stations keep the number and count the sections behind a slash.',
  source: 'ACP 127(G) paras 116, 208; folklore for the slash',
  ids: ['SEC-2', 'FL3-5', 'FL3-4'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'none',
  bad: sampleSections({ serial: '1837\n           ^^^^' }),
  good: sampleSections(),
  check(cable, report) {
    const before = previousOrigin(cable)?.serial;
    const serial = cable.origin?.serial;
    if (!before || !serial) return;
    const whole = serial.value + (cable.origin?.sectionSuffix?.value ?? '');
    if (whole !== before.value) return;
    report({
      span: serial.span,
      message: `The section before has the number ${whole} too. Give each section its own.`,
      related: [{ span: before.span, message: 'The number of the section before' }],
    });
  },
});
