import type { Leaf } from '../../syntax/tree';
import { defineRule } from '../rule';
import { codePoint, kindOf } from '../shared/characters';
import { headingNodes, headingText, textAt } from '../shared/heading';
import { plainFor } from '../shared/mends';
import { sampleTelegram } from '../shared/sampleTelegram';
import { isTelegraphic } from '../shared/telegraphText';

/**
 * All but letters, figures and the signs of ITA2, with # ' " $ & ; of the US variant. Small letters
 * are let pass: what they spell is told by the rules about it.
 */
const STRANGE = /[!%*+<=>@[\\\]^_`{|}~]|[^\s!-~]/gu;
const ANY_STRANGE = new RegExp(STRANGE.source);
/** In a place that fits nothing another rule speaks already. */
const READ: ReadonlySet<Leaf['kind']> = new Set<Leaf['kind']>(['plad', 'office', 'text']);

export const headingCharacter = defineRule({
  name: 'heading-character',
  element: 'layout',
  summary: 'The heading holds a character that the telegraph does not have',
  why: 'The heading is read by equipment that knows capitals, figures and a few signs. Any other character stops it, or is lost.',
  source:
    'ACP 127(G) paras 134, 138, 140; the US variant of the alphabet adds # and some others, its table was not found',
  ids: ['TXT-ITA2'],
  level: { draft: 'warning', archive: 'off' },
  fix: 'suggested',
  bad: [
    sampleTelegram({
      info: 'INFO RUEHNY/AMEMBASSY OSLO//A*B// PRIORITY 0549\n                             ^',
    }),
    sampleTelegram({
      info: 'INFO RUEHNY/AMEMBASSY OSLO//A\u2014B// PRIORITY 0549\n                             ^',
    }),
  ],
  good: sampleTelegram(),
  check(cable, report) {
    if (!isTelegraphic(cable) || !ANY_STRANGE.test(headingText(cable))) return;
    for (const { leaves } of headingNodes(cable)) {
      for (const { kind, start, end } of leaves) {
        if (!READ.has(kind)) continue;
        for (const match of textAt(cable, { start, end }).matchAll(STRANGE)) {
          const [character] = match;
          if (!isDrawn(character)) continue;
          const span = { start: start + match.index, end: start + match.index + character.length };
          const plain = plainFor(character);
          const shown = character < '\u007f' ? character : codePoint(character);
          report({
            span,
            message: `${shown} is not in the telegraph alphabet. ${plain ? `Write ${plain}.` : 'Write it otherwise.'}`,
            fixes: () =>
              plain
                ? [
                    {
                      title: `Write ${plain}`,
                      kind: 'suggested',
                      edits: [{ span, newText: plain }],
                    },
                  ]
                : [],
          });
        }
      }
    }
  },
});

/** A character that nobody sees is told by a rule of its own. */
function isDrawn(character: string): boolean {
  const kind = kindOf(character);
  return kind === 'typographic' || kind === 'foreign';
}
