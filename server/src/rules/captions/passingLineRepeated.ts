import type { PassingLine } from '../../model/cable';
import { defineRule } from '../rule';
import { takeOut } from '../shared/captionList';
import { sampleTelegram } from '../shared/sampleTelegram';

export const passingLineRepeated = defineRule({
  name: 'passing-line-repeated',
  element: 'captions',
  summary: 'A passing instruction stands twice',
  why: 'The same instruction twice asks for nothing more. It was most likely pasted from a template that had it already.',
  source: 'Inferred from 5 FAH-2 H-250, by which the system routes on each passing instruction',
  ids: ['CAP-8'],
  level: { draft: 'info', archive: 'hint' },
  fix: 'safe',
  bad: sampleTelegram({
    captions: '\nSIPDIS\n\nDEPT FOR EUR/PPD\nDEPT FOR EUR/PPD\n^^^^^^^^^^^^^^^^\n',
  }),
  good: sampleTelegram({ captions: '\nSIPDIS\n\nDEPT FOR EUR/PPD\nDEPT FOR ECA\n' }),
  check(cable, report) {
    if (cable.layout === 'record') return;
    const seen = new Map<string, PassingLine>();
    for (const line of cable.passing) {
      const key = line.text.replace(/\s+/g, ' ').toUpperCase();
      const first = seen.get(key);
      if (!first) {
        seen.set(key, line);
        continue;
      }
      report({
        span: line.span,
        message: 'This passing instruction stands above already. Delete it.',
        related: [{ span: first.span, message: 'The first one' }],
        tag: 'unnecessary',
        fixes: () => [takeOut(cable, 'Delete the second one', 'safe', line.span)],
      });
    }
  },
});
