import type { Cable } from '../model/cable';
import { describe } from '../model/describe';
import { parseCable } from '../syntax/parse';
import { type NodeKind, TRANSMISSION_LINES } from '../syntax/tree';
import { applyEdits, type TextEdit } from '../text/edits';

const TRANSMISSION: ReadonlySet<NodeKind> = new Set(TRANSMISSION_LINES);

/**
 * The messages of a text that was made of that of `cables`. What is the same in both is taken over,
 * and they are the same objects where the texts are.
 */
export function readText(text: string, cables: readonly Cable[]): readonly Cable[] {
  const tree = cables[0]?.tree;
  return tree?.text === text ? cables : describe(parseCable(text, tree), {}, cables);
}

/**
 * The message as it is read after edits that lie inside it; undefined where it is no longer one
 * message in the same place of the file.
 */
export function readAfter(cable: Cable, edits: readonly TextEdit[]): Cable | undefined {
  if (edits.length === 0) return cable;
  const { messages } = cable.tree;
  const index = messages.findIndex(({ start }) => start === cable.span.start);
  const after = readText(applyEdits(cable.text, edits), [cable]);
  return after.length === messages.length ? after[index] : undefined;
}

/**
 * What a message is made of, blank lines, line breaks and capitals apart: the kinds of its lines, and its
 * paragraphs with their numbers and marks. Formatting must leave it as it is.
 */
export function structureOf(cable: Cable): string {
  const { action, info, from } = cable.addresses;
  const addresses = [...from, ...action, ...info].map(({ plad }) => plain(plad?.value ?? ''));
  return joined([kindsOf(cable), addresses, [bodyOf(cable)]]);
}

/** As much of that as does not depend on how lines of the kinds `apart` are read. */
export function bodyOf(cable: Cable, apart: ReadonlySet<NodeKind> = TRANSMISSION): string {
  const lines = kindsOf(cable).filter((kind) => !apart.has(kind));
  const paragraphs = cable.paragraphs.map(
    ({ number, value, mark }) => `${number?.value ?? ''}|${value ?? ''}|${mark?.text ?? ''}`,
  );
  const tags = cable.tags?.tags.map(({ code }) => code.toUpperCase()) ?? [];
  const references = cable.references?.references.map(({ text }) => plain(text.value)) ?? [];
  return joined([lines, paragraphs, tags, references]);
}

function kindsOf({ nodes }: Cable): NodeKind[] {
  return nodes.flatMap(({ kind }) => (kind === 'blank' ? [] : kind));
}

function joined(parts: readonly (readonly string[])[]): string {
  return parts.map((part) => part.join('\n')).join('\n\n');
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').toUpperCase();
}
