import type { Cable } from '../../model/cable';
import { preview } from '../preview';
import { previewPage } from '../previewPage';
import { cleanText } from './clean';
import { factsJson } from './facts';
import { transmissionForm } from './transmission';

/** The forms in which a file may be given away; `capitals` is the transmission form in capitals. */
export type ExportForm = 'clean' | 'transmission' | 'capitals' | 'json' | 'page';

/** A form as a person is offered it. */
export interface ExportChoice {
  readonly form: ExportForm;
  readonly label: string;
  readonly detail: string;
}

/** Every form, in the order in which they are offered. */
export const EXPORT_CHOICES: readonly ExportChoice[] = [
  choice('clean', 'Clean Text', 'Without page lines, links and other storage damage'),
  choice('transmission', 'Transmission Form', '69 columns, in sections of at most 100 lines'),
  choice('capitals', 'Transmission Form in Capitals', 'The same in upper case'),
  choice('json', 'JSON', 'The facts of the message'),
  choice('page', 'Page for Printing', 'HTML; save it and print it from a browser'),
];

function choice(form: ExportForm, label: string, detail: string): ExportChoice {
  return { form, label, detail };
}

/** A text, and the language of VS Code that it is in. */
export interface Exported {
  readonly text: string;
  readonly language: 'cable' | 'json' | 'html';
}

/** The messages of a file in another form. The page is the preview, for a browser to print. */
export function exportAs(cables: readonly Cable[], form: ExportForm): Exported {
  switch (form) {
    case 'clean':
      return { text: cleanText(cables), language: 'cable' };
    case 'transmission':
    case 'capitals':
      return {
        text: transmissionForm(cables, { capitals: form === 'capitals' }),
        language: 'cable',
      };
    case 'json':
      return { text: factsJson(cables), language: 'json' };
    case 'page':
      return { text: previewPage(preview(cables), 'cable'), language: 'html' };
  }
}
