import { addressedIndicators } from '../../rules/shared/routing';
import { lookUpIndicator, lookUpPlad } from '../../vocabulary/routing';
import { type SecurityLetter, securityLetter, securityLetters } from '../../vocabulary/signals';
import { sourceOf } from '../../vocabulary/source';
import { type Caret, type LineItem, linesFor, replaced, restOf } from './caret';
import { precedences, signalItems } from './dtg';
import type { Completion } from './item';
import { aboutPost, findPosts, type Post } from './posts';
import type { Provider } from './provider';
import { filingText, momentInWords, momentOf } from './words';

/** Lines 1 to 4 of the heading: worked out from the lines below where those are there already. */
export const transmission: Provider = (caret) => {
  if (caret.layout === 'labelled') return [];
  return [
    ...linesFor(caret, 'start-line', startLines),
    ...linesFor(caret, 'routing-line', () => routingLines(caret)),
    ...linesFor(caret, 'origin-line', () => originLines(caret)),
    ...linesFor(caret, 'security-line', () => securityLines(caret)),
    ...routing(caret),
    ...origin(caret),
    ...security(caret),
  ];
};

const startLines = (): LineItem[] => [
  {
    label: 'VZCZCXYZ0001',
    kind: 'line',
    detail: 'Start of the transmission, line 1',
    about: ['V, ZCZC, three letters of the channel and its number.'],
    source: 'ACP 127(G) paras 127-128',
    insert: ['VZCZC', { field: 'XYZ', plain: 'XYZ' }, { field: '0001', plain: '0001' }],
  },
];

/** The precedence doubled; of a dual one the higher alone (FL2-2). */
function routingLines(caret: Caret): LineItem[] {
  const typed = caret.cable.dtgLine?.precedences[0]?.value;
  const indicators = addressedIndicators(caret.cable).map(({ value }) => value);
  const entries = precedences(caret).filter(({ letter }) => !typed || letter === typed);
  return entries.map((entry) => {
    const line = [entry.letter + entry.letter, ...indicators].join(' ');
    return {
      label: line,
      kind: 'line',
      detail: `${entry.word}, and the stations called`,
      about: [`${entry.word}: ${entry.meaning}`],
      source: 'ACP 127(G) paras 150-152, 204',
      insert: [indicators.length > 0 ? line : `${line} `],
      more: true,
    };
  });
}

/** `DE RUEHKB #1837 3541145`, as much of it as can be known. */
function originLines(caret: Caret): LineItem[] {
  const [own] = ownIndicators(caret);
  const serial = serialOf(caret);
  const known = own && serial ? ` ${own} #${serial} ${filingText(momentOf(caret))}` : ' ';
  const line = `DE${known}`;
  return [
    {
      label: line.trimEnd(),
      kind: 'line',
      detail: 'Originating station, serial number, filing time',
      about: ['From this station, with its serial number and the time of filing.'],
      source: 'ACP 127(G) para 115 and Annex B, line 3',
      insert: [line],
      more: true,
    },
  ];
}

/** The indicators of the post that the message is from. */
function ownIndicators({ cable }: Caret): string[] {
  const plad = cable.addresses.from[0]?.plad?.value;
  return plad ? lookUpPlad(plad).map(({ indicator }) => indicator) : [];
}

/** The last four figures of the message's own number. */
function serialOf({ cable }: Caret): string | undefined {
  const serial = cable.reference?.serial?.value;
  return serial && /^\d+$/.test(serial) ? serial.slice(-4).padStart(4, '0') : undefined;
}

/** `ZNY CCCCC ZZH` of the message's level, or of each level while nobody knows it. */
function securityLines(caret: Caret): LineItem[] {
  return lettersFor(caret).map((letter) => {
    const line = `${letter.signal} ${letter.letter.repeat(5)} ZZH`;
    return {
      label: line,
      kind: 'line',
      detail: letter.name,
      about: [
        letter.name,
        'ZZH ends line 4 of nearly every State cable; its meaning was not found.',
      ],
      source: sourceOf(letter),
      insert: [line],
    };
  });
}

function lettersFor({ level, cable }: Caret): readonly SecurityLetter[] {
  const efto = cable.classification?.administrative === 'EFTO';
  // RESTRICTED is none of ours, and TOP SECRET goes by other means.
  const known = securityLetters().filter((letter) => letter.special !== 'RESTRICTED');
  if (!level) return ['U', 'C', 'S', 'E'].flatMap((letter) => securityLetter(letter) ?? []);
  return known.filter((letter) => letter.level === level && (letter.special === 'EFTO') === efto);
}

/** Behind the precedence of line 2: indicators of the addressees first. */
function routing(caret: Caret): Completion[] {
  const match = /^\s*(?:ZZ|OO|PP|RR|YY)\s+((?:[QRU][A-Z]{3,7}\s+)*)([A-Za-z]*)$/.exec(caret.before);
  if (!match || !isAt(caret, 'routing-line')) return [];
  const [, named = '', typed = ''] = match;
  const present = new Set(named.split(/\s+/));
  const own = addressedIndicators(caret.cable).flatMap(({ value }) => {
    const entry = lookUpIndicator(value);
    return entry?.names[0] === undefined ? [] : [{ entry, name: entry.names[0] }];
  });
  return indicators(caret, typed, own).filter(({ label }) => !present.has(label));
}

function isAt(
  { node, steps }: Caret,
  kind: 'routing-line' | 'origin-line' | 'security-line',
): boolean {
  return node?.kind === kind || steps.includes(kind);
}

function indicators(caret: Caret, typed: string, first: readonly Post[]): Completion[] {
  const seen = new Set<string>();
  return [...first, ...findPosts(typed)].flatMap((post, rank): Completion[] => {
    const { indicator } = post.entry;
    if (seen.has(indicator)) return [];
    seen.add(indicator);
    return [
      {
        ...aboutPost(post),
        label: indicator,
        detail: post.name,
        kind: 'code',
        span: replaced(caret, typed, restOf(caret, /^[A-Z]+/)),
        insert: [indicator],
        filters: [post.name],
        searched: true,
        rank,
      },
    ];
  });
}

/** Behind DE: the own indicator, then the number, then the filing time. */
function origin(caret: Caret): Completion[] {
  const match =
    /^\s*DE\s+(?:([A-Za-z]+)(?:\s+(|(?!\s)#?\d{0,9}[A-Z]?(?:\/\d\d)?)(?:(?<=\S)(\s+)(\d*))?)?)?$/.exec(
      caret.before,
    );
  if (!match || !isAt(caret, 'origin-line')) return [];
  const [, station = '', number, blank, time = ''] = match;
  if (number === undefined) {
    const own = ownIndicators(caret).flatMap((indicator) => {
      const entry = lookUpIndicator(indicator);
      return entry?.names[0] === undefined ? [] : [{ entry, name: entry.names[0] }];
    });
    return [...wholeOrigin(caret, station), ...indicators(caret, station, own)];
  }
  if (blank === undefined) return serials(caret, number);
  const moment = momentOf(caret);
  const text = filingText(moment);
  return [
    {
      label: text,
      kind: 'date',
      detail: moment === caret.now ? 'now' : 'the moment of the date-time group',
      about: [momentInWords(moment), 'Day of the year, hour and minute in UTC.'],
      source: 'ACP 127(G) para 115',
      span: replaced(caret, time, restOf(caret, /^\d+/)),
      insert: [text],
      rank: 0,
    },
  ];
}

/** The whole line behind DE, where the lines below tell it. */
function wholeOrigin(caret: Caret, typed: string): Completion[] {
  const [line] = originLines(caret);
  if (!line || caret.behind.trim() !== '' || !line.label.includes('#')) return [];
  const label = line.label.slice('DE '.length);
  return [{ ...line, label, span: replaced(caret, typed), insert: [label], rank: -1 }];
}

function serials(caret: Caret, typed: string): Completion[] {
  const serial = serialOf(caret);
  if (!serial) return [];
  return [
    {
      label: `#${serial}`,
      kind: 'number',
      detail: 'as on the classification line',
      about: ['The station serial number: the last four figures of the message number.'],
      source: 'ACP 127(G) para 129; 880 of 881 counted State cables',
      span: replaced(caret, typed, restOf(caret, /^\d+/)),
      insert: [`#${serial} `],
      rank: 0,
      more: true,
    },
  ];
}

/** Behind ZNY: the letters of the level; behind those, operating signals. */
function security(caret: Caret): Completion[] {
  const match =
    /^\s*ZN[RY]\s+(?:([A-Za-z]{0,5})|[A-Z]{5}(?:\/[A-Z]{5})?\s+(?:Z[A-Z]{2}\s+)*(Z?[A-Z]{0,2}))$/.exec(
      caret.before,
    );
  if (!match || !isAt(caret, 'security-line')) return [];
  const [, letters, signal] = match;
  if (letters === undefined) return signalItems(caret, signal ?? '', /\b4\b/);
  const wanted = caret.before.includes('ZNR') ? 'ZNR' : 'ZNY';
  return lettersFor(caret)
    .filter((letter) => letter.signal === wanted)
    .map((letter, rank) => ({
      label: letter.letter.repeat(5),
      kind: 'code',
      detail: letter.name,
      about: [letter.name],
      source: sourceOf(letter),
      span: replaced(caret, letters, restOf(caret, /^[A-Z]+/)),
      insert: [letter.letter.repeat(5)],
      rank,
    }));
}
