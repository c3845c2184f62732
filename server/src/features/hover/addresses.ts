import type { Address, Cable } from '../../model/cable';
import { pladOf } from '../../rules/shared/addressList';
import { type Decoded, type Decoder, decodedAt } from './decoded';
import { pladInWords, pladSource } from './posts';
import { precedenceInWords } from './transmission';

const ROLES: Readonly<Record<Address['role'], string>> = {
  from: 'The originator',
  action: 'Action addressee: has to act on the message',
  info: 'Info addressee: is sent the message for information',
  exempt: 'Exempt addressee: left out of the collective address',
};

/** Who the message is from and to, and what stands behind each name. */
export const addresses: Decoder = (cable, offset) => {
  const { from, action, info, exempt } = cable.addresses;
  return [...from, ...action, ...info, ...exempt].flatMap((address) =>
    addressAt(cable, address, offset),
  );
};

function addressAt(cable: Cable, address: Address, offset: number): readonly Decoded[] {
  const { span, role, precedence, continuityNumber, byOtherMeans } = address;
  const plad = pladOf(cable, address);
  const zen = byOtherMeans ? 'ZEN: delivered by other means' : undefined;
  return [
    ...decodedAt(offset, span, 'Address', () => [ROLES[role], zen]),
    ...decodedAt(
      offset,
      address.plad?.span,
      'Address',
      () => [ROLES[role], zen, ...pladInWords(plad ?? '')],
      plad && pladSource(plad),
    ),
    ...decodedAt(offset, precedence?.span, 'Precedence', () => [
      precedenceInWords(precedence?.value ?? ''),
    ]),
    ...decodedAt(offset, continuityNumber?.span, 'Continuity number', () => [
      `Message ${continuityNumber?.value.replace(/^0+(?=\d)/, '')} of the originator to this addressee`,
    ]),
  ];
}
