/** A reporter for node:test that says nothing but how many tests passed and failed, as JSON. */
export default async function* countsReporter(events) {
  for await (const { type, data } of events) {
    if (type !== 'test:summary' || data.file !== undefined) continue;
    const { tests, passed, skipped } = data.counts;
    yield JSON.stringify({ passed, failed: tests - passed - skipped, skipped });
  }
}
