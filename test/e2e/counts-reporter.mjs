/** A reporter for node:test that says how many tests of each file passed and failed, as JSON. */
export default async function* countsReporter(events) {
  const files = {};
  for await (const { type, data } of events) {
    const told = type === 'test:pass' || type === 'test:fail';
    if (!told || data.details?.type === 'suite') continue;
    files[data.file] ??= { passed: 0, failed: 0, skipped: 0 };
    const outcome =
      type === 'test:fail' ? 'failed' : data.skip === undefined ? 'passed' : 'skipped';
    files[data.file][outcome]++;
  }
  yield JSON.stringify(files);
}
