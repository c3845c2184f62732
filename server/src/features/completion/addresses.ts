import type { Address } from '../../model/cable';
import { pladOf } from '../../rules/shared/addressList';
import type { Span } from '../../text/span';
import { touches } from '../../text/span';
import { isStatePlad, plainPlad } from '../../vocabulary/plads';
import { lookUpIndicator, lookUpPlad } from '../../vocabulary/routing';
import { lookUpPrecedence } from '../../vocabulary/signals';
import { sourceOf } from '../../vocabulary/source';
import { type Caret, gap, type LineItem, linesFor, replaced } from './caret';
import { precedences } from './dtg';
import type { Completion } from './item';
import { aboutPost, findPosts } from './posts';
import type { Provider } from './provider';

/** Originator and addressees: `RUEHC/SECSTATE WASHDC`, a precedence behind it, the next line. */
export const addresses: Provider = (caret) =>
  caret.layout === 'labelled'
    ? [...labelledLines(caret), ...labelledField(caret)]
    : [...lines(caret), ...list(caret)];

const TEXTS = {
  from: ['Originator', 'ACP 127(G) Annex B, line 6'],
  to: ['Action addressees', 'ACP 127(G) Annex B, line 7'],
  info: ['Info addressees', 'ACP 127(G) Annex B, line 8'],
  xmt: ['Addressees left out of a collective', 'ACP 127(G) para 205, line 9'],
} as const;

/** `FM `, `TO `, `INFO `, `XMT `, each where it is due and not there yet. */
function lines(caret: Caret): Completion[] {
  const { from, action, info, exempt } = caret.cable.addresses;
  const prosign = (label: string, key: keyof typeof TEXTS): LineItem => ({
    label,
    kind: 'line',
    detail: TEXTS[key][0],
    about: [TEXTS[key][0]],
    source: TEXTS[key][1],
    insert: [`${label} `],
    more: true,
  });
  return [
    ...linesFor(caret, 'from-line', () => (from.length > 0 ? [] : [prosign('FM', 'from')])),
    ...linesFor(caret, 'to-line', () => (action.length > 0 ? [] : [prosign('TO', 'to')])),
    ...linesFor(caret, 'info-line', () => (info.length > 0 ? [] : [prosign('INFO', 'info')])),
    ...linesFor(caret, 'xmt-line', () =>
      exempt.length > 0 || !hasCollective(caret) ? [] : [prosign('XMT', 'xmt')],
    ),
  ];
}

function hasCollective({ cable }: Caret): boolean {
  return [...cable.addresses.action, ...cable.addresses.info].some(
    ({ plad }) => plad !== undefined && /\bCOLLECTIVE|\bAIG\b/.test(plad.value),
  );
}

const PROSIGN = /^\s*(FM|TO|INFO|XMT)(\s+)(?:ZEN[/ ])?(.*)$/;

/** Behind a prosign, or on a line that carries on the list above it. */
function list(caret: Caret): Completion[] {
  const match = PROSIGN.exec(caret.before);
  if (match && isAddress(caret)) {
    const [, prosign = '', , typed = ''] = match;
    if (prosign === 'FM') return originators(caret, typed);
    return behindName(caret, typed, prosign === 'TO' ? 'action' : 'info');
  }
  const { previous } = caret;
  if (previous !== 'to-line' && previous !== 'info-line') return [];
  // Without a letter there is no telling whether the list goes on.
  const typed = caret.before.trimStart();
  if (typed === '') return [];
  const role = previous === 'to-line' ? 'action' : 'info';
  return behindName(caret, typed, role).map((item) => ({ ...item, rank: item.rank + AFTER_LINES }));
}

/** Behind the prosigns that the line may become. */
const AFTER_LINES = 1000;

const ADDRESS = /^(?:from|to|info|xmt)-line$/;

/** The line is an address, or may become one: a sentence may begin with TO as well. */
function isAddress({ node, steps }: Caret): boolean {
  return (
    (node !== undefined && ADDRESS.test(node.kind)) || steps.some((step) => ADDRESS.test(step))
  );
}

/** The post behind the indicator of line 3 first; a PLAD alone (FL6-1). */
function originators(caret: Caret, typed: string): Completion[] {
  const { origin } = caret.cable;
  const known = origin?.indicator && lookUpIndicator(origin.indicator.value);
  const own =
    typed.trim() === '' && known ? known.names.map((name) => ({ entry: known, name })) : [];
  const span = wholeName(caret, typed);
  return [...own, ...findPosts(typed)].map((post, rank) => ({
    ...aboutPost(post),
    label: post.name,
    kind: 'post',
    span,
    insert: [post.name],
    filters: [post.entry.indicator],
    searched: true,
    rank,
  }));
}

/** What was typed, and the rest of the name where the caret stands inside one. */
function wholeName(caret: Caret, typed: string): Span {
  const { start } = replaced(caret, typed);
  const address = everyone(caret).find(({ plad }) => plad && touches(plad.span, caret.offset));
  return { start, end: Math.max(caret.offset, address?.plad?.span.end ?? 0) };
}

/** Whom the message names already, but for the one at the caret. */
function presentNames(caret: Caret): ReadonlySet<string> {
  const others = everyone(caret).filter(({ span }) => !touches(span, caret.offset));
  return new Set(others.map((address) => plainPlad(pladOf(caret.cable, address) ?? '')));
}

function everyone({ cable }: Caret): readonly Address[] {
  const { from, action, info, exempt } = cable.addresses;
  return [...from, ...action, ...info, ...exempt];
}

/** `RUEHAK/AMEMBASSY ANKARA PRIO`: the name, its slash, and what stands behind it. */
function behindName(caret: Caret, typed: string, role: 'action' | 'info'): Completion[] {
  const names = addressees(caret, typed);
  const { done, word } = splitName(typed);
  return done ? [...names, ...precedencesFor(caret, word, role)] : names;
}

/** Whether a known name is complete and a blank stands behind it, and what is typed behind that. */
function splitName(typed: string): { done: boolean; word: string } {
  const match = /^(?:[A-Z]+\/)?(.+?)\s+([A-Z]*)$/.exec(typed);
  if (!match) return { done: false, word: '' };
  const [, name = '', word = ''] = match;
  return { done: lookUpPlad(name).length > 0, word };
}

/** `RUEHAK/AMEMBASSY ANKARA`; record messages address by the name alone (domain section 10). */
function addressees(caret: Caret, typed: string): Completion[] {
  const present = presentNames(caret);
  const bare = caret.layout === 'record';
  const span = wholeName(caret, typed);
  return findPosts(typed)
    .filter(({ name }) => !present.has(plainPlad(name)))
    .map((post, rank): Completion => {
      const label = bare ? post.name : `${post.entry.indicator}/${post.name}`;
      return {
        ...aboutPost(post),
        label,
        kind: 'post',
        span,
        insert: [label],
        filters: [post.name],
        searched: true,
        rank,
      };
    })
    .filter(({ label }) => label !== typed.trimEnd());
}

/** The precedence words, the one of the DTG line first. */
function precedencesFor(caret: Caret, typed: string, role: 'action' | 'info'): Completion[] {
  const letters = caret.cable.dtgLine?.precedences ?? [];
  const fitting = (role === 'info' ? letters[1] : undefined) ?? letters[0];
  const first = fitting && lookUpPrecedence(fitting.value);
  const all = precedences(caret);
  const ordered = [...all].sort((a, b) => Number(b === first) - Number(a === first));
  return ordered.map((entry, index) => ({
    label: entry.word,
    kind: 'word',
    detail: entry === first ? 'as on the DTG line' : entry.meaning,
    about: [`${entry.word}: ${entry.meaning}`],
    source: sourceOf(entry),
    span: replaced(caret, typed),
    insert: [entry.word],
    rank: index,
  }));
}

const FIELDS = [
  ['from-line', 'From', 'Originator'],
  ['to-line', 'Action', 'Action addressees'],
  ['info-line', 'Info', 'Info addressees'],
] as const;
const FIELD_SOURCE = 'Field of the message system (prints of 2017)';

function labelledLines(caret: Caret): Completion[] {
  return FIELDS.flatMap(([step, label, detail]) =>
    linesFor(caret, step, () =>
      caret.cable.nodes.some(({ kind }) => kind === step)
        ? []
        : [
            {
              label: `${label}:`,
              kind: 'line',
              detail,
              about: [detail],
              source: FIELD_SOURCE,
              insert: [`${label}: `],
              more: true,
            },
          ],
    ),
  );
}

/** `Action: WASHDC, SECSTATE ROUTINE ; ROME, AMEMBASSY ROUTINE`. */
function labelledField(caret: Caret): Completion[] {
  const match = /^\s*(From|Action|To|Info)\s?:(.*)$/is.exec(caret.soFar);
  if (!match) return [];
  const [, label = '', value = ''] = match;
  if (/^from$/i.test(label)) {
    const typed = value.trimStart();
    return originators(caret, typed).map((item) => ({
      ...item,
      insert: [`${gap(caret.before.slice(0, caret.before.length - typed.length))}${item.label}`],
    }));
  }
  const typed = (value.split(';').at(-1) ?? '').trimStart();
  const before = caret.before.slice(0, caret.before.length - typed.length);
  return [...turnedNames(caret, typed, before), ...turnedPrecedences(caret, typed, label)];
}

/** `ROME, AMEMBASSY`: the name of the place first. */
function turnedNames(caret: Caret, typed: string, before: string): Completion[] {
  const query = typed.split(',')[0] ?? '';
  const present = presentNames(caret);
  return findPosts(query)
    .filter(({ name }) => isTurned(name) && !present.has(plainPlad(name)))
    .map((post, rank): Completion => {
      const blank = post.name.indexOf(' ');
      const label = `${post.name.slice(blank + 1)}, ${post.name.slice(0, blank)}`;
      return {
        ...aboutPost(post),
        label,
        kind: 'post',
        span: replaced(caret, typed),
        insert: [`${gap(before)}${label} `],
        filters: [post.name],
        searched: true,
        rank,
        more: true,
      };
    });
}

/** State's own posts are turned round; how the names of agencies are is not known. */
function isTurned(name: string): boolean {
  return isStatePlad(name) && !name.startsWith('DEPT ');
}

/** Behind `ROME, AMEMBASSY `. */
function turnedPrecedences(caret: Caret, typed: string, label: string): Completion[] {
  const match = /^[^,;]+,\s*[A-Z]+\s+([A-Z]*)$/.exec(typed);
  if (!match) return [];
  return precedencesFor(caret, match[1] ?? '', /^info$/i.test(label) ? 'info' : 'action');
}
