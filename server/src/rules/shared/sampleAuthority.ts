import type { Example } from '../rule';
import { type SampleChanges, sampleTelegram } from './sampleTelegram';

/** The good telegram as a message of 2026, which E.O. 13526 governs. */
export function telegram2026(changes: SampleChanges = {}): Example {
  return {
    today: '2026-12-24',
    text: sampleTelegram({
      routing: 'RR RUEHC RUEHNY',
      dtg: 'R 201145Z DEC 26',
      to: 'TO RUEHC/SECSTATE WASHDC ROUTINE 2008',
      info: 'INFO RUEHNY/AMEMBASSY OSLO ROUTINE 0549',
      eo: 'E.O. 13526: DECL: 12/20/2036',
      ...changes,
    }),
  };
}

/** The good telegram as a message of 1999: reasons stand in section 1.5, ten years are the limit. */
export function telegram1999(changes: SampleChanges = {}): Example {
  return {
    text: sampleTelegram({
      dtg: 'P 201145Z DEC 99',
      eo: 'E.O. 12958: DECL: 12/20/2009',
      authority: '\nClassified By: Ambassador Jane Example for reasons 1.5 (b) and (d).',
      ...changes,
    }),
  };
}

/** The good telegram as a message of 1990: the agency's own determination was enough. */
export function telegram1990(changes: SampleChanges = {}): Example {
  return {
    profile: 'archive',
    text: sampleTelegram({
      dtg: 'P 201145Z DEC 90',
      eo: 'E.O. 12356: DECL: OADR',
      authority: null,
      ...changes,
    }),
  };
}

/** The good telegram as a message of 1979, under E.O. 12065: the date of GDS, and who set it. */
export function telegram1979(changes: SampleChanges = {}): Example {
  return {
    profile: 'archive',
    text: sampleTelegram({
      dtg: 'P 201145Z DEC 79',
      eo: 'E.O. 12065: GDS 12/20/85 (EXAMPLE, JANE)',
      authority: null,
      ...changes,
    }),
  };
}

/** The good telegram as a message of 1975, under E.O. 11652. */
export function telegram1975(changes: SampleChanges = {}): Example {
  return {
    profile: 'archive',
    text: sampleTelegram({
      dtg: 'P 201145Z DEC 75',
      eo: 'E.O. 11652: GDS',
      authority: null,
      ...changes,
    }),
  };
}

/** The fields of the authority block of the labelled layout. */
const BLOCK = {
  eo: 'E.O.: 13526',
  by: 'Classified By: Jane Example, Ambassador',
  derived: null,
  reason: 'Reason: 1.4 (b) and (d)',
  until: 'Declassify On: 20361220',
} as const;

export type BlockChanges = Readonly<Partial<Record<keyof typeof BLOCK, string | null>>>;

/** A good classified message of 2026 in today's layout, with these fields changed or left out. */
export function labelled2026(changes: BlockChanges = {}): Example {
  const block = { ...BLOCK, ...changes };
  const fields = [block.eo, block.by, block.derived, block.reason, block.until];
  return {
    today: '2026-12-24',
    text: `CONFIDENTIAL
MRN: 26 HELSINKI 1837
Date/DTG: Dec 20, 2026 / 201145Z DEC 26
From: AMEMBASSY HELSINKI
Action: WASHDC, SECSTATE ROUTINE
${fields.filter((field) => field !== null).join('\n')}
TAGS: PREL, SCUL, FI
Captions: SIPDIS
Subject: City Library Opens with a Road-Safety Seminar

1. (U) The new city library opened with a seminar on road safety.

2. (C) The librarian asked us to keep the title of the first book on
loan among friends.

Signature: EXAMPLE
CONFIDENTIAL
`,
  };
}
