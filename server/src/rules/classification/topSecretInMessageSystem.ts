import { defineRule } from '../rule';

export const topSecretInMessageSystem = defineRule({
  name: 'top-secret-in-message-system',
  element: 'classification',
  summary: 'A message of the present message system is marked TOP SECRET',
  why: "State's present message system does not carry TOP SECRET. Such a message goes by other means, so the line is either a slip or the message is in the wrong place.",
  source: '5 FAH-3 H-713',
  ids: ['BAN-07'],
  level: { draft: 'info', archive: 'hint' },
  fix: 'none',
  bad: {
    today: '2017-06-01',
    text: `
TOP SECRET
^^^^^^^^^^

MRN: 17 HELSINKI 123
Date/DTG: Jan 25, 2017 / 250150Z JAN 17
From: AMEMBASSY HELSINKI
Action: WASHDC, SECSTATE ROUTINE
E.O.: 13526
TAGS: PREL, SCUL, FI
Captions: SIPDIS
Subject: City Library Opens
Classified By: Jane Example, Ambassador
Reason: 1.4 (b) and (d)
Declassify On: 20270125

1. (TS) The librarian keeps the title of the first book on loan to herself.

2. (U) The library opened with a seminar on road safety.

Signature: EXAMPLE

TOP SECRET
`,
  },
  good: {
    today: '2017-06-01',
    text: `
UNCLASSIFIED

MRN: 17 HELSINKI 123
Date/DTG: Jan 25, 2017 / 250150Z JAN 17
From: AMEMBASSY HELSINKI
Action: WASHDC, SECSTATE ROUTINE
E.O.: 13526
TAGS: PREL, SCUL, FI
Captions: SIPDIS
Subject: City Library Opens

1. (U) The library opened with a seminar on road safety.

2. (U) The mayor cycled to the opening.

Signature: EXAMPLE

UNCLASSIFIED
`,
  },
  check(cable, report, { practice }) {
    const line = cable.classification;
    if (cable.layout !== 'labelled' || practice !== 'state' || line?.level !== 'TOP SECRET') return;
    report({
      span: line.levelSpan,
      message:
        "State's message system does not carry TOP SECRET. Check the level, or send it by other means.",
    });
  },
});
