import type { ClientCapabilities } from 'vscode-languageserver-protocol';
import { EXPORT_CHOICES } from '../../server/src/features/export';
import { PAGES_SCHEME } from '../../server/src/features/rulePages';
import { Lines } from '../../server/src/text/lines';
import { VSCODE } from '../protocol/clients';
import { busyRecord, busyTelegram, halfWritten, shelf } from './desk';
import type { Typed } from './peer';

const SIZE = 20_000;
const TELEGRAM = 'file:///bench/telegram.cable';
const DRAFT = 'file:///bench/draft.cable';
const RECORD = 'file:///bench/record.cable';

/** The documents that the requests are about, by their addresses. */
export const DOCUMENTS: ReadonlyMap<string, string> = new Map([
  [TELEGRAM, busyTelegram(SIZE)],
  [
    DRAFT,
    halfWritten(
      busyTelegram(SIZE),
      new Map([
        ['C O N F', 'CONF'],
        ['SIPDIS', 'SIPD'],
        ['SUBJECT:', 'SUBJECT: (C'],
        ['Classified By:', 'CLASS'],
        ['#', '#64'],
      ]),
    ),
  ],
  [RECORD, busyRecord(SIZE)],
]);

/** What the client tells of the rest of the workspace. */
export const FILES = shelf(100).map((text, i) => ({ uri: `file:///bench/shelf/${i}.cable`, text }));

/** A client that can do all that the server has an answer for. */
export const ABLE: ClientCapabilities = {
  workspace: {
    ...VSCODE.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
  },
  textDocument: {
    ...VSCODE.textDocument,
    completion: {
      completionItem: {
        snippetSupport: true,
        documentationFormat: ['markdown'],
        insertReplaceSupport: true,
        labelDetailsSupport: true,
      },
    },
    rename: { prepareSupport: true },
    definition: { linkSupport: true },
  },
};

export interface Place {
  readonly line: number;
  readonly character: number;
}

/** Sends a request and gives its answer. */
export type Ask = <R>(method: string, params: unknown) => Promise<R>;

/** Waits until the server has looked into all files that it was told of. */
export async function untilKnown(ask: Ask): Promise<void> {
  const last = FILES.at(-1)?.uri;
  for (;;) {
    const found = await ask<{ location: { uri: string } }[]>('workspace/symbol', { query: '' });
    if (found.some(({ location }) => location.uri === last)) return;
  }
}

/** A request as it is measured. */
export interface RequestCase {
  /** What a person calls it. */
  readonly name: string;
  readonly method: string;
  /** The document that is edited before it is asked. */
  readonly uri: string;
  /** The parameters; some carry what another request answered. */
  readonly params: (ask: Ask) => object | Promise<object>;
  /** It finds nothing to answer here, which is looked for all the same. */
  readonly quiet?: true;
  /** The edit is the last character before this place, as somebody types it. */
  readonly typedAt?: Place;
}

/** Behind the words, which stand where they stand first in the document. */
function behind(words: string, uri = TELEGRAM): Place {
  const text = DOCUMENTS.get(uri) ?? '';
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`No ${words} in ${uri}`);
  return new Lines(text).position(start + words.length);
}

/** From the start of one line to that of another. */
function linesOf(first: number, last: number): { start: Place; end: Place } {
  return { start: { line: first, character: 0 }, end: { line: last, character: 0 } };
}

const ALL = linesOf(0, 1_000_000);
const textDocument = { uri: TELEGRAM };

/** A request about the whole file. */
function whole(name: string, method: string, more: object = {}): RequestCase {
  return { name, method, uri: TELEGRAM, params: () => ({ textDocument, ...more }) };
}

/** A request about the place behind some words. */
function at(words: string, name: string, method: string, more: object = {}): RequestCase {
  return whole(name, method, { position: behind(words), ...more });
}

function completing(words: string, name: string, uri = TELEGRAM): RequestCase {
  const position = behind(words, uri);
  const params = { textDocument: { uri }, position, context: { triggerKind: 1 } };
  const method = 'textDocument/completion';
  return { name: `completion: ${name}`, method, uri, params: () => params, typedAt: position };
}

const hovering = (words: string, name: string): RequestCase =>
  at(words, `hover: ${name}`, 'textDocument/hover');

/** A mark in small letters, of which there are several, and a paragraph without a mark. */
const SLIP = '\n\n38. (c';
const UNMARKED = '\n\n29.';

function actions(name: string, triggerKind: number, only?: string): RequestCase {
  const place = behind(SLIP);
  const context = { diagnostics: [], triggerKind, ...(only ? { only: [only] } : {}) };
  return whole(`code actions: ${name}`, 'textDocument/codeAction', {
    range: { start: place, end: place },
    context,
  });
}

interface Action {
  readonly title: string;
  readonly kind: string;
}

/** Works out the edit of the first action of this kind that has none yet. */
function resolving(name: string, kind: string): RequestCase {
  const place = behind(SLIP);
  const context = { diagnostics: [], triggerKind: 1, only: [kind] };
  const params = async (ask: Ask): Promise<object> => {
    const range = { start: place, end: place };
    const found = await ask<(Action & { edit?: object })[]>('textDocument/codeAction', {
      textDocument,
      range,
      context,
    });
    const action = found.find(({ edit }) => !edit);
    if (!action) throw new Error(`No action of the kind ${kind}`);
    return action;
  };
  return { name: `resolve: ${name}`, method: 'codeAction/resolve', uri: TELEGRAM, params };
}

/** Who cites, or what is cited, for the message of the document. */
function calls(name: string, method: string): RequestCase {
  const params = async (ask: Ask): Promise<object> => {
    const position = behind('C O N F I D E N T I A L OSLO');
    const items = await ask<object[]>('textDocument/prepareCallHierarchy', {
      textDocument,
      position,
    });
    return { item: items[0] };
  };
  return { name, method, uri: TELEGRAM, params };
}

const quiet = (each: RequestCase): RequestCase => ({ ...each, quiet: true });

const REWRITES = ['renumber', 'wrap', 'sort-addressees'] as const;

const ANSWERS = {
  classifier: 'Jane Fisher',
  position: 'Ambassador',
  reasons: ['b', 'd'],
  duration: { kind: 'years', years: 10 },
};
const NEW_CABLE = {
  kind: 'telegram',
  post: 'AMEMBASSY OSLO',
  level: 'CONFIDENTIAL',
  subject: 'ROADS',
};

/** Every request that the server answers; those that depend on the place at several places. */
export const REQUESTS: readonly RequestCase[] = [
  whole('diagnostics', 'textDocument/diagnostic'),
  completing('DE RUEH', 'routing line'),
  // Behind the precedence, where the group of this minute is offered on any day.
  completing('\nP ', 'date-time group'),
  completing('TO RUEHC', 'addressee'),
  completing('\nCONF', 'classification', DRAFT),
  completing('SIPD', 'captions', DRAFT),
  completing('13526: DECL', 'E.O. line'),
  completing('TAGS: SENV, PRE', 'TAGS'),
  completing('SUBJECT: (C', 'subject', DRAFT),
  completing('REF: A. OSLO', 'references'),
  completing('\nCLASS', 'authority', DRAFT),
  completing('\n60. (', 'portion mark'),
  quiet(completing('60. (C) T', 'prose')),
  completing('BT\n#64', 'ending', DRAFT),
  completing('MSGID/GEN', 'sets', RECORD),
  hovering('P 2804', 'date-time group'),
  hovering('TO RUEHC', 'post'),
  hovering('13526: DE', 'E.O. line'),
  hovering('TAGS: SE', 'TAGS'),
  hovering('60. (C', 'portion mark'),
  hovering(UNMARKED, 'a finding'),
  quiet(hovering('Visitors asked', 'prose')),
  at('See para 3', 'definition: paragraph', 'textDocument/definition'),
  at('REF: A. OSLO', 'definition: message', 'textDocument/definition'),
  at('and ref A', 'references', 'textDocument/references', {
    context: { includeDeclaration: true },
  }),
  at('and ref A', 'highlights', 'textDocument/documentHighlight'),
  whole('document symbols', 'textDocument/documentSymbol'),
  whole('folding', 'textDocument/foldingRange'),
  whole('selection ranges', 'textDocument/selectionRange', {
    positions: [behind('Visitors asked')],
  }),
  whole('document links', 'textDocument/documentLink'),
  at('and ref A', 'prepare rename', 'textDocument/prepareRename'),
  at('and ref A', 'rename: reference', 'textDocument/rename', { newName: 'D' }),
  whole('formatting', 'textDocument/formatting', { options: { tabSize: 2, insertSpaces: true } }),
  whole('formatting a range', 'textDocument/rangeFormatting', {
    range: linesOf(0, 60),
    options: { tabSize: 2, insertSpaces: true },
  }),
  whole('formatting on Enter', 'textDocument/onTypeFormatting', {
    position: { line: behind('\n60. (C) ').line - 2, character: 0 },
    ch: '\n',
    options: { tabSize: 2, insertSpaces: true },
  }),
  whole('semantic tokens', 'textDocument/semanticTokens/full'),
  whole('semantic tokens of a range', 'textDocument/semanticTokens/range', {
    range: linesOf(0, 60),
  }),
  whole('inlay hints', 'textDocument/inlayHint', { range: ALL }),
  whole('code lenses', 'textDocument/codeLens'),
  actions('lightbulb', 2),
  actions('menu', 1),
  actions('on saving', 2, 'source.fixAll'),
  resolving('all safe fixes', 'source.fixAll'),
  resolving('all of a rule', 'quickfix'),
  at('Begin summary', 'linked editing', 'textDocument/linkedEditingRange'),
  { ...whole('workspace symbols', 'workspace/symbol'), params: () => ({ query: 'oslo' }) },
  at('C O N F I D E N T I A L OSLO', 'call hierarchy', 'textDocument/prepareCallHierarchy'),
  calls('call hierarchy: cited by', 'callHierarchy/incomingCalls'),
  calls('call hierarchy: cites', 'callHierarchy/outgoingCalls'),
  {
    ...whole('page of a rule', 'workspace/textDocumentContent'),
    params: () => ({ uri: `${PAGES_SCHEME}:/filing-day-differs.md` }),
  },
  quiet(whole('check now', 'cable/check')),
  whole('overview', 'cable/overview'),
  quiet(whole('lowered levels', 'cable/lowered')),
  at('DE RUEH', 'next unmarked', 'cable/nextUnmarked'),
  at('60. (C) ', 'set mark', 'cable/setMark', { mark: 'S//NF' }),
  at('60. (C) ', 'mark choices', 'cable/markChoices', {
    state: { level: 'SECRET', controls: ['REL TO'], countries: ['GBR'] },
  }),
  at('SUBJECT: ', 'block: choices', 'cable/classificationBlock/choices'),
  at('SUBJECT: ', 'classification block', 'cable/classificationBlock', { answers: ANSWERS }),
  { ...whole('new cable: choices', 'cable/newCable/choices'), params: () => ({}) },
  { ...whole('new cable', 'cable/newCable'), params: () => NEW_CABLE },
  whole('preview', 'cable/preview', { nonce: 'bench' }),
  whole('counts', 'cable/statistics'),
  { ...whole('export: forms', 'cable/export/forms'), params: () => ({}) },
  ...EXPORT_CHOICES.map(({ form }) => whole(`export: ${form}`, 'cable/export', { form })),
  ...REWRITES.map((rewrite) => whole(`rewrite: ${rewrite}`, 'cable/rewrite', { rewrite })),
  quiet(whole('rewrite: strip-damage', 'cable/rewrite', { rewrite: 'strip-damage' })),
  {
    ...whole('suppressing', 'cable/suppressing'),
    params: () => ({ uri: TELEGRAM, rule: 'filing-day-differs', text: '0123abcd', level: 'hint' }),
  },
  {
    ...whole('edit of the project file', 'cable/editProjectFile'),
    params: () => ({ uri: TELEGRAM, change: { rule: 'filing-day-differs', level: 'off' } }),
  },
];

/**
 * What is typed before a request, by turns, each in one go: where something is completed there, the
 * last letter; else a letter into the subject and one into the middle of the text, and out again.
 */
export function editsFor({ uri, typedAt }: RequestCase): (readonly Typed[])[] {
  const lines = (DOCUMENTS.get(uri) ?? '').split('\n');
  if (typedAt) {
    const { line, character: to } = typedAt;
    const from = to - 1;
    const letter = lines[line]?.slice(from, to) ?? '';
    return [
      [
        { line, from, to, text: '' },
        { line, from, to: from, text: letter },
      ],
    ];
  }
  const subject = lines.findIndex((line) => line.startsWith('SUBJ'));
  const prose = lines.findIndex((line, at) => at > lines.length / 2 && line.length > 40);
  return [subject, prose].flatMap((line) => [
    [{ line, from: 30, to: 30, text: 'X' }],
    [{ line, from: 30, to: 31, text: '' }],
  ]);
}
