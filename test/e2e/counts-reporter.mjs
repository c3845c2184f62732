/** A reporter for node:test that says how many tests of each file passed and failed, as JSON. */
export default async function* countsReporter(events) {
  const files = {};
  for await (const { type, data } of events) {
    if (!counts(type, data)) continue;
    files[data.file] ??= { passed: 0, failed: 0, skipped: 0 };
    const outcome =
      type === 'test:fail' ? 'failed' : data.skip === undefined ? 'passed' : 'skipped';
    files[data.file][outcome]++;
  }
  yield JSON.stringify(files);
}

/** Tests count, and suites that fail by themselves, such as by what is done before or after them. */
function counts(type, { details }) {
  if (type !== 'test:pass' && type !== 'test:fail') return false;
  if (details?.type !== 'suite') return true;
  return type === 'test:fail' && details.error?.failureType !== 'subtestsFailed';
}
