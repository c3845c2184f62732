import { describe, it } from 'vitest';
import { expectFixAllToSettle, expectFixesToMend } from '../helpers/fixes';
import { brokenBy } from '../helpers/inject';
import { casesOf, TABLES } from './tables';

describe.each(Object.entries(TABLES))('%s: a defect in a good message', (_, defects) => {
  it.each(casesOf(defects))(
    '$name, $layout: each safe fix mends it, and all together leave none, by $rule,',
    ({ layout, injection }) => {
      for (const { text, judging } of brokenBy(layout, injection)) {
        expectFixesToMend(text, judging);
        expectFixAllToSettle(text, judging);
      }
    },
  );
});
