import { sampleTelegram } from './sampleTelegram';

/** What the second section says, with its caret line where it is the bad one. */
export interface SectionChanges {
  readonly filing?: string;
  readonly serial?: string;
}

const LEVEL = 'C O N F I D E N T I A L SECTION';

/** A file with the two sections of one good telegram, for the examples of rules about sections. */
export function sampleSections({
  filing = '3541145',
  serial = '1838',
}: SectionChanges = {}): string {
  const [number = '', caret] = serial.split('\n');
  const first = sampleTelegram({ classification: `${LEVEL} 01 OF 02 HELSINKI 001837` });
  const second = sampleTelegram({
    start: 'VZCZCXYZ0009',
    origin: `DE RUEHHE #${number} ${filing}${caret ? `\n${caret}` : ''}`,
    classification: `${LEVEL} 02 OF 02 HELSINKI 001837`,
    endNumber: `#${number}`,
  });
  return first + second;
}
