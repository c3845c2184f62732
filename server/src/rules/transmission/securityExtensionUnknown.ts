import { lookUpSecurityExtension } from '../../vocabulary/signals';
import { defineRule } from '../rule';
import { sampleTelegram } from '../shared/sampleTelegram';
import { securityFacts } from '../shared/security';
import { shown } from '../shared/shown';

export const securityExtensionUnknown = defineRule({
  name: 'security-extension-unknown',
  element: 'transmission',
  summary: 'What follows the slash on the security line is not in the list',
  why: 'Behind the classification letters a slash and five letters narrow down who may handle the message: AAAAA and BBBBB for special categories, FFFFF for United States and United Kingdom eyes only.',
  source: 'NAVEDTRA 14226; ACP 117',
  ids: ['FL4-4'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'none',
  bad: sampleTelegram({ security: 'ZNY CCCCC/BBBBC ZZH\n          ^^^^^' }),
  good: sampleTelegram({ security: 'ZNY CCCCC/BBBBB ZZH' }),
  check(cable, report) {
    const extension = securityFacts(cable)?.extension;
    if (!extension || lookUpSecurityExtension(extension.value)) return;
    report({
      span: extension.span,
      message: `/${shown(extension.value)} is not in the list. Known are /AAAAA, /BBBBB and /FFFFF.`,
    });
  },
});
