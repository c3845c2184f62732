import {
  type TextDocumentContentParams,
  TextDocumentContentRequest,
  type TextDocumentContentResult,
} from 'vscode-languageserver';
import { PAGES_SCHEME, rulePage, rulesIndex } from '../features/rulePages';
import { rules as allRules } from '../rules';
import type { Rule } from '../rules/rule';
import { answer, type Feature } from './feature';

/**
 * The rules' pages, made when they are asked for: no file has to be installed, and the pages are
 * there on the web too, where there are no files.
 */
export const servedRulePages: Feature = {
  capability: ({ asksForDocuments }) =>
    asksForDocuments ? { workspace: { textDocumentContent: { schemes: [PAGES_SCHEME] } } } : {},
  register: (session) => {
    const { method } = TextDocumentContentRequest;
    const rules = session.runtime.rules ?? allRules;
    answer<TextDocumentContentParams, TextDocumentContentResult>(
      session,
      method,
      () => ({ text: '' }),
      ({ uri }) => ({ text: pageAt(uri, rules) }),
    );
  },
};

/** The page at an address; empty where there is none. */
function pageAt(uri: string, rules: readonly Rule[]): string {
  const name = /^cable-rule:\/*([\w-]+)\.md$/.exec(uri)?.[1];
  if (name === 'README') return rulesIndex(rules);
  const rule = rules.find((each) => each.name === name);
  return rule ? rulePage(rule) : '';
}
