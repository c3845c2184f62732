import { heading, type Values } from './parts';

export const dtgValues: readonly Values[] = [
  {
    name: 'shapes of date-time groups',
    element: 'dtg',
    message: 'telegram of 2006',
    line: heading(),
    instead: [
      ...[
        'P201145Z DEC 06',
        'P 20 1145Z DEC 06',
        'P 201145 Z DEC 06',
        'P 201145ZDEC06',
        'P 201145Z DEC06',
      ],
      ...[
        'P 2O1145Z DEC 06',
        'P 2I1145Z DEC 06',
        'P 20ll45Z DEC 06',
        'P 2X1145Z DEC 06',
        'P 20114Z DEC 06',
      ],
      ...[
        'P 2011455Z DEC 06',
        'P 201145ZZ DEC 06',
        'P 201145Z/DEC 06',
        'P 201145Z DEC 20 06',
        'P 201145Z DEC 0 6',
      ],
      ...[
        'P 2 0 1 1 4 5 Z D E C 0 6',
        'P DEC 06',
        'P',
        '201145Z DEC 06',
        '7 201145Z DEC 06',
        'P. 201145Z DEC 06',
      ],
      ...[
        'PRIORITY 201145Z DEC 06',
        'PRI 201145Z DEC 06',
        '- 201145Z DEC 06',
        'Z O P R 201145Z DEC 06',
      ],
      ...[
        'P R O 201145Z DEC 06',
        'Q 201145Z DEC 06',
        'P Q 201145Z DEC 06',
        'PR 201145Z DEC 06',
        'X Y 201145Z DEC 06',
      ],
      ...[
        'P 002500Z DEC 06',
        'P 322400Z DEC 06',
        'P 321160Z DEC 06',
        'P 311199Z XXX 06',
        'P 321145Z XXX 06',
      ],
      ...[
        'P 200060Z XXX 06',
        'P 202400Z XXX 06',
        'P 202401Z XXX 06',
        'P 012400Z DEC 06',
        'P 312359Z DEC 06',
      ],
      ...[
        'P 201145Z DEC 06 ZDK',
        'P 201145Z DEC 06 ZDK ZEX',
        'P 201145Z DEC 06 2ND',
        'P 201145Z DEC 06 X',
      ],
    ].map((dtg) => heading({ dtg })),
  },
  {
    name: 'date-time groups',
    element: 'dtg',
    message: 'telegram of 2006',
    line: heading(),
    instead: [
      ...['202400', '202401', '202460', '202459', '202360', '202359', '202500', '202599', '200060'],
      ...['200000', '202359', '209999', '200860', '201200', '242400', '312400', '002400'],
    ].map((figures) => heading({ dtg: `P ${figures}Z DEC 06` })),
  },
  {
    name: 'zones of date-time groups',
    element: 'dtg',
    message: 'telegram of 2006',
    line: heading(),
    instead: [
      ...['200030A', '201230I', '201230K', '201230L', '201230M', '201230N', '201230Y', '202330N'],
      ...['200030H', '312330R', '201260D', '202430D', '202560D', '201145J', '201145a', '201145'],
    ].flatMap((group) => [
      heading({ dtg: `P ${group} DEC 06` }),
      heading({ dtg: `P ${group} DEC 2006` }),
    ]),
  },
  {
    name: 'months of date-time groups',
    element: 'dtg',
    message: 'telegram of 2006',
    line: heading(),
    instead: [
      ...['JUM', 'JUO', 'JU', 'MA', 'MAX', 'JNA', 'XYZ', 'JULY', 'SEPT', 'DECE', 'DEV', 'AUH'],
      ...['NOW', 'OKT', 'FEV', 'APL', '12', 'D EC'],
    ].flatMap((month) => [
      heading({ dtg: `P 201145Z ${month} 06` }),
      heading({ origin: 'DE RUEHHE #1837 1711145', dtg: `P 201145Z ${month} 06` }),
    ]),
  },
  {
    name: 'years of date-time groups',
    element: 'dtg',
    message: 'telegram of 2006',
    line: heading(),
    instead: ['', '6', '006', '206', '2006', '06.', '07', '16', '49', '51', '72', '73', '99'].map(
      (year) => heading({ dtg: `P 201145Z DEC ${year}`.trimEnd() }),
    ),
  },
  {
    name: 'precedence for information alone',
    element: 'dtg',
    message: 'telegram of 2006',
    line: heading(),
    instead: [
      heading({ routing: 'PP RUEHC', dtg: 'P R 201145Z DEC 06', info: '' }),
      heading({ dtg: 'P R 201145Z DEC 06', info: 'RUEHNY/AMEMBASSY OSLO' }),
      heading({ dtg: 'P R 201145Z DEC 06', info: 'AMEMBASSY OSLO' }),
      heading({ dtg: 'P R 201145Z DEC 06', info: 'RUEHNY/AMEMBASSY OSLO ROUTINE EXTRA' }),
      heading({ dtg: 'P R 201145Z DEC 06', to: 'TO SECSTATE WASHDC', info: 'AMEMBASSY OSLO' }),
      heading({ dtg: 'P R 201145Z DEC 06', info: 'INFO' }),
      heading({ dtg: 'P R 201145Z DEC 06', info: 'XMT AMEMBASSY OSLO' }),
      heading({ dtg: 'P R 201145Z DEC 06', to: 'TO', info: '' }),
    ],
  },
];
