import type { MtfSet } from '../../model/cable';
import { first } from '../../model/leaves';
import type { Spanned } from '../../text/span';
import { lookUpMtfSet, mtfMessageKinds, mtfReferenceKinds } from '../../vocabulary/mtfSets';
import { sourceOf } from '../../vocabulary/source';
import { type Decoded, type Decoder, decodedAt } from './decoded';

/** Names of the sets of record messages, and the words in their first fields. */
export const sets: Decoder = (cable, offset) => [
  ...cable.sets.flatMap((set) => [...nameAt(set.name, offset), ...fieldsAt(set, offset)]),
  // RMKS and GENTEXT open the text and are no sets of their own there.
  ...cable.nodes.flatMap((node) =>
    node.kind === 'text-set' ? nameAt(first(cable.text, node, 'set-name'), offset) : [],
  ),
];

function nameAt(name: Spanned<string> | undefined, offset: number): readonly Decoded[] {
  const entry = name && lookUpMtfSet(name.value);
  if (!entry) return [];
  return decodedAt(
    offset,
    name.span,
    `Set ${entry.name}`,
    () => [entry.title, entry.form],
    sourceOf(entry),
  );
}

function fieldsAt({ name, fields }: MtfSet, offset: number): readonly Decoded[] {
  const [field, known, title] =
    name.value === 'MSGID'
      ? [fields[0], mtfMessageKinds(), 'Kind of message']
      : [fields[1], mtfReferenceKinds(), 'Kind of reference'];
  if (name.value !== 'MSGID' && name.value !== 'REF') return [];
  const entry = known.find((each) => each.name === field?.value.toUpperCase());
  if (!entry) return [];
  return decodedAt(
    offset,
    field?.span,
    title,
    () => [`${entry.name}: ${entry.title}`],
    sourceOf(entry),
  );
}
