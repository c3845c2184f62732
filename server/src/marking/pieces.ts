import {
  type Control,
  controlOf,
  controlOfCaption,
  NATO_CONTROLS,
  retiredWord,
} from '../vocabulary/markings';
import { readAea } from './aea';
import { readLevel } from './levels';
import { listBeginning, readCodes } from './lists';
import { readSap, readSci } from './programs';
import type { Reading } from './reading';
import { type Token, typedLength } from './tokens';

/** What came before a piece and colours its meaning. */
export interface Context {
  readonly previous: Reading['type'] | undefined;
  /** One slash stands before the piece. */
  readonly adjoining: boolean;
  /** CUI stands before, and its categories are not over. */
  readonly controlled: boolean;
}

/** Nothing came before. */
export const NO_CONTEXT: Context = { previous: undefined, adjoining: false, controlled: false };

const DECLASSIFICATION =
  /^(\d{8}|(25|50|75)X\d.*|X[1-8]|MR|OADR|MANUAL REVIEW|DECL(ASSIFY)?( ON)?:?.*|D[CN]I ONLY)$/;

/** Reads a piece behind the level; undefined when it is not understood. */
export function readPiece(token: Token, context: Context): Reading | undefined {
  const { text } = token;
  if (context.adjoining && context.previous === 'accm' && isNickname(text)) {
    return { type: 'accm', name: text, prefixed: false };
  }
  if (context.controlled && context.previous !== undefined) {
    const category = readCategory(text);
    if (category) return category;
  }
  const control = controlOf(text) ?? captionOf(text, context);
  if (control && !LISTS.has(control.banner)) return { type: 'control', control };
  return readList(token) ?? readBody(token, context) ?? readRest(token, context);
}

/** `UNCLAS SENSITIVE`: only behind a level is the word no prose (CLS-3). */
function captionOf(text: string, { previous }: Context): Control | undefined {
  return previous === 'us' ? controlOfCaption(text) : undefined;
}

/** Controls that carry a list, which is read with them. */
const LISTS: ReadonlySet<string> = new Set(['REL TO', 'DISPLAY ONLY', 'EYES ONLY']);

function isNickname(text: string): boolean {
  return /^[A-Z][A-Z ]+$/.test(text) && controlOf(text) === undefined;
}

/** The categories between classification and dissemination. */
function readBody(token: Token, context: Context): Reading | undefined {
  const { text } = token;
  const aea = readAea(text);
  if (aea) return { type: 'aea', aea };
  const program = readSci(text) ?? readSap(text, false);
  if (program) return program;
  if (text === 'FGI' || text.startsWith('FGI ')) return readFgi(token, 'FGI');
  if (text.startsWith('FOREIGN GOVERNMENT INFORMATION')) {
    return readFgi(token, 'FOREIGN GOVERNMENT INFORMATION');
  }
  if (text === 'CUI' || text === 'CONTROLLED') return { type: 'cui' };
  if (text === 'CONTROLLED UNCLASSIFIED INFORMATION') return { type: 'cui' };
  if (Object.hasOwn(NATO_CONTROLS, text)) return { type: 'nato-control', name: text };
  if (text === 'ACCM') return { type: 'accm', name: '', prefixed: true };
  if (text.startsWith('ACCM-')) return { type: 'accm', name: text.slice(5), prefixed: true };
  if (text.startsWith('SP-')) return { type: 'cui-category', code: text.slice(3), specified: true };
  if (context.adjoining && context.previous === 'sap') return readSap(text, true);
  return undefined;
}

function readRest(token: Token, context: Context): Reading | undefined {
  const { text } = token;
  if (context.previous !== undefined && context.previous !== 'cui') {
    const level = readLevel(token);
    if (level) return level;
  }
  if (DECLASSIFICATION.test(text)) return { type: 'declassification' };
  const retired = retiredWord(text);
  return retired ? { type: 'retired', retired } : undefined;
}

function readFgi(token: Token, words: string): Reading {
  return { type: 'fgi', owners: readCodes(token, typedLength(token, words)) };
}

/** Words that people put into CUI banners and that are none of their parts (CUI-HB). */
export function isStatusWord(text: string): boolean {
  return /^(DRAFT|PRE-?DECISIONAL|DELIBERATIVE|WORKING-?PAPER|FINAL|PRIVATE)$/.test(text);
}

/** A category of CUI, known or not; a dissemination control ends the categories. */
function readCategory(text: string): Reading | undefined {
  if (text.startsWith('SP-')) return { type: 'cui-category', code: text.slice(3), specified: true };
  const ambiguous = text === 'SSI' || text === 'PROPIN' || text === 'FISA' || text === 'INTEL';
  if (!ambiguous && (controlOf(text) || listBeginning(text))) return undefined;
  if (isStatusWord(text)) return undefined;
  if (/^[A-Z][A-Z-]*$/.test(text)) return { type: 'cui-category', code: text, specified: false };
  return undefined;
}

function readList(token: Token): Reading | undefined {
  const beginning = listBeginning(token.text);
  if (beginning) {
    const codes = readCodes(token, typedLength(token, beginning.words));
    return { type: 'list', list: beginning.list, words: beginning.words, codes };
  }
  if (token.text !== 'EYES' && token.text !== 'EYES ONLY' && !token.text.endsWith(' EYES ONLY')) {
    return undefined;
  }
  const length = token.text === 'EYES' ? 0 : token.typed.toUpperCase().lastIndexOf('EYES');
  const codes = readCodes({ ...token, typed: token.typed.slice(0, length) }, 0);
  return { type: 'list', list: 'EYES ONLY', words: 'EYES ONLY', codes };
}
