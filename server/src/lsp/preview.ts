import { ProtocolRequestType, type TextDocumentIdentifier } from 'vscode-languageserver';
import { preview } from '../features/preview';
import { countsInWords, previewPage } from '../features/previewPage';
import { statistics } from '../features/statistics';
import { documentFeature, type Feature } from './feature';

interface PreviewParams {
  readonly textDocument: TextDocumentIdentifier;
  /** Names the styles of the page, so that the client's policy can let them and nothing else in. */
  readonly nonce: string;
}

/** `cable/preview`: a page of HTML without scripts; null where the file is not open. */
const PreviewRequest = {
  type: new ProtocolRequestType<PreviewParams, string | null, never, void, void>('cable/preview'),
};

/** `cable/statistics`: a sentence for each message of the file, numbered where there are several. */
const StatisticsRequest = {
  type: new ProtocolRequestType<
    { readonly textDocument: TextDocumentIdentifier },
    string[],
    never,
    void,
    void
  >('cable/statistics'),
};

export const previews: Feature = documentFeature(
  PreviewRequest.type,
  {},
  null,
  ({ snapshot }, { nonce }) => previewPage(preview(snapshot.cables), String(nonce)),
);

export const counts: Feature = documentFeature(StatisticsRequest.type, {}, [], ({ snapshot }) =>
  snapshot.cables.map((cable, i, { length }) => {
    const words = countsInWords(statistics(cable));
    return length > 1 ? `${i + 1}: ${words}` : words;
  }),
);
