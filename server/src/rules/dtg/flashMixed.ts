import { defineRule } from '../rule';
import { precedenceWord, soundPrecedences } from '../shared/precedence';
import { sampleTelegram } from '../shared/sampleTelegram';

export const flashMixed = defineRule({
  name: 'flash-mixed',
  element: 'dtg',
  summary: 'FLASH stands together with a lower precedence',
  why: 'FLASH traffic is not to wait for anything else. Addressees of a lower precedence get a transmission of their own.',
  source: 'ACP 127(G) para 152; 5 FAH-2 H-320',
  ids: ['FL2-3'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'none',
  bad: sampleTelegram({
    routing: 'ZZ RUEHC RUEHNY',
    dtg: 'Z P 201145Z DEC 06\n  ^',
    to: 'TO RUEHC/SECSTATE WASHDC FLASH 2008',
  }),
  good: sampleTelegram({
    routing: 'ZZ RUEHC',
    dtg: 'Z 201145Z DEC 06',
    to: 'TO RUEHC/SECSTATE WASHDC FLASH 2008',
    info: null,
  }),
  check(cable, report) {
    const [action, info] = soundPrecedences(cable) ?? [];
    if (action?.value !== 'Z' || !info) return;
    report({
      span: info.span,
      message: `${precedenceWord(info.value)} stands beside FLASH. Send the information addressees a separate transmission.`,
    });
  },
});
