import type { Cable } from '../model/cable';
import { describe } from '../model/describe';
import { parseCable } from '../syntax/parse';
import { applyEdits, type TextEdit } from '../text/edits';

/**
 * The message as it is read after edits that lie inside it; undefined where it is no longer one
 * message in the same place of the file.
 */
export function readAfter(cable: Cable, edits: readonly TextEdit[]): Cable | undefined {
  const { messages } = cable.tree;
  const index = messages.findIndex(({ start }) => start === cable.span.start);
  const after = describe(parseCable(applyEdits(cable.text, edits)));
  return after.length === messages.length ? after[index] : undefined;
}

/**
 * What a message is made of, blank lines, line breaks and capitals apart: the kinds of its lines, and its
 * paragraphs with their numbers and marks. Formatting must leave it as it is.
 */
export function structureOf(cable: Cable): string {
  const lines = cable.nodes.filter(({ kind }) => kind !== 'blank').map(({ kind }) => kind);
  const paragraphs = cable.paragraphs.map(
    ({ number, value, mark }) => `${number?.value ?? ''}|${value ?? ''}|${mark?.text ?? ''}`,
  );
  const tags = cable.tags?.tags.map(({ code }) => code) ?? [];
  const references = cable.references?.references.map(({ text }) => plain(text.value)) ?? [];
  const { action, info, from } = cable.addresses;
  const addresses = [...from, ...action, ...info].map(({ plad }) => plain(plad?.value ?? ''));
  return [lines, paragraphs, tags, references, addresses]
    .map((part) => part.join('\n'))
    .join('\n\n');
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').toUpperCase();
}
