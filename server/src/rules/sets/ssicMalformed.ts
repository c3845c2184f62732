import type { Cable } from '../../model/cable';
import type { Span } from '../../text/span';
import { replace, suggest } from '../fixes';
import { defineRule } from '../rule';
import { textAt } from '../shared/heading';
import { sampleSets } from '../shared/sampleSets';

/** What means to be a subject code, whatever is wrong with it: a letter for a figure, a slash lost. */
const CODE =
  /(?:\/{1,3}[^\S\r\n]?(?:N(?=[OIL]{0,7}\d)[\dOIL]{3,8}|\d{3,8})|(?<=\s)N\d{4,6})[^\S\r\n]?\/{0,3}[^\S\r\n]*$/i;
const RIGHT = /^\/\/N\d{5}\/\/$/;
const DIGITS = 5;

export const ssicMalformed = defineRule({
  name: 'ssic-malformed',
  element: 'sets',
  summary: 'The subject code is not N and five digits between double slashes',
  why: 'The standard subject identification code files the message. It is found by its form: two slashes, N, five digits, two slashes.',
  source: 'US Navy training manual NAVEDTRA 14292',
  ids: ['GEN-2'],
  level: { draft: 'error', archive: 'info' },
  fix: 'safe',
  bad: [
    sampleSets({ classification: 'UNCLAS /N01000//\n       ^^^^^^^^^' }),
    sampleSets({ classification: 'UNCLAS //N1000//\n       ^^^^^^^^^' }),
    sampleSets({ classification: 'UNCLAS N01000\n       ^^^^^^' }),
    sampleSets({ classification: 'UNCLAS //NO1000//\n       ^^^^^^^^^^' }),
  ],
  good: [sampleSets(), sampleSets({ classification: 'UNCLAS' })],
  check(cable, report) {
    if (cable.layout !== 'record') return;
    for (const place of linesWithCode(cable)) {
      const line = textAt(cable, place);
      const match = CODE.exec(line);
      if (!match) continue;
      const value = match[0].trim();
      const digits = figuresOf(value);
      if (RIGHT.test(value)) continue;
      const start = place.start + match.index;
      const span = { start, end: start + value.length };
      const due = `//N${digits.padStart(DIGITS, '0')}//`;
      report({
        span,
        message:
          digits.length > DIGITS
            ? `The subject code ${value} has ${digits.length} digits. It is //N, five digits, //.`
            : `The subject code ${value} is not //N, five digits, //. Write ${due}.`,
        fixes: () => {
          if (digits.length > DIGITS) return [];
          const fix = digits.length === DIGITS ? replace : suggest;
          return [fix(`Write ${due}`, span, due)];
        },
      });
    }
  },
});

/** The figures of a code, with those for which the letters O, I and L were typed. */
function figuresOf(code: string): string {
  return code.replace(/O/gi, '0').replace(/[IL]/gi, '1').replace(/\D/g, '');
}

/** The lines of the level and those with a code alone, each without what follows its first line. */
function linesWithCode({ classifications, nodes, tree: { lines } }: Cable): Span[] {
  const starts = [
    ...classifications.map(({ span }) => span.start),
    ...nodes.filter(({ kind }) => kind === 'ssic-line').map(({ start }) => start),
  ];
  return starts.map((start) => ({ start, end: lines.end(lines.lineAt(start)) }));
}
