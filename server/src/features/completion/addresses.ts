import { plainPlad } from '../../vocabulary/plads';
import { lookUpPlad } from '../../vocabulary/routing';
import { addressField, addressLabels } from './addressFields';
import { type Caret, type LineItem, linesFor } from './caret';
import type { Completion } from './item';
import { originators, precedencesFor, presentNames, wholeName } from './names';
import { aboutPost, findPosts } from './posts';
import type { Provider } from './provider';

/** Originator and addressees: `RUEHC/SECSTATE WASHDC`, a precedence behind it, the next line. */
export const addresses: Provider = (caret) =>
  caret.layout === 'labelled'
    ? [...addressLabels(caret), ...addressField(caret)]
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

const PROSIGN = /^\s*(FM|TO|INFO|XMT)(\s+)(?:ZEN[/ ])?(|\S.*)$/;

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

/** `RUEHAK/AMEMBASSY ANKARA PRIO`: the name, its slash, and what stands behind it. */
function behindName(caret: Caret, typed: string, role: 'action' | 'info'): Completion[] {
  const names = addressees(caret, typed);
  const { done, word } = splitName(typed);
  return done ? [...names, ...precedencesFor(caret, word, role)] : names;
}

/** Whether a known name is complete and a blank stands behind it, and what is typed behind that. */
function splitName(typed: string): { done: boolean; word: string } {
  const match = /^(?:[A-Z]+\/)?(.+?)\s{1,9}([A-Z]{0,20})$/.exec(typed);
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
