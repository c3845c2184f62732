import type { Address, Cable } from '../../model/cable';
import type { Spanned } from '../../text/span';
import { lookUpPrecedence, precedenceRank } from '../../vocabulary/signals';
import { suggest } from '../fixes';
import { defineRule, type Report } from '../rule';
import {
  precedenceInDispute,
  precedenceWord,
  soundPrecedences,
  writePrecedence,
} from '../shared/precedence';
import { sampleTelegram } from '../shared/sampleTelegram';

type Worded = Address & { readonly precedence: Spanned<string> };

export const addresseePrecedenceDiffers = defineRule({
  name: 'addressee-precedence-differs',
  element: 'addresses',
  summary: 'An addressee has another precedence than the DTG line gives',
  why: 'The first letter of the DTG line is for those who act, the second, or the only one, for those who are informed. A word behind an addressee that says otherwise leaves the relay to choose.',
  source: 'ACP 127(G) para 152, by inference; holds for each of 107 action words in real telegrams',
  ids: ['FL7-6', 'X-03'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: [
    sampleTelegram({
      to: 'TO RUEHC/SECSTATE WASHDC IMMEDIATE 2008\n                         ^^^^^^^^^',
    }),
    sampleTelegram({
      info: 'INFO RUEHNY/AMEMBASSY OSLO IMMEDIATE 0549\n                           ^^^^^^^^^',
    }),
    sampleTelegram({
      routing: null,
      origin: null,
      start: null,
      security: null,
      endNumber: null,
      dtg: 'R 201145Z DEC 06\n^',
    }),
  ],
  good: [
    sampleTelegram(),
    sampleTelegram({
      dtg: 'P R 201145Z DEC 06',
      info: 'INFO RUEHNY/AMEMBASSY OSLO ROUTINE 0549',
    }),
  ],
  check(cable, report) {
    const letters = soundPrecedences(cable);
    const [action] = letters ?? [];
    if (!letters || !action || precedenceInDispute(cable)) return;
    const info = letters.at(-1) ?? action;
    const acting = worded(cable.addresses.action);
    const informed = worded(cable.addresses.info);
    const wrong = [
      ...acting.filter(({ precedence }) => letterOf(precedence) !== action.value),
      ...informed.filter(({ precedence }) => rank(precedence) > rank(info)),
    ];
    const [first] = acting;
    const all = acting.length + informed.length;
    if (first && wrong.length > 1 && wrong.length === all && agree(acting)) {
      reportLine(cable, action, first, report);
      return;
    }
    for (const { precedence, role } of wrong) {
      const letter = role === 'action' ? action : info;
      const word = precedenceWord(letter.value);
      report({
        span: precedence.span,
        message: `${precedence.value} differs from ${letter.value} on the DTG line. Write ${word}, or correct the DTG line.`,
        related: [{ span: letter.span, message: `The DTG line: ${letter.value} is ${word}` }],
        fixes: () => [suggest(`Write ${word}`, precedence.span, word)],
      });
    }
  },
});

/** Nobody agrees with the DTG line, so it is the one that is wrong. */
function reportLine(
  cable: Cable,
  action: Spanned<string>,
  { precedence }: Worded,
  report: Report,
): void {
  const meant = letterOf(precedence);
  report({
    span: action.span,
    message: `${action.value} is ${precedenceWord(action.value)}, but the addressees have ${precedence.value}. Write ${meant}.`,
    related: [{ span: precedence.span, message: `The first addressee: ${precedence.value}` }],
    fixes: () => (meant ? [writePrecedence(cable, action, meant)] : []),
  });
}

function worded(addresses: Cable['addresses']['action']): Worded[] {
  return addresses.filter((address): address is Worded => address.precedence !== undefined);
}

const letterOf = ({ value }: Spanned<string>): string | undefined =>
  lookUpPrecedence(value)?.letter;
const rank = ({ value }: Spanned<string>): number => precedenceRank(value);
const agree = (list: readonly Worded[]): boolean =>
  list.every(({ precedence }) => rank(precedence) === rank((list[0] as Worded).precedence));
