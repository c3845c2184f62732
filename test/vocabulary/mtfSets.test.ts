import { describe, expect, it } from 'vitest';
import {
  allMtfSets,
  lookUpMtfSet,
  mtfMessageKinds,
  mtfReferenceKinds,
  nearestMtfSets,
} from '../../server/src/vocabulary/mtfSets';

describe('sets of record messages', () => {
  it('are known by name', () => {
    expect(lookUpMtfSet('AMPN')?.title).toContain('Amplification');
    expect(lookUpMtfSet('rmks')?.form).toBe('RMKS/1. <TEXT>//');
    expect(lookUpMtfSet('XYZ')).toBeUndefined();
  });

  it('begin with their name and end with //', () => {
    for (const set of allMtfSets()) {
      expect(set.form.startsWith(`${set.name}/`), set.name).toBe(true);
      expect(set.form.endsWith('//'), set.name).toBe(true);
      for (const source of set.sources) expect(source, set.name).toContain(' ');
    }
  });

  it('are corrected when misspelt, as in real messages', () => {
    expect(nearestMtfSets('APMN').map((set) => set.name)).toEqual(['AMPN']);
    expect(nearestMtfSets('MSID').map((set) => set.name)).toEqual(['MSGID']);
    expect(nearestMtfSets('REF')).toEqual([]);
    expect(nearestMtfSets('OSD')).toEqual([]);
  });

  it('name kinds of messages and references', () => {
    expect(mtfMessageKinds().map((kind) => kind.name)).toContain('GENADMIN');
    expect(mtfReferenceKinds().map((kind) => kind.name)).toContain('DOC');
  });
});
