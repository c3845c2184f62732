import {
  type Position,
  ProtocolRequestType,
  type Range,
  type TextDocumentIdentifier,
  type TextEdit,
} from 'vscode-languageserver';
import { type BlockChoices, blockChoices } from '../features/blockChoices';
import { cableAt } from '../features/cableAt';
import { type BlockAnswers, classificationBlock } from '../features/classificationBlock';
import { type MarkChoices, type MarkState, markChoices } from '../features/markChoices';
import { nextUnmarked, setMark } from '../features/markingMode';
import type { Outcome } from '../features/outcome';
import { formatIsoDate } from '../model/calendar';
import { documentFeature, type Feature } from './feature';
import { toOffset } from './fromProtocol';
import { loweredLevels } from './lowered';
import type { OpenDocument } from './session';
import { toEdit, toRange } from './toProtocol';

/** Names a file and a place in it. */
interface At {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: Position;
}

/** Edits, or why there are none, as a sentence for the person who asked. */
interface Edited {
  readonly edits: readonly TextEdit[];
  readonly refused?: string;
}

/** `cable/nextUnmarked`: the next paragraph without a mark behind a position; null when all have one. */
export const NextUnmarkedRequest = new ProtocolRequestType<
  At,
  {
    readonly name: string;
    readonly range: Range;
    readonly selection: Range;
    readonly suggestions: readonly string[];
    readonly left: number;
  } | null,
  never,
  void,
  void
>('cable/nextUnmarked');

/** `cable/setMark`: the edits that mark the paragraph at a position; the level of the message follows. */
export const SetMarkRequest = new ProtocolRequestType<
  At & { readonly mark: string },
  Edited,
  never,
  void,
  void
>('cable/setMark');

/** `cable/markChoices`: what a mark may become, step by step; each choice carries the next state. */
export const MarkChoicesRequest = new ProtocolRequestType<
  At & { readonly state?: MarkState },
  MarkChoices,
  never,
  void,
  void
>('cable/markChoices');

/** `cable/classificationBlock`: the edits that write who classified the message, why and until when. */
export const ClassificationBlockRequest = new ProtocolRequestType<
  At & { readonly answers: BlockAnswers },
  Edited,
  never,
  void,
  void
>('cable/classificationBlock');

/** `cable/classificationBlock/choices`: what a person is to be asked for that; null without a message. */
export const BlockChoicesRequest = new ProtocolRequestType<
  At,
  BlockChoices | null,
  never,
  void,
  void
>('cable/classificationBlock/choices');

const NOTHING: Edited = { edits: [] };

/** Marks, the authority block, and a quiet eye on what is lowered. */
export const marking: readonly Feature[] = [
  documentFeature(NextUnmarkedRequest, {}, null, ({ snapshot: { cables, tree } }, { position }) => {
    const found = nextUnmarked(cables, toOffset(tree.lines, position));
    if (!found) return null;
    const { span, selection, ...rest } = found;
    return {
      ...rest,
      range: toRange(tree.lines, span),
      selection: toRange(tree.lines, selection),
    };
  }),
  documentFeature(SetMarkRequest, {}, NOTHING, (document, { position, mark }) => {
    const { cables, tree } = document.snapshot;
    return toEdited(document, setMark(cables, toOffset(tree.lines, position), mark));
  }),
  documentFeature(
    MarkChoicesRequest,
    {},
    { legal: false, choices: [] },
    ({ snapshot: { cables, tree, practice } }, { position, state }) => {
      const date = cableAt(cables, toOffset(tree.lines, position))?.date;
      return markChoices(state ?? { controls: [], countries: [] }, {
        practice,
        ...(date ? { date: formatIsoDate(date) } : {}),
      });
    },
  ),
  documentFeature(BlockChoicesRequest, {}, null, ({ snapshot }, { position }) => {
    const { cables, tree, today } = snapshot;
    const cable = cableAt(cables, toOffset(tree.lines, position));
    return cable && today ? blockChoices(cable, today) : null;
  }),
  documentFeature(ClassificationBlockRequest, {}, NOTHING, (document, { position, answers }) => {
    const { cables, tree, today } = document.snapshot;
    const cable = cableAt(cables, toOffset(tree.lines, position));
    return cable && today
      ? toEdited(document, classificationBlock(cable, answers, today))
      : NOTHING;
  }),
  loweredLevels,
];

function toEdited({ snapshot: { tree } }: OpenDocument, { edits = [], refused }: Outcome): Edited {
  return {
    edits: edits.map((edit) => toEdit(tree.lines, edit)),
    ...(refused === undefined ? {} : { refused }),
  };
}
