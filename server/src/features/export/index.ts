import type { Cable } from '../../model/cable';
import { preview } from '../preview';
import { previewPage } from '../previewPage';
import { cleanText } from './clean';
import { factsJson } from './facts';
import { transmissionForm } from './transmission';

/** The forms in which a file may be given away; `capitals` is the transmission form in capitals. */
export const EXPORT_FORMS = ['clean', 'transmission', 'capitals', 'json', 'page'] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];

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
