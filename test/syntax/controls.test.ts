import { describe, expect, it } from 'vitest';
import { describe as describeCables } from '../../server/src/model/describe';
import { parseCable } from '../../server/src/syntax/parse';

/** The controls and the name of the post on a classification line. */
function read(line: string): string {
  const [cable] = describeCables(parseCable(`${line}\n\nSUBJECT: BOOKS\n\n1. (S) Books.\n`));
  const { controls = [], reference } = cable?.classification ?? {};
  return [...controls.map(({ value }) => value), reference?.station?.value].join(' + ');
}

describe('controls of several words in front of a post', () => {
  it.each([
    ['S E C R E T//FGI NATO BAKU 001837', 'FGI NATO + BAKU'],
    ['S E C R E T//FGI CAN GBR TEL AVIV 001837', 'FGI CAN GBR + TEL AVIV'],
    ['S E C R E T//FGI GBR//NOFORN BAKU 001837', 'FGI GBR + NOFORN + BAKU'],
    ['T O P S E C R E T//SI-G ABCD BAKU 001837', 'SI-G ABCD + BAKU'],
    ['T O P S E C R E T//SI-G BAKU 001837', 'SI-G + BAKU'],
    ['UNCLASSIFIED//DOD UCNI BAKU 001837', 'DOD UCNI + BAKU'],
    [
      'S E C R E T//NOT RELEASABLE TO FOREIGN NATIONALS BAKU 001837',
      'NOT RELEASABLE TO FOREIGN NATIONALS + BAKU',
    ],
    [
      'S E C R E T//REL TO USA, GBR/DISPLAY ONLY AFG BAKU 001837',
      'REL TO USA, GBR + DISPLAY ONLY AFG + BAKU',
    ],
    ['S E C R E T//USA/GBR EYES ONLY BAKU 001837', 'USA/GBR EYES ONLY + BAKU'],
    ['CUI//DL ONLY BAKU 001837', 'DL ONLY + BAKU'],
    ['CUI//SP-CTI//FED ONLY BAKU 001837', 'SP-CTI + FED ONLY + BAKU'],
    ['S E C R E T//NOFORN/DEA SENSITIVE BAKU 001837', 'NOFORN + DEA SENSITIVE + BAKU'],
    ['UNCLASSIFIED//SBU NOFORN BAKU 001837', 'SBU NOFORN + BAKU'],
    [
      'S E C R E T//SPECIAL ACCESS REQUIRED-BUTTER POPCORN BAKU 1',
      'SPECIAL ACCESS REQUIRED-BUTTER POPCORN + BAKU',
    ],
    ['S E C R E T//ORCON TEL AVIV 001837', 'ORCON + TEL AVIV'],
    ['S E C R E T NOFORN BAKU 001837', 'NOFORN + BAKU'],
    ['C O N F I D E N T I A L NEW DELHI 001837', 'NEW DELHI'],
  ])('%s', (line, parts) => {
    expect(read(line)).toBe(parts);
  });
});
