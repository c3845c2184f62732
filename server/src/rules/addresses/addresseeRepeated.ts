import type { Address, Cable } from '../../model/cable';
import { plainPlad } from '../../vocabulary/routing';
import { suggest } from '../fixes';
import { defineRule, type Fix } from '../rule';
import { type AddressLine, addressLists, pladOf } from '../shared/addressList';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';

export const addresseeRepeated = defineRule({
  name: 'addressee-repeated',
  element: 'addresses',
  summary: 'An addressee is named twice',
  why: 'Who is named twice receives the message twice; who acts is informed anyway, and who is exempted from a collective is not to be addressed as well.',
  source: 'Inferred from ACP 127(G) para 204, which has each station once on line 2',
  ids: ['FL7-8'],
  level: { draft: 'warning', archive: 'hint' },
  fix: 'suggested',
  bad: [
    sampleTelegram({
      info: 'INFO RUEHNY/AMEMBASSY OSLO PRIORITY 0549\nRUEHNY/AMEMBASSY OSLO PRIORITY 0549\n       ^^^^^^^^^^^^^^',
    }),
    sampleTelegram({
      info: 'INFO RUEHNY/AMEMBASSY OSLO PRIORITY 0549\nRUEHC/SECSTATE WASHDC PRIORITY 2009\n      ^^^^^^^^^^^^^^^',
    }),
    sampleFields({
      info: 'Info: OSLO, AMEMBASSY ROUTINE ; OSLO, AMEMBASSY ROUTINE\n                                ^^^^^^^^^^^^^^^',
    }),
  ],
  good: [
    sampleTelegram({
      info: 'INFO RUEHNY/AMEMBASSY OSLO PRIORITY 0549\nRHMFISS/JOINT STAFF WASHDC//J3// PRIORITY\nRHMFISS/JOINT STAFF WASHDC//J5// PRIORITY',
      routing: 'PP RUEHC RUEHNY RHMFISS',
    }),
    sampleFields(),
  ],
  check(cable, report) {
    for (const list of addressLists(cable)) {
      const seen = new Map<string, Address>();
      for (const line of list) {
        if (line.kind === 'from-line') continue;
        for (const address of line.addresses) {
          const key = keyOf(cable, address);
          const first = key === undefined ? undefined : seen.get(key);
          if (key !== undefined && !first) seen.set(key, address);
          if (!first?.plad || !address.plad || !sameDelivery(first, address)) continue;
          report({
            span: address.plad.span,
            message: message(address, first),
            related: [{ span: first.plad.span, message: 'Named here first' }],
            tag: 'unnecessary',
            fixes: () => deleted(cable, line, address),
          });
        }
      }
    }
  },
});

function keyOf(cable: Cable, address: Address): string | undefined {
  const plad = pladOf(cable, address);
  return plad && `${plainPlad(plad)}${address.office?.value ?? ''}`;
}

/** The same name by another route, or delivered by other means, is a second delivery on purpose. */
function sameDelivery(a: Address, b: Address): boolean {
  if (a.byOtherMeans !== b.byOtherMeans) return false;
  return !a.indicator || !b.indicator || a.indicator.value === b.indicator.value;
}

function message({ plad, role }: Address, first: Address): string {
  const name = shown(plad?.value ?? '');
  if (role === 'exempt' && first.role !== 'exempt') {
    return `${name} is exempted here and addressed above. Delete one of the two.`;
  }
  if (role !== first.role) return `${name} is to act and to be informed. Keep it under TO only.`;
  return `${name} is named twice. Keep one.`;
}

/** Deletes the line of an addressee that has it to himself, or his part of a labelled list. */
function deleted(cable: Cable, { node, prosign, addresses }: AddressLine, address: Address): Fix[] {
  const title = `Delete the second ${shown(address.plad?.value ?? 'one')}`;
  const index = addresses.indexOf(address);
  const before = addresses[index - 1];
  if (before) return [suggest(title, { start: before.span.end, end: address.span.end }, '')];
  if (cable.layout === 'labelled' || prosign || addresses.length > 1) return [];
  return [suggest(title, { start: node.start, end: node.end }, '')];
}
