import type { Defect, Injection } from '../helpers/inject';
import { SETS_ONLY } from './reasons';

const set = (kind: string, rule: string, record: Injection | readonly Injection[]): Defect => ({
  kind,
  rule,
  telegram: SETS_ONLY,
  labelled: SETS_ONLY,
  record,
});

const REMARKS = /^(?=RMKS\/)/m;

export const sets: readonly Defect[] = [
  set('unclosed', 'set-unclosed', [
    { at: /^(MSGID\/.*)\/\/$/m, put: '$1' },
    { at: /^(MSGID\/.*)\/\/$/m, put: '$1/' },
    { at: /^(SUBJ\/[^/]*)\/\/$/m, put: '$1' },
    { at: /^(REF\/A\/.*)\/\/$/m, put: '$1' },
    { at: /^SUBJ\/[^/]*\/\/$/m, put: 'SUBJ/' },
  ]),
  set('closed early', 'set-closed-early', [
    { at: /^SUBJ\//m, put: 'SUBJ//' },
    { at: /^SUBJ\//m, put: 'SUBJ///' },
    { at: /^(MSGID\/[A-Z]+)\//m, put: '$1//' },
    { at: /^RMKS\//m, put: 'RMKS//' },
  ]),
  set('name misspelt', 'set-name-misspelt', [
    { at: /^MSGID/m, put: 'MSID' },
    { at: /^MSGID/m, put: 'MSG ID' },
    { at: /^SUBJ/m, put: 'SBUJ' },
    { at: /^SUBJ/m, put: 'subj' },
    { at: /^AMPN/m, put: 'APMN' },
    { at: /^NARR/m, put: 'NAR' },
    { at: /^REF/m, put: 'EF' },
    { at: /^RMKS/m, put: 'RKMS' },
  ]),
  set('slash missing', 'set-slash-missing', [
    { at: /^REF\/A/m, put: 'REF A' },
    { at: /^REF\/A/m, put: 'REFA' },
    { at: /^SUBJ\//m, put: 'SUBJ' },
    { at: /^RMKS\//m, put: 'RMKS ' },
  ]),
  set('line with no name', 'set-line-unknown', {
    at: REMARKS,
    put: '0100/J(AT)LIBRARY//\n',
  }),
  set('line below the subject', 'line-below-subject', {
    at: /^SUBJ\/.*\/\/\n/m,
    put: '$&PASS TO OFFICE CODES:\n',
  }),
  set('MSGID missing', 'set-missing', { at: /^MSGID\/.*\n/m, put: '', on: /^SUBJ|^NAVADMIN/ }),
  set('twice', 'set-repeated', [
    { at: /^SUBJ\/.*\/\/\n/m, put: '$&$&' },
    { at: /^MSGID\/.*\/\/\n/m, put: '$&$&' },
  ]),
  set('MSGID first', 'set-out-of-order', {
    at: /^(MSGID\/.*\n)(\s*)(SUBJ\/.*\/\/\n)/m,
    put: '$3$2$1',
  }),
  set('month against DTG', 'msgid-month-differs', {
    at: /^(MSGID\/.*\/)([A-Z]{3})\/\//m,
    put: (_, head, month) => `${head}${month === 'JAN' ? 'FEB' : 'JAN'}//`,
  }),
  set('REF letters', 'reference-set-letter-unexpected', [
    { at: /^REF\/A/m, put: 'REF/B', when: ({ references }) => references === 1 },
    { at: /^REF\/C/m, put: 'REF/D' },
  ]),
  set('REF without a letter', 'reference-set-unlettered', { at: /^REF\/A\//m, put: 'REF/' }),
  set('cited and not there', 'set-reference-unresolved', {
    at: /^2\. {2}/m,
    put: '2.  REF Q AGREES.\n',
    when: ({ references }) => references > 0,
  }),
  set('AMPN and NARR', 'amplification-misnamed', [
    { at: /^AMPN/m, put: 'NARR' },
    { at: /^NARR/m, put: 'AMPN' },
  ]),
  set('references unexplained', 'reference-set-unexplained', {
    at: /^(?:AMPN|NARR)\/[\s\S]*?\/\/\n/m,
    put: '',
    on: /^REF\//,
  }),
  set('POC', 'contact-unreachable', {
    at: REMARKS,
    put: 'POC/J. EXAMPLE/LT/BASE LIBRARY//\n\n',
  }),
  set('DECL', 'decl-set-unneeded', {
    at: REMARKS,
    put: 'DECL/BASE LIBRARY RULES/1.4(B)/DATE: 20160103//\n\n',
  }),
  set('RMKS missing', 'remarks-set-missing', { at: /^RMKS\//m, put: '' }),
  set('text not closed', 'remarks-unclosed', { at: /\/\/\n\nBT\n#/, put: '\n\nBT\n#' }),
  set('subject code', 'ssic-malformed', [
    { at: /\/\/N0(\d{4})\/\/$/m, put: '//N$1//' },
    { at: /\/\/N(\d{5})\/\/$/m, put: '//N0$1//' },
    { at: /\/\/N(\d{5})\/\/$/m, put: '/N$1//' },
    { at: /\/\/N(\d{5})\/\/$/m, put: '//$1//' },
  ]),
];
