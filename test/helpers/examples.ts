import type { Example } from '../../server/src/rules/rule';
import {
  labelled2026,
  telegram1975,
  telegram1990,
  telegram1999,
  telegram2026,
} from '../../server/src/rules/shared/sampleAuthority';
import { sampleFields } from '../../server/src/rules/shared/sampleFields';
import { sampleSets } from '../../server/src/rules/shared/sampleSets';
import {
  sampleRecord,
  sampleTelegram,
  UNCLASSIFIED,
} from '../../server/src/rules/shared/sampleTelegram';

/** Good messages of several years, each with a line of every kind. */
export const EXAMPLES: Readonly<Record<string, Example>> = {
  'telegram of 1975': telegram1975(),
  'telegram of 1990': telegram1990(),
  'telegram of 1999': telegram1999(),
  'telegram of 2006': {
    text: sampleTelegram({
      subject: 'SUBJECT: CITY LIBRARY OPENS WITH A ROAD-SAFETY SEMINAR\n\nREF: HELSINKI 1753',
    }),
  },
  'telegram of 2026': telegram2026(),
  'fields of 2026': labelled2026(),
  'unclassified telegram': { text: sampleTelegram(UNCLASSIFIED) },
  'unclassified fields': { text: sampleFields() },
  sets: { text: sampleSets() },
  'record with a JANAP line': {
    text: sampleRecord({ routing: 'RTTUZYUW RUEWMCS0001 0031614-UUUU--RUCRNAD.' }),
  },
  'classified sets': {
    text: sampleSets({
      classification: 'C O N F I D E N T I A L //N01000//',
      subj: 'SUBJ/(U) LIBRARY HOURS//',
      declassification: 'DECL/BASE LIBRARY RULES/1.4(B)/DATE: 20160103//',
      text: 'RMKS/1.  (C) THE BASE LIBRARY STAYS OPEN UNTIL EIGHT.\n\n2.  (U) BRING A CARD.//',
    }),
  },
};
