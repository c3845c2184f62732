import { defineRule } from '../rule';
import { pladOf } from '../shared/addressList';
import { sampleTelegram } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';

/** The collectives that reach all of State. */
const WORLDWIDE =
  /^(?:ALL DIPLOMATIC AND CONSULAR POSTS|ALL (?:US )?(?:DIPLOMATIC|CONSULAR) POSTS|ALDAC)\b/;

export const collectiveNeedsClearance = defineRule({
  name: 'collective-needs-clearance',
  element: 'addresses',
  summary: 'A State-wide collective is addressed, which needs a special clearance',
  why: 'A telegram to all posts is cleared by the Executive Secretariat before it is sent. This is a reminder and no defect.',
  source: '5 FAH-1 H-241 (2004)',
  ids: ['FL7-9'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'none',
  bad: sampleTelegram({
    routing: 'PP RUEHNY',
    from: 'FM SECSTATE WASHDC',
    origin: 'DE RUEHC #1837 3541145',
    to: 'TO ALL DIPLOMATIC AND CONSULAR POSTS COLLECTIVE PRIORITY\n   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
    info: null,
    classification: 'C O N F I D E N T I A L STATE 001837',
  }),
  good: sampleTelegram(),
  check(cable, report) {
    for (const address of [...cable.addresses.action, ...cable.addresses.info]) {
      const plad = pladOf(cable, address);
      if (!plad || !address.plad || !WORLDWIDE.test(plad)) continue;
      report({
        span: address.plad.span,
        message: `${shown(address.plad.value)} reaches all posts. Clear the message with S/ES-O before it is sent.`,
      });
      return;
    }
  },
});
