import { ProtocolRequestType, type TextDocumentIdentifier } from 'vscode-languageserver';
import { type Sight, sights } from '../features/sight';
import { documentFeature, type Feature } from './feature';

interface OverviewParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** `cable/overview`: what the status item, the band and the gutter show; one entry a message. */
const OverviewRequest = new ProtocolRequestType<OverviewParams, Sight[], never, void, void>(
  'cable/overview',
);

export const overviews: Feature = documentFeature(OverviewRequest, {}, [], ({ snapshot }) =>
  sights(snapshot.cables),
);
