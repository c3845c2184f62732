import type { Address, Cable } from '../../model/cable';
import type { Node } from '../../syntax/tree';
import { editDistance } from '../../text/spelling';
import { pladOfStation, stationsOf } from '../../vocabulary/routing';
import { defineRule } from '../rule';
import { isCollective, pladOf } from '../shared/addressList';
import { sampleTelegram } from '../shared/sampleTelegram';

/** The name before FOR or PASS. */
const NAMED = /^([A-Z][A-Z' -]{2,30}?)\.? (?:PLEASE |PLS |ALSO )?(?:FOR|PASS)\b/i;
const DEPARTMENT = /^(?:DEPT|DEPARTMENT|STATE)$/i;

export const passingLineAddressee = defineRule({
  name: 'passing-line-addressee',
  element: 'captions',
  summary: 'A passing instruction is for a post that the message does not go to',
  why: 'A passing instruction tells an addressee to which of its offices the message goes. A post that is not addressed never reads it.',
  source: '5 FAH-2 H-250',
  ids: ['CAP-8'],
  level: { draft: 'hint', archive: 'hint' },
  fix: 'none',
  bad: [
    sampleTelegram({ captions: '\nSIPDIS\n\nDUBLIN FOR ECON\n^^^^^^\n' }),
    sampleTelegram({
      routing: 'PP RUEHNY',
      to: 'TO RUEHNY/AMEMBASSY OSLO PRIORITY 2008',
      info: null,
      captions: '\nSIPDIS\n\nDEPT FOR EUR/PPD\n^^^^\n',
    }),
  ],
  good: sampleTelegram({ captions: '\nSIPDIS\n\nDEPT FOR EUR/PPD\nOSLO FOR ECON\n' }),
  check(cable, report) {
    const { action, info } = cable.addresses;
    if (action.length === 0 || cable.layout === 'record') return;
    const addressees = [...action, ...info];
    if (addressees.some(isCollective) || cable.headers.nodes.some(isMisspeltList)) return;
    for (const { text, span } of cable.passing) {
      const name = NAMED.exec(text)?.[1];
      const station = name && DEPARTMENT.test(name) ? 'STATE' : name;
      if (!name || !station || !pladOfStation(station) || isReached(cable, addressees, station)) {
        continue;
      }
      report({
        span: { start: span.start, end: span.start + name.length },
        message: `The message does not go to ${pladOfStation(station)}. Address it, or take the instruction out.`,
      });
    }
  },
});

/** Under a misspelt label an addressee may have lost a part of its name. */
function isMisspeltList({ kind, near }: Node): boolean {
  return near === true && (kind === 'to-line' || kind === 'info-line');
}

/** The letters that a slip changes at the most. */
const SLIP = 2;
/** How SECSTATE begins: no other addressee has this in its name, whatever became of the rest. */
const DEPARTMENT_WORD = 'SECST';

/** The station is one of the addressees, by any part of its name. */
function isReached(cable: Cable, addressees: readonly Address[], station: string): boolean {
  const wanted = station.toUpperCase();
  return addressees.some((address) => {
    const plad = pladOf(cable, address)?.toUpperCase() ?? '';
    if (stationsOf(plad).includes(wanted) || ` ${plad} `.includes(` ${wanted} `)) return true;
    const post = pladOfStation(station);
    return post !== undefined && isMeant(plad, post);
  });
}

/** The address means the post; what is wrong with its spelling is told there. */
function isMeant(plad: string, post: string): boolean {
  if (plad.includes(post) || editDistance(plad, post, SLIP) <= SLIP) return true;
  return post.startsWith(DEPARTMENT_WORD) && plad.includes(DEPARTMENT_WORD);
}
