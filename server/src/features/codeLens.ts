import type { Cable } from '../model/cable';
import { textReferences } from '../rules/shared/textReferences';
import type { Span } from '../text/span';
import { sumInWords } from './overview';

/** A line of words above a line of the text. */
export interface CodeLens {
  readonly span: Span;
  readonly title: string;
}

/** What the paragraphs add up to, above the level; how often each reference is cited, above REF. */
export function codeLenses(cables: readonly Cable[]): CodeLens[] {
  return cables.flatMap((cable) => {
    const { classification, references } = cable;
    const sum = classification && sumInWords(cable);
    const citations = references && citationsInWords(cable);
    return [
      ...(sum ? [{ span: classification.span, title: sum }] : []),
      ...(citations ? [{ span: references.span, title: citations }] : []),
    ];
  });
}

/** `A cited twice, B not cited`; one reference without a letter is cited by `reftel` alone. */
function citationsInWords(cable: Cable): string | undefined {
  if (cable.layout === 'record') return undefined;
  const mentions = textReferences(cable);
  const cited = new Map<string, number>();
  for (const letter of mentions.flatMap(({ letters }) => letters.map((each) => each.letter))) {
    cited.set(letter, (cited.get(letter) ?? 0) + 1);
  }
  const listed = cable.references?.references ?? [];
  const lettered = listed.flatMap(({ letter }) => (letter ? [letter.value.toUpperCase()] : []));
  if (lettered.length === 0) {
    return listed.length === 1 ? capitalCited(mentions.length) : undefined;
  }
  const general = mentions.filter((each) => each.general).length;
  const parts = lettered.map((letter) => `${letter} ${times(cited.get(letter) ?? 0)}`);
  return [...parts, ...(general > 0 ? [`all ${times(general)}`] : [])].join(', ');
}

function capitalCited(count: number): string {
  const words = times(count);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function times(count: number): string {
  if (count === 0) return 'not cited';
  if (count === 1) return 'cited once';
  return count === 2 ? 'cited twice' : `cited ${count} times`;
}
