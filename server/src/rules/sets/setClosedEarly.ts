import type { Cable, MtfSet } from '../../model/cable';
import type { Span } from '../../text/span';
import { lookUpMtfSet } from '../../vocabulary/mtfSets';
import { replace, suggest } from '../fixes';
import { defineRule } from '../rule';
import { bodyOf, nameOf } from '../shared/recordSets';
import { sampleSets } from '../shared/sampleSets';

export const setClosedEarly = defineRule({
  name: 'set-closed-early',
  element: 'sets',
  summary: 'Two slashes stand inside a set and end it too early',
  why: 'One slash parts the fields of a set, two end it. What stands behind two slashes on the same line belongs to no set.',
  source:
    'US Navy training manual NAVEDTRA 14292; SUBJ// stands in 0.3 % of 1,500 NAVADMIN messages, and its own figure 2-3 has two slashes in a reference',
  ids: ['GEN-3'],
  level: { draft: 'warning', archive: 'off' },
  fix: 'safe',
  bad: [
    sampleSets({ subj: 'SUBJ//LIBRARY HOURS//\n    ^^' }),
    sampleSets({
      msgid: 'MSGID/GENADMIN/CNO WASHINGTON DC//N1/JAN//\n                                ^^',
    }),
  ],
  good: [
    sampleSets(),
    sampleSets({ narrative: 'AMPN/REF A IS AT HTTPS://LIBRARY.EXAMPLE/RULES//' }),
  ],
  check(cable, report) {
    if (cable.layout !== 'record') return;
    for (const span of doubledBeforeText(cable)) {
      report({
        span,
        message: 'Two slashes before the text end its set at once. Write one.',
        fixes: () => [replace('Write one slash', span, '/')],
      });
    }
    for (const set of cable.sets) {
      const span = lookUpMtfSet(nameOf(set)) && slashesInside(cable, set);
      if (!span) continue;
      const atName = span.start === set.name.span.end;
      const fix = atName && !mayLackLetter(cable, set) ? replace : suggest;
      report({
        span,
        message: atName
          ? `Two slashes behind ${set.name.value} end the set at once. Write one.`
          : `Two slashes inside set ${set.name.value} end it here. Write one slash between fields.`,
        fixes: () => [fix('Write one slash', span, '/')],
      });
    }
  },
});

/** `RMKS//1.`: the slashes between the name and the text. */
function doubledBeforeText({ nodes }: Cable): Span[] {
  return nodes
    .filter(({ kind }) => kind === 'text-set')
    .flatMap(({ leaves }) =>
      leaves.filter(({ kind, start, end }) => kind === 'separator' && end - start > 1),
    )
    .map(({ start, end }) => ({ start, end }));
}

/** `REF//DOC`: a slash too many, or the letter of the reference lost between them. */
function mayLackLetter(cable: Cable, set: MtfSet): boolean {
  return nameOf(set) === 'REF' && !/^\/{2,}[A-Z]{1,2}\//.test(bodyOf(cable, set).value);
}

/** Two slashes with more behind them on their line; those of an address on the web are none. */
function slashesInside(cable: Cable, set: MtfSet): Span | undefined {
  const { value, span } = bodyOf(cable, set);
  for (let at = value.indexOf('//'); at >= 0; at = value.indexOf('//', at + 2)) {
    const behind = /[^\s/]/.test(lineRest(value, at + 2));
    if (behind && value.charAt(at - 1) !== ':') {
      let end = at;
      while (value.charAt(end) === '/') end++;
      return { start: span.start + at, end: span.start + end };
    }
  }
  return undefined;
}

function lineRest(value: string, from: number): string {
  const end = value.indexOf('\n', from);
  return value.slice(from, end < 0 ? undefined : end);
}
