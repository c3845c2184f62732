import type { Cable, ClassificationLine } from '../../model/cable';
import { describeClassification } from '../../model/classification';
import { first } from '../../model/leaves';
import type { LeafKind, Message } from '../../syntax/tree';
import { countWhile } from '../../text/search';
import type { Spanned } from '../../text/span';

/** Line 3 of the section in front of this one, as far as it was read. */
export interface SectionOrigin {
  readonly filing?: Spanned<string>;
  /** The station serial number with its suffix. */
  readonly serial?: Spanned<string>;
}

/**
 * Line 3 of the section of the same message that stands in front of this one in the file.
 * Undefined when the message has no sections with headings of their own, or when this is the first.
 */
export function previousOrigin(cable: Cable): SectionOrigin | undefined {
  const { classification } = cable;
  if (!classification?.section || !classification.reference?.serial) return undefined;
  const { text } = cable;
  const before = messageBefore(cable);
  const line = before?.nodes.find(({ kind }) => kind === 'classification-line');
  if (!before || !line || !sameMessage(describeClassification(text, line), classification)) {
    return undefined;
  }
  return originOf(text, before);
}

function originOf(text: string, { nodes }: Message): SectionOrigin | undefined {
  const line = nodes.find(({ kind }) => kind === 'origin-line');
  if (!line) return undefined;
  const leaf = (kind: LeafKind): Spanned<string> | undefined => first(text, line, kind);
  const filing = leaf('filing-time');
  const serial = leaf('serial');
  const value = serial && serial.value + (leaf('section-suffix')?.value ?? '');
  return {
    ...(filing ? { filing } : {}),
    ...(serial && value ? { serial: { value, span: serial.span } } : {}),
  };
}

function sameMessage(a: ClassificationLine, b: ClassificationLine): boolean {
  return (
    a.section !== undefined &&
    a.section.total === b.section?.total &&
    a.reference?.station?.value === b.reference?.station?.value &&
    a.reference?.serial?.value === b.reference?.serial?.value
  );
}

/** Messages stand in the order of their places. */
function messageBefore({ tree: { messages }, span }: Cable): Message | undefined {
  const before = countWhile(messages.length, (i) => (messages[i] as Message).start < span.start);
  return messages[before - 1];
}
