import { ProtocolRequestType, type TextDocumentIdentifier } from 'vscode-languageserver';
import { EXPORT_FORMS, type Exported, exportAs } from '../features/export';
import { documentFeature, type Feature } from './feature';

interface ExportParams {
  readonly textDocument: TextDocumentIdentifier;
  /** One of `EXPORT_FORMS`. */
  readonly form: unknown;
}

/** `cable/export`: the file in another form; null where it is not open or there is no such form. */
const ExportRequest = {
  type: new ProtocolRequestType<ExportParams, Exported | null, never, void, void>('cable/export'),
};

export const exported: Feature = documentFeature(
  ExportRequest.type,
  {},
  null,
  ({ snapshot }, params) => {
    const form = EXPORT_FORMS.find((each) => each === params.form);
    return form ? exportAs(snapshot.cables, form) : null;
  },
);
