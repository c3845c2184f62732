import { replace } from '../fixes';
import { defineRule } from '../rule';
import { textSets } from '../shared/recordSets';
import { sampleSets } from '../shared/sampleSets';

export const setNameMisspelt = defineRule({
  name: 'set-name-misspelt',
  element: 'sets',
  summary: 'The name of a set is misspelt',
  why: 'Programs find the sets of a message by their names. One that is misspelt is a set that nobody looks for.',
  source: 'US Navy training manual NAVEDTRA 14292; APMN and MSID stand in real NAVADMIN messages',
  ids: ['GEN-3'],
  level: { draft: 'error', archive: 'info' },
  fix: 'safe',
  bad: [
    sampleSets({ narrative: "APMN/REF A IS THE LIBRARY'S HOUSE RULES.//\n^^^^" }),
    sampleSets({ msgid: 'MSID/GENADMIN/CNO WASHINGTON DC/N1/JAN//\n^^^^' }),
  ],
  good: sampleSets(),
  check(cable, report) {
    for (const { name, meant } of [...cable.sets, ...textSets(cable)]) {
      if (!meant) continue;
      report({
        span: name.span,
        message: `There is no set ${name.value}. Write ${meant}.`,
        fixes: () => [replace(`Write ${meant}`, name.span, meant)],
      });
    }
  },
});
