import { precedenceRank } from '../../vocabulary/signals';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { precedenceInDispute, precedenceWord, soundPrecedences } from '../shared/precedence';
import { sampleTelegram } from '../shared/sampleTelegram';

export const infoPrecedenceLower = defineRule({
  name: 'info-precedence-lower',
  element: 'addresses',
  summary: 'Information addressees have a lower precedence than the only one of the DTG line',
  why: 'Where those who are informed may wait, the DTG line says so with a second letter. Posts often leave it out: 19 of 30 such telegrams do, and so this is said in drafts only and quietly.',
  source: 'ACP 127(G) para 152',
  ids: ['FL7-6', 'X-03', 'FL5-3'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'suggested',
  bad: sampleTelegram({
    dtg: 'P 201145Z DEC 06\n^',
    info: 'INFO RUEHNY/AMEMBASSY OSLO ROUTINE 0549',
  }),
  good: sampleTelegram({
    dtg: 'P R 201145Z DEC 06',
    info: 'INFO RUEHNY/AMEMBASSY OSLO ROUTINE 0549',
  }),
  check(cable, report) {
    const [only, second] = soundPrecedences(cable) ?? [];
    if (!only || second || only.value === 'Z' || precedenceInDispute(cable)) return;
    const words = cable.addresses.info.flatMap(({ precedence }) =>
      precedence ? [precedence] : [],
    );
    const [first] = words;
    const highest = Math.max(0, ...words.slice(0, MOST).map(({ value }) => precedenceRank(value)));
    if (!first || highest === 0 || highest >= precedenceRank(only.value)) return;
    const letter = ['', 'R', 'P', 'O'][highest] ?? '';
    report({
      span: only.span,
      message: `${only.value} alone is for everybody, but the INFO addressees have ${precedenceWord(letter)}. Write ${only.value} ${letter}.`,
      related: [{ span: first.span, message: `The first of them: ${first.value}` }],
      fixes: () => [suggest(`Write ${only.value} ${letter}`, only.span, `${only.value} ${letter}`)],
    });
  },
});

/** Enough addressees to tell by. */
const MOST = 500;
