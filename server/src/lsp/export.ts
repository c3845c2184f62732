import { ProtocolRequestType, type TextDocumentIdentifier } from 'vscode-languageserver';
import { EXPORT_CHOICES, type ExportChoice, type Exported, exportAs } from '../features/export';
import { documentFeature, type Feature, plainFeature } from './feature';

interface ExportParams {
  readonly textDocument: TextDocumentIdentifier;
  /** That of one of the `EXPORT_CHOICES`. */
  readonly form: unknown;
}

/** `cable/export/forms`: the forms that a file may be exported in; no parameters. */
const FormsRequest = new ProtocolRequestType<void, readonly ExportChoice[], never, void, void>(
  'cable/export/forms',
);

/** `cable/export`: the file in another form; null where it is not open or there is no such form. */
const ExportRequest = new ProtocolRequestType<ExportParams, Exported | null, never, void, void>(
  'cable/export',
);

/** Messages in another form. */
export const exports: readonly Feature[] = [
  plainFeature(FormsRequest, [], () => EXPORT_CHOICES),
  documentFeature(ExportRequest, {}, null, ({ snapshot }, params) => {
    const form = EXPORT_CHOICES.find((each) => each.form === params.form)?.form;
    return form ? exportAs(snapshot.cables, form) : null;
  }),
];
