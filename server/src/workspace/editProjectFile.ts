import { type JSONPath, modify, type ParseError, parseTree } from 'jsonc-parser';
import type { FindingLevel } from '../rules/rule';
import type { TextEdit } from '../text/edits';
import type { Suppression } from './suppressions';

/** What is to be written into a project file. */
export type ProjectChange =
  | { readonly suppression: Omit<Suppression, 'origin'> }
  | { readonly rule: string; readonly level: FindingLevel };

/**
 * The edits that make a change in a project file and leave everything else in it, comments too, as
 * it is. For a file that is not there yet, `text` is empty. Undefined where the file is no JSON, or
 * something else stands in the place: then a person has to look at it first.
 */
export function editProjectFile(text: string, change: ProjectChange): TextEdit[] | undefined {
  const empty = text.trim() === '';
  const [path, value, insert] = placeOf(change);
  try {
    if (!empty && !isSound(text)) return undefined;
    const edits = modify(text, path, value, {
      isArrayInsertion: insert,
      formattingOptions: formattingOf(text),
    });
    return edits.map(({ offset, length, content }) => ({
      span: { start: offset, end: offset + length },
      newText: empty ? `${content}\n` : content,
    }));
  } catch {
    return undefined;
  }
}

function placeOf(change: ProjectChange): [path: JSONPath, value: unknown, insert: boolean] {
  if ('suppression' in change) return [['suppressions', -1], change.suppression, true];
  return [['rules', change.rule], change.level, false];
}

function isSound(text: string): boolean {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  return root?.type === 'object' && errors.length === 0;
}

/** The file's own line ends and indentation; two blanks where it has none. */
function formattingOf(text: string) {
  const indent = /^(\t| +)\S/m.exec(text)?.[1] ?? '  ';
  return {
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    insertSpaces: indent !== '\t',
    tabSize: indent === '\t' ? 1 : indent.length,
  };
}
