import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/workspace/settings';
import { Snapshot } from '../../server/src/workspace/snapshot';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const TEXT = `UNCLAS HELSINKI 000123

SUBJECT: LIBRARY OPENING

${Array.from({ length: 30 }, (_, i) => `${i + 1}. (U) The library has many rooms.\n`).join('\n')}`;

it('lets go of what is some edits old', async () => {
  let snapshot = new Snapshot(TEXT, { settings: DEFAULT_SETTINGS });
  const versions: WeakRef<object>[] = [];
  for (let i = 0; i < 20; i++) {
    expect(snapshot.findings).toBeDefined();
    const [message] = snapshot.tree.messages;
    const [cable] = snapshot.cables;
    versions.push(new WeakRef(message?.nodes ?? {}), new WeakRef(cable?.paragraphs ?? {}));
    snapshot = snapshot.after(
      snapshot.text.replace('many rooms.\n\n20. (U) The', 'many, many rooms.\n\n20. (U) The'),
    );
  }
  // Until the next turn of the event loop the references hold what they were made of.
  await new Promise((resolve) => setImmediate(resolve));
  collectGarbage();
  expect(versions.length).toBe(40);
  const alive = versions.slice(0, 20).filter((version) => version.deref() !== undefined);
  // What rules share is kept with the last message that it was worked out for.
  expect(alive.length).toBeLessThanOrEqual(4);
});
