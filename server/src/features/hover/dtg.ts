import type { DtgLine } from '../../model/cable';
import { formatDate } from '../../model/calendar';
import { type Decoded, type Decoder, decodedAt } from './decoded';
import { dateInWords, dtgInWords } from './time';
import { precedenceInWords } from './transmission';

/** Precedence and date-time group, of the message itself and of those quoted in it. */
export const dtg: Decoder = (cable, offset) =>
  [cable.dtgLine, ...cable.furtherDtgLines].flatMap((line) => (line ? lineAt(line, offset) : []));

function lineAt(line: DtgLine, offset: number): readonly Decoded[] {
  const { dtg: group, plainDate, precedences } = line;
  return [
    ...decodedAt(offset, group?.span, 'Date-time group', () => (group ? dtgInWords(group) : [])),
    ...decodedAt(offset, plainDate?.span, 'Date', () => [
      plainDate?.value && `${dateInWords(plainDate.value)} (${formatDate(plainDate.value)})`,
    ]),
    ...precedences.flatMap((precedence, index) =>
      decodedAt(offset, precedence.span, 'Precedence', () => {
        const words = precedenceInWords(precedence.value);
        if (precedences.length < 2) return [words];
        return [words, index === 0 ? 'For the action addressees' : 'For the info addressees'];
      }),
    ),
  ];
}
