import type { Address } from '../../model/cable';
import { type Decoded, type Decoder, decodedAt } from './decoded';
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
  return [...from, ...action, ...info, ...exempt].flatMap((address) => addressAt(address, offset));
};

function addressAt(address: Address, offset: number): readonly Decoded[] {
  const { span, role, precedence, continuityNumber, byOtherMeans } = address;
  return [
    ...decodedAt(offset, span, 'Address', () => [
      ROLES[role],
      byOtherMeans ? 'ZEN: delivered by other means' : undefined,
    ]),
    ...decodedAt(offset, precedence?.span, 'Precedence', () => [
      precedenceInWords(precedence?.value ?? ''),
    ]),
    ...decodedAt(offset, continuityNumber?.span, 'Continuity number', () => [
      `Message ${continuityNumber?.value.replace(/^0+(?=\d)/, '')} of the originator to this addressee`,
    ]),
  ];
}
