import type { Span } from '../text/span';
import type { Fix } from './rule';

/** A certain mend: `span` becomes `newText`. */
export function replace(title: string, span: Span, newText: string): Fix {
  return { title, kind: 'safe', edits: [{ span, newText }] };
}

/** One of the ways that a person may choose: `span` becomes `newText`. */
export function suggest(title: string, span: Span, newText: string): Fix {
  return { title, kind: 'suggested', edits: [{ span, newText }] };
}
