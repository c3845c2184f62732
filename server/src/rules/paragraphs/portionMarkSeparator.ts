import { checkMarking } from '../../marking/check';
import type { Cable, PortionMark } from '../../model/cable';
import { replace } from '../fixes';
import type { Practice, Profile } from '../rule';
import { defineRule } from '../rule';
import { correctedMark, quoted } from '../shared/markForm';
import { markingDate } from '../shared/markingDate';
import { marksWith } from '../shared/marks';
import { sampleTelegram } from '../shared/sampleTelegram';
import { paragraphs } from '../shared/sampleText';

const SAMPLE = (mark: string): string =>
  sampleTelegram({ captions: '\nNOFORN\nSIPDIS\n', text: paragraphs('1. (U)', `2. ${mark}`) });

export const portionMarkSeparator = defineRule({
  name: 'portion-mark-separator',
  element: 'paragraphs',
  summary:
    'Another separator than the prescribed one parts the level or the controls of a portion mark',
  why: 'Two slashes part the level from what controls it; one slash parts controls of the same kind. State cables of 2002 to 2010 wrote one slash ten times as often as two, and nobody is to correct those now.',
  source: 'CAPCO Register 2008 and 2016 section A.6; counted in 31,000 marks of real cables',
  ids: ['POR-07', 'BAN-09'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'safe',
  bad: [
    SAMPLE('(C/NF)\n   ^^^^^^'),
    SAMPLE('(C-NF)\n   ^^^^^^'),
    SAMPLE('(C//NF PR)\n   ^^^^^^^^^^'),
  ],
  good: [SAMPLE('(C//NF)'), { text: SAMPLE('(C/NF)'), profile: 'archive' }],
  check(cable, report, { profile, practice }) {
    for (const { mark, owner } of marksWith(cable, 'separator')) {
      if (isUsual(cable, mark, profile)) continue;
      const wrong = wrongSeparator(cable, mark, practice);
      if (wrong === undefined) continue;
      const written = correctedMark(mark);
      report({
        span: mark.span,
        message: `The mark ${quoted(mark)} of ${owner} parts ${wrong}. Write ${written}.`,
        fixes: () => [replace(`Write ${written}`, mark.span, written)],
      });
    }
  },
});

/** (SBU/N) is State's own form, and one slash was the habit of the 2000s. */
function isUsual({ date }: Cable, { text }: PortionMark, profile: Profile): boolean {
  if (text === 'SBU/N') return true;
  return profile === 'archive' && (!date || (date.year >= 2002 && date.year <= 2010));
}

/** What is parted and by what, by the custom of the day: `its controls by a blank`. */
function wrongSeparator(
  cable: Cable,
  { text }: PortionMark,
  practice: Practice,
): string | undefined {
  const options = { practice, ...markingDate(cable) };
  const found = checkMarking(text, { kind: 'portion', ...options }).find(
    ({ rule }) => rule === 'wrong-separator',
  );
  if (!found) return undefined;
  const { start, end } = found.span;
  const what = /[/, -]/.test(text.slice(0, start).trim())
    ? 'its controls'
    : 'its level and its control';
  return `${what} by ${separatorName(text.slice(start, end))}`;
}

function separatorName(typed: string): string {
  if (typed.includes('//')) return 'two slashes';
  if (typed.includes('/')) return 'one slash';
  if (typed.includes(',')) return 'a comma';
  return typed.includes('-') ? 'a hyphen' : 'a blank';
}
