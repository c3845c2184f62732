import { isStatePlad, plainPlad } from '../../vocabulary/plads';
import { type Caret, gap, linesFor, replaced } from './caret';
import type { Completion } from './item';
import { originators, precedencesFor, presentNames } from './names';
import { aboutPost, findPosts } from './posts';
import { fieldLabel } from './words';

const FIELDS = [
  ['from-line', 'From', 'Originator'],
  ['to-line', 'Action', 'Action addressees'],
  ['info-line', 'Info', 'Info addressees'],
] as const;

/** The labels that are not there yet. */
export function addressLabels(caret: Caret): Completion[] {
  return FIELDS.flatMap(([step, label, detail]) =>
    linesFor(caret, step, () =>
      caret.cable.nodes.some(({ kind }) => kind === step) ? [] : [fieldLabel(label, detail)],
    ),
  );
}

/** `Action: WASHDC, SECSTATE ROUTINE ; ROME, AMEMBASSY ROUTINE`. */
export function addressField(caret: Caret): Completion[] {
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
